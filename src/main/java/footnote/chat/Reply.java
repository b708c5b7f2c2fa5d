package footnote.chat;

import footnote.answers.Quote;
import footnote.answers.Run;
import footnote.dates.When;
import footnote.text.Citation;
import footnote.text.Passage;
import footnote.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What Footnote says, before any messenger gives it a look. */
public record Reply(List<Block> blocks) {

  /** Throws {@link IllegalArgumentException} for nothing to say. */
  public Reply {
    blocks = List.copyOf(blocks);
    if (blocks.isEmpty()) {
      throw new IllegalArgumentException("a reply with nothing to say");
    }
  }

  public static Reply of(Block... blocks) {
    return new Reply(List.of(blocks));
  }

  /** The same where nobody can take up an offer; something else must be said. */
  public Reply withoutOffers() {
    return new Reply(blocks.stream().filter(block -> !(block instanceof Block.Offer)).toList());
  }

  /** One part of a reply. Plain text throughout: escaping belongs to the messenger. */
  public sealed interface Block {

    /** Calls the method for this kind of block. */
    <R> R match(Block.Cases<R> cases);

    /** One method for each kind of block: who shows replies has a look for each. */
    interface Cases<R> {
      R line(Line line);

      R headline(Headline headline);

      R quotation(Quotation quotation);

      R footnote(Footnote footnote);

      R context(Context context);

      R chart(Chart chart);

      R items(Items items);

      R offer(Offer offer);
    }

    /** A sentence of Footnote's own. */
    record Line(String text) implements Block {
      @Override
      public <R> R match(Block.Cases<R> cases) {
        return cases.line(this);
      }
    }

    /**
     * The answer itself, set large: a date, a length of time.
     *
     * @param text such as "16 March 2023"
     * @param note how it was worked out, where it was
     * @param day the day it names, where it names a single one and leaves no doubt which
     */
    record Headline(String text, Optional<String> note, Optional<LocalDate> day) implements Block {

      /** One that names no day. */
      public Headline(String text, Optional<String> note) {
        this(text, note, Optional.empty());
      }

      @Override
      public <R> R match(Block.Cases<R> cases) {
        return cases.headline(this);
      }
    }

    /**
     * A verbatim quote with its footnote.
     *
     * @param number of the footnote, counted from 1 within the reply
     * @param quote the words and where they stand
     * @param footnote document, author, day of publication, paragraph: one line
     */
    record Quotation(int number, Quote quote, String footnote) implements Block {
      @Override
      public <R> R match(Block.Cases<R> cases) {
        return cases.quotation(this);
      }
    }

    /**
     * One more footnote of the quotation before it: where the same is said again.
     *
     * @param number counted on from the quotation's
     */
    record Footnote(int number, Passage where, String text) implements Block {
      @Override
      public <R> R match(Block.Cases<R> cases) {
        return cases.footnote(this);
      }
    }

    /**
     * Something to look at in its surroundings: the paragraph around a sentence, marked. Where it
     * is cut, "…" stands outside of the quote, which is verbatim.
     */
    record Context(Quote quote, String footnote) implements Block {

      /** Of a longer paragraph, in UTF-16 code units, the part around the sentence is shown. */
      private static final int MOST = 2_000;

      /** What is shown: the paragraph, or the part of it around the sentence. */
      public Passage around() {
        return quote.passage().surroundings(MOST);
      }

      /** The sentence, or where it is all that is shown, the answer in it. */
      Optional<Span> marked() {
        return around().equals(quote.passage())
            ? quote.marked()
            : Optional.of(quote.passage().span());
      }

      /** The words of {@link #around}, by how they are shown. */
      public List<Run> runs() {
        return Run.of(around(), Optional.empty(), marked());
      }

      /** Whether the paragraph begins before what is shown. */
      public boolean isCutBefore() {
        return quote.passage().paragraph().span().start() < around().span().start();
      }

      /** Whether the paragraph goes on after what is shown. */
      public boolean isCutAfter() {
        return around().span().end() < quote.passage().paragraph().span().end();
      }

      @Override
      public <R> R match(Block.Cases<R> cases) {
        return cases.context(this);
      }
    }

    /**
     * When the things happened that the quotes of this reply tell, for those who would rather look
     * than read. It says nothing that the reply does not also say in words.
     */
    record Chart(List<Event> events) implements Block {
      public Chart {
        events = List.copyOf(events);
      }

      @Override
      public <R> R match(Block.Cases<R> cases) {
        return cases.chart(this);
      }
    }

    /** A list of short lines, such as the documents of the library. */
    record Items(List<String> lines) implements Block {
      public Items {
        lines = List.copyOf(lines);
      }

      @Override
      public <R> R match(Block.Cases<R> cases) {
        return cases.items(this);
      }
    }

    /**
     * Something to ask or see next, shown as a button where the messenger has buttons.
     *
     * @param label a few words
     * @param action what happens when it is taken up
     */
    record Offer(String label, Action action) implements Block {
      @Override
      public <R> R match(Block.Cases<R> cases) {
        return cases.offer(this);
      }
    }
  }

  /**
   * One thing in a {@link Block.Chart}.
   *
   * @param label the date as it is said, such as "late April 2023"
   * @param number of the quotation that tells it
   */
  public record Event(When when, String label, int number) {}

  /** What an offer does. */
  public sealed interface Action {

    /** Calls the method for this kind of action. */
    <R> R match(Action.Cases<R> cases);

    /** One method for each kind of action. */
    interface Cases<R> {
      R ask(Ask ask);

      R showContext(ShowContext shown);

      R rate(Rate rate);
    }

    /** Asks a question, as if it had been typed. */
    record Ask(String text) implements Action {
      @Override
      public <R> R match(Action.Cases<R> cases) {
        return cases.ask(this);
      }
    }

    /** Shows a quote in its paragraph. */
    record ShowContext(Citation citation) implements Action {
      @Override
      public <R> R match(Action.Cases<R> cases) {
        return cases.showContext(this);
      }
    }

    /**
     * Says whether an answer was of use.
     *
     * @param question as it was asked
     * @param shown the first quote of the answer, where there was one
     */
    record Rate(String question, Optional<Citation> shown, boolean helpful) implements Action {
      @Override
      public <R> R match(Action.Cases<R> cases) {
        return cases.rate(this);
      }
    }
  }
}

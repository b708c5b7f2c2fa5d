package footnote.search;

import footnote.text.Passage;
import footnote.text.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much of a document is looked at to judge one sentence. */
public enum Level {
  /** The sentence alone. */
  SENTENCE {
    @Override
    public Passage unit(Passage sentence) {
      return sentence;
    }

    @Override
    public String text(Passage unit) {
      return unit.text();
    }
  },

  /** Its whole paragraph, under the document's title and the headings above it. */
  PARAGRAPH {
    @Override
    public Passage unit(Passage sentence) {
      Passage paragraph = sentence.paragraph();
      return paragraph.span().length() <= LONGEST ? paragraph : piece(paragraph, sentence);
    }

    @Override
    public String text(Passage unit) {
      return Stream.concat(
              Stream.of(unit.document().title()),
              Stream.concat(unit.headings().stream().map(Passage::text), Stream.of(unit.text())))
          .collect(Collectors.joining("\n"));
    }
  };

  /** A paragraph of more UTF-16 code units than this is looked at in pieces of this length. */
  public static final int LONGEST = 4_000;

  /** The piece of a very long paragraph that the sentence begins in. */
  private static Passage piece(Passage paragraph, Passage sentence) {
    int number = (sentence.span().start() - paragraph.span().start()) / LONGEST;
    int start = paragraph.span().start() + number * LONGEST;
    int end = Math.min(paragraph.span().end(), Math.max(start + LONGEST, sentence.span().end()));
    return new Passage(paragraph.document(), new Span(start, end));
  }

  /** The part of the document that is looked at for {@code sentence}. */
  public abstract Passage unit(Passage sentence);

  /** The words that are looked at for {@code unit}. Only for matching, never for quoting. */
  public abstract String text(Passage unit);
}

package footnote.answers;

import footnote.dates.Mention;
import footnote.positions.Position;
import footnote.questions.Question;
import java.util.List;
import java.util.Optional;

/** What Footnote has to say to a question: quotes, or the reason why there is none. */
public sealed interface Answer {

  Question asked();

  /** How sure it is that the first quote answers, from 0 to 1. */
  double confidence();

  /** Every quote it shows, in its order; for an unanswered question what came nearest. */
  List<Quote> quotes();

  /** Calls the method for this kind of answer. */
  <R> R match(Cases<R> cases);

  /** One method for each kind of answer. */
  interface Cases<R> {
    R quoted(Quoted answer);

    R timeline(Timeline answer);

    R sides(Sides answer);

    R unanswered(Unanswered answer);
  }

  /**
   * Quotes that answer, best first.
   *
   * @param headline the date or length of time itself, where that is what was asked
   * @param quotes one to three
   */
  record Quoted(Question asked, double confidence, Optional<Mention> headline, List<Quote> quotes)
      implements Answer {

    /** Throws {@link IllegalArgumentException} for no quotes at all. */
    public Quoted {
      quotes = List.copyOf(quotes);
      if (quotes.isEmpty()) {
        throw new IllegalArgumentException("an answer without a quote: " + asked.text());
      }
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.quoted(this);
    }
  }

  /**
   * What happened, in order, one quote a date.
   *
   * @param more how many dates were left out
   */
  record Timeline(Question asked, double confidence, List<Moment> moments, int more)
      implements Answer {

    /** A dated quote; the mention stands in the quote and has days. */
    public record Moment(Mention mention, Quote quote) {}

    /** Throws {@link IllegalArgumentException} for no moments at all. */
    public Timeline {
      moments = List.copyOf(moments);
      if (moments.isEmpty()) {
        throw new IllegalArgumentException("a timeline without a moment: " + asked.text());
      }
    }

    @Override
    public List<Quote> quotes() {
      return moments.stream().map(Moment::quote).toList();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.timeline(this);
    }
  }

  /**
   * Who stands where, or who held what, one quote each, those of one holder together.
   *
   * @param more how many were left out
   */
  record Sides(Question asked, double confidence, List<Standing> standings, int more)
      implements Answer {

    /** A position, which is a reading, and the quote, which is the truth. */
    public record Standing(Position position, Quote quote) {}

    /** Throws {@link IllegalArgumentException} for no standings at all. */
    public Sides {
      standings = List.copyOf(standings);
      if (standings.isEmpty()) {
        throw new IllegalArgumentException("sides without a standing: " + asked.text());
      }
    }

    @Override
    public List<Quote> quotes() {
      return standings.stream().map(Standing::quote).toList();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.sides(this);
    }
  }

  /**
   * No answer, and why.
   *
   * @param unknown the names that stand in no document, where that is the reason
   * @param nearest what came closest, best first; may be empty
   */
  record Unanswered(
      Question asked, double confidence, Reason reason, List<String> unknown, List<Quote> nearest)
      implements Answer {

    /** Why there is no answer. */
    public enum Reason {
      /** There are no documents. */
      EMPTY_LIBRARY,
      /** Nothing in the documents is close to the question. */
      NOTHING_CLOSE,
      /** The documents speak of it, but not of the days that were asked about. */
      OUTSIDE_PERIOD,
      /** The documents tell of no such position. */
      NO_POSITION,
      /** The documents speak of it, but date nothing of it. */
      UNDATED,
      /** A name in the question stands in no document. */
      NAME_UNKNOWN,
      /** Something is close, but not surely an answer. */
      TOO_UNSURE
    }

    public Unanswered {
      unknown = List.copyOf(unknown);
      nearest = List.copyOf(nearest);
    }

    @Override
    public List<Quote> quotes() {
      return nearest;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.unanswered(this);
    }
  }
}

package footnote.dates;

import footnote.text.Span;
import java.util.Optional;

/** A date expression in a text: where it stands and what it means. */
public sealed interface Mention {

  /** Where the words stand, in the text that was read. */
  Span span();

  /** The days it names; empty where it names none or none can be worked out. */
  default Optional<When> when() {
    return Optional.empty();
  }

  /** Whether it tells a date, be it that of an unknown year: a length of time tells none. */
  default boolean isDate() {
    return when().isPresent();
  }

  /**
   * A date the words name by themselves: "18 April 2023".
   *
   * @param otherwise what they mean to who puts the month before the day, or after it, where the
   *     text does not show which is its habit: 05/03/2023
   */
  record Written(Span span, When named, Optional<When> otherwise) implements Mention {

    /** A date that has one meaning. */
    public Written(Span span, When named) {
      this(span, named, Optional.empty());
    }

    @Override
    public Optional<When> when() {
      return Optional.of(named);
    }
  }

  /**
   * A date that had to be counted: "last Tuesday", "2 May" without its year.
   *
   * @param span the words that were counted
   * @param named the days they come to
   * @param from what it was counted from
   */
  record Counted(Span span, When named, Basis from) implements Mention {
    @Override
    public Optional<When> when() {
      return Optional.of(named);
    }
  }

  /**
   * A bare length of time: "for three years", "six-day".
   *
   * @param span the words without "for"
   * @param length in ISO 8601, such as P3Y, P6D or PT2H; for weekends, which it has not, in the
   *     letters of TimeML, P3WE
   * @param vague whether the words give no number, "several years", and the length is a guess
   */
  record Lasting(Span span, String length, boolean vague) implements Mention {}

  /**
   * A relative date with nothing to count it from, and therefore no days.
   *
   * @param dayNamed whether its words name a day or a month, of whatever year: "6 June"
   */
  record Adrift(Span span, boolean dayNamed) implements Mention {
    @Override
    public boolean isDate() {
      return dayNamed;
    }
  }

  /** What a relative date was counted from. */
  sealed interface Basis {
    When when();

    /** The day the text was published, or the day a question was asked. */
    record Written(When when) implements Basis {}

    /** A date that stands earlier in the same text. */
    record Earlier(When when, Span span) implements Basis {}
  }
}

package footnote.dates;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/** What a date expression says before anything is known of where it stands. */
sealed interface Expression {

  /**
   * Names its days by itself: "16 March 2023".
   *
   * @param otherwise what it means where days stand before months, or after, against the habit
   *     followed: 05/03/2023
   */
  record Absolute(When when, Optional<When> otherwise) implements Expression {
    Absolute(When when) {
      this(when, Optional.empty());
    }
  }

  /** Lacks only a year: "2 May", "late April", "in spring". Empty for years without such a day. */
  record Yearless(IntFunction<Optional<When>> inYear) implements Expression {}

  /**
   * Is counted from a day: "last Tuesday", "two years later".
   *
   * @param anchor which day it is counted from
   */
  record Relative(Function<LocalDate, When> from, Anchor anchor) implements Expression {}

  /** Is counted from what another expression names: "two weeks after 3 March". */
  record Shifted(Expression from, Function<When, Optional<When>> shift) implements Expression {}

  /** From one to the other. */
  record Range(Expression first, Expression last) implements Expression {}

  /** Open on one side: "since 1999", "before May". */
  record Bounded(Expression named, Bound bound) implements Expression {}

  /**
   * A period of a certain length that ends or begins when it was written: "the last three years".
   * Where that day is not known, it is a length and no more.
   */
  record Lapse(Relative period, Length length) implements Expression {}

  /**
   * A bare length of time, as {@link Mention.Lasting} has it: "P3Y".
   *
   * @param vague whether the number is a guess: "several years"
   */
  record Length(String iso, boolean vague) implements Expression {}

  /** The day that a relative expression is counted from. */
  enum Anchor {
    /** When it was written: "yesterday", "last week". */
    WRITTEN,
    /** What was told just before: "the following day", "two years later". */
    TOLD
  }

  /** On which side a bounded expression is open. */
  enum Bound {
    BEFORE,
    AFTER,
    SINCE,
    UNTIL
  }
}

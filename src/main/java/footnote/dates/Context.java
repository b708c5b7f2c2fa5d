package footnote.dates;

import footnote.text.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known where an expression stands.
 *
 * @param written the day the text was written
 * @param told the last date told before
 * @param direction of its sentence
 */
record Context(Optional<LocalDate> written, Optional<Told> told, Direction direction) {

  /** A date told before, and where. */
  record Told(When when, Span span) {}

  /** At the beginning of a text. */
  static Context fresh(Optional<LocalDate> written) {
    return new Context(written, Optional.empty(), Direction.OPEN);
  }

  Context telling(When when, Span span) {
    return new Context(written, Optional.of(new Told(when, span)), direction);
  }

  Context towards(Direction other) {
    return new Context(written, told, other);
  }
}

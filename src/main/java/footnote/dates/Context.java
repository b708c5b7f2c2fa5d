package footnote.dates;

import footnote.text.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known where an expression stands.
 *
 * @param written the day the text was written
 * @param told the last date told before
 */
record Context(Optional<LocalDate> written, Optional<Told> told) {

  /** A date told before, and where. */
  record Told(When when, Span span) {}

  Context telling(When when, Span span) {
    return new Context(written, Optional.of(new Told(when, span)));
  }
}

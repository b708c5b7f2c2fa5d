package footnote.positions.terms;

import footnote.dates.When;
import java.time.Period;
import java.util.Optional;

/**
 * A date or a length of time in a sentence.
 *
 * @param when its days, where it has some
 * @param length how long, where it is a bare length: "for a decade"
 * @param start its first word
 * @param end behind its last word
 */
public record Moment(Optional<When> when, Optional<Period> length, int start, int end) {

  /** Whether it names days, and not about when: "around 1985", "in the eighties". */
  boolean isExact() {
    return when.filter(Moment::isExact).isPresent();
  }

  static boolean isExact(When when) {
    return !when.approximate()
        && when.precision() != When.Precision.DECADE
        && when.precision() != When.Precision.CENTURY;
  }

  boolean isStretch() {
    return when.filter(Moment::isStretch).isPresent();
  }

  static boolean isStretch(When when) {
    return when.precision() == When.Precision.STRETCH
        || when.from().isEmpty()
        || when.to().isEmpty();
  }
}

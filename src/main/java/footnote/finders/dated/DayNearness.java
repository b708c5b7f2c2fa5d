package footnote.finders.dated;

import footnote.dates.When;
import footnote.dates.When.Precision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** How near dates come to the days that are asked about, each from 0 (not at all) to 1. */
final class DayNearness {

  private static final double YEAR = 365.25;

  /** Days by which the ends of written periods are blurred: about a month. */
  private static final double BLUR = 30;

  private final When asked;

  DayNearness(When asked) {
    this.asked = asked;
  }

  /**
   * Whether one begins when the days asked about begin: 1 in the same month, two thirds in the same
   * year where one of the two names no month, a third where the months differ.
   */
  double begins(List<When> told) {
    return best(told, this::begins);
  }

  private double begins(When told) {
    if (asked.from().isEmpty() || told.from().isEmpty()) {
      return 0;
    }
    LocalDate first = asked.from().get();
    LocalDate start = told.from().get();
    if (first.getYear() != start.getYear()) {
      return 0;
    }
    if (first.getDayOfYear() == 1 || !namesMonth(told)) {
      return 2.0 / 3;
    }
    return first.getMonth() == start.getMonth() ? 1 : 1.0 / 3;
  }

  private static boolean namesMonth(When told) {
    return told.precision() == Precision.DAY
        || told.precision() == Precision.WEEK
        || told.precision() == Precision.MONTH;
  }

  /** Falls with the years between both beginnings: to 1/e after {@code years}. */
  double near(List<When> told, double years) {
    return best(told, when -> near(when, years));
  }

  private double near(When told, double years) {
    if (asked.from().isEmpty() || told.from().isEmpty()) {
      return 0;
    }
    long apart = Math.abs(ChronoUnit.DAYS.between(asked.from().get(), told.from().get()));
    return Math.exp(-apart / YEAR / years);
  }

  /** Whether a stretch ends in the year in which the days asked about end. */
  double closes(List<When> told) {
    return best(
        told,
        when -> when.precision() == Precision.STRETCH && sameYear(asked.to(), when.to()) ? 1 : 0);
  }

  private static boolean sameYear(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.isPresent() && one.get().getYear() == other.get().getYear();
  }

  /** Which share of the days asked about a stretch covers. */
  double share(List<When> told) {
    return best(told, when -> when.precision() == Precision.STRETCH ? share(when) : 0);
  }

  private double share(When told) {
    return asked.days().map(days -> common(told) / (days + BLUR)).orElse(0.0);
  }

  /** Days of both over days of either; 0 where an end is open. */
  double overlap(When told) {
    if (asked.days().isEmpty() || told.days().isEmpty()) {
      return 0;
    }
    double either = asked.days().get() + told.days().get() + 2 * BLUR - common(told);
    return Math.min(1, common(told) / either);
  }

  private double common(When told) {
    if (asked.from().isEmpty() || asked.to().isEmpty()) {
      return 0;
    }
    LocalDate first = told.from().filter(asked.from().get()::isBefore).orElse(asked.from().get());
    LocalDate last = told.to().filter(asked.to().get()::isAfter).orElse(asked.to().get());
    return Math.max(0, ChronoUnit.DAYS.between(first, last) + 1 + BLUR);
  }

  /** Whether the days lie within those that are asked about. */
  boolean within(When told) {
    return asked.covers(told);
  }

  /** Whether one begins more than a year before the days that are asked about. */
  double early(List<When> told) {
    return best(
        told,
        when ->
            asked.from().isPresent()
                    && when.from().isPresent()
                    && when.from().get().isBefore(asked.from().get().minusYears(1))
                ? 1
                : 0);
  }

  /** Whether one begins after the days that are asked about, and none has to do with them. */
  double late(List<When> told) {
    boolean fits = told.stream().anyMatch(asked::overlaps) || begins(told) > 0;
    return fits
        ? 0
        : best(
            told,
            when ->
                asked.to().isPresent()
                        && when.from().isPresent()
                        && when.from().get().isAfter(asked.to().get())
                    ? 1
                    : 0);
  }

  private static double best(List<When> told, ToDoubleFunction<When> score) {
    return told.stream().mapToDouble(score).max().orElse(0);
  }
}

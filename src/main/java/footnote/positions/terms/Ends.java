package footnote.positions.terms;

import footnote.dates.When;
import java.time.LocalDate;

/** The day, the month or the year in which a stretch ends: 2008 of "1999–2008". */
final class Ends {

  private Ends() {}

  /** When {@code when} is over; itself where it is no stretch. */
  static When of(When when) {
    boolean stretch = when.precision() == When.Precision.STRETCH || when.from().isEmpty();
    return stretch ? when.to().map(Ends::of).orElse(when) : when;
  }

  /** The first day of one that is open: who leaves "with effect from 1 April" leaves then. */
  static When onFirst(When open) {
    LocalDate day = open.from().orElseThrow();
    return switch (open.precision()) {
      case YEAR -> When.year(day.getYear());
      case MONTH -> When.month(day.getYear(), day.getMonthValue());
      default -> When.day(day);
    };
  }

  /** As precise as a stretch that ends on {@code day} was told: "until 2015" is that year. */
  static When of(LocalDate day) {
    if (day.getDayOfYear() == day.lengthOfYear()) {
      return When.year(day.getYear());
    }
    return day.getDayOfMonth() == day.lengthOfMonth()
        ? When.month(day.getYear(), day.getMonthValue())
        : When.day(day);
  }

  /** The last day of the year or the month that begins on {@code day}, else that day. */
  static LocalDate ofUnit(LocalDate day) {
    if (day.getDayOfYear() == 1) {
      return day.withDayOfYear(day.lengthOfYear());
    }
    return day.getDayOfMonth() == 1 ? day.withDayOfMonth(day.lengthOfMonth()) : day;
  }
}

package footnote.chat;

import footnote.dates.When;
import footnote.dates.When.Precision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Says how far two dates lie apart, as exactly as both are known and no more. */
final class Apart {

  /** From so many days on months say more than days, and from so many months on years. */
  private static final int DAYS = 92;

  private static final int MONTHS = 36;

  private Apart() {}

  /** "10 days", "about 4 months", "about 24 years". */
  static String of(When from, When to) {
    LocalDate first = from.from().or(from::to).orElseThrow();
    LocalDate last = to.from().or(to::to).orElseThrow();
    boolean exact = from.precision() == Precision.DAY && to.precision() == Precision.DAY;
    long days = ChronoUnit.DAYS.between(first, last);
    long months = ChronoUnit.MONTHS.between(first, last);
    boolean years = isCoarse(from.precision()) || isCoarse(to.precision()) || months >= MONTHS;
    if (years) {
      return about(false, ChronoUnit.YEARS.between(first, last), "year");
    }
    return exact && days < DAYS
        ? about(true, days, "day")
        : days < 31 ? about(false, days, "day") : about(false, months, "month");
  }

  private static boolean isCoarse(Precision precision) {
    return precision.compareTo(Precision.YEAR) >= 0 && precision != Precision.STRETCH;
  }

  private static String about(boolean exact, long count, String unit) {
    return (exact ? "" : "about ") + count + " " + unit + (count == 1 ? "" : "s");
  }
}

package footnote.dates;

import footnote.dates.When.Part;
import footnote.dates.When.Precision;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Stretches of the calendar by their names. */
final class Calendars {

  private Calendars() {}

  /** A day, unless there is none such: 30 February. */
  static Optional<When> day(int year, int month, int day) {
    try {
      return Optional.of(When.day(LocalDate.of(year, month, day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** From one day of a month to another. */
  static Optional<When> days(int year, int month, int first, int last) {
    try {
      LocalDate from = LocalDate.of(year, month, first);
      LocalDate to = LocalDate.of(year, month, last);
      return to.isAfter(from) ? Optional.of(When.stretch(from, to)) : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  static When quarter(int year, int quarter) {
    LocalDate from = LocalDate.of(year, quarter * 3 - 2, 1);
    return When.whole(from, from.plusMonths(3).minusDays(1), Precision.QUARTER);
  }

  /** A season of the northern year: spring is March to May, winter begins in December. */
  static When season(int year, int season) {
    LocalDate from = LocalDate.of(year, season * 3, 1);
    return When.whole(from, from.plusMonths(3).minusDays(1), Precision.SEASON);
  }

  /** The ten years from {@code first} on. */
  static When decade(int first) {
    return When.whole(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31), Precision.DECADE);
  }

  /** The 19th century is 1801 to 1900; of the centuries before Christ the first is 100 to 1 BC. */
  static When century(int number, boolean beforeChrist) {
    int first = beforeChrist ? 1 - number * 100 : number * 100 - 99;
    return When.whole(
        LocalDate.of(first, 1, 1), LocalDate.of(first + 99, 12, 31), Precision.CENTURY);
  }

  static When years(int first, int last) {
    return When.stretch(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  /** The early, middle or late third of {@code whole}; days of a month are 10, 10 and the rest. */
  static When part(When whole, Part part) {
    if (part == Part.WHOLE || whole.from().isEmpty() || whole.to().isEmpty()) {
      return whole;
    }
    LocalDate from = whole.from().get();
    LocalDate to = whole.to().get();
    long days = ChronoUnit.DAYS.between(from, to) + 1;
    LocalDate first = from.plusDays(days / 3);
    LocalDate second = from.plusDays(days * 2 / 3);
    return switch (part) {
      case EARLY ->
          new When(
              Optional.of(from),
              Optional.of(first.minusDays(1)),
              whole.precision(),
              part,
              whole.approximate());
      case MID ->
          new When(
              Optional.of(first),
              Optional.of(second.minusDays(1)),
              whole.precision(),
              part,
              whole.approximate());
      default ->
          new When(
              Optional.of(second), Optional.of(to), whole.precision(), part, whole.approximate());
    };
  }

  /** The calendar unit around {@code day}: D, W, M, Q, Y, X (a decade), C (a century), E. */
  static When around(LocalDate day, String unit) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return switch (unit) {
      case "D" -> When.day(day);
      case "W" -> When.whole(monday, monday.plusDays(6), Precision.WEEK);
      case "E" -> When.stretch(monday.plusDays(5), monday.plusDays(6));
      case "M" -> When.month(day.getYear(), day.getMonthValue());
      case "Q" -> quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
      case "X" -> decade(Math.floorDiv(day.getYear(), 10) * 10);
      case "C" -> century(Math.floorDiv(day.getYear() - 1, 100) + 1, false);
      default -> When.year(day.getYear());
    };
  }

  /** {@code day} moved by {@code count} units. */
  static LocalDate plus(LocalDate day, int count, String unit) {
    return switch (unit) {
      case "D", "I" -> day.plusDays(count);
      case "W", "E" -> day.plusWeeks(count);
      case "F" -> day.plusWeeks(2L * count);
      case "M" -> day.plusMonths(count);
      case "Q" -> day.plusMonths(3L * count);
      case "X" -> day.plusYears(10L * count);
      case "C" -> day.plusYears(100L * count);
      case "Y" -> day.plusYears(count);
      default -> day;
    };
  }

  /** What "two years later" names: as exact as its unit. */
  static When shifted(LocalDate day, int count, String unit) {
    LocalDate moved = plus(day, count, unit);
    return switch (unit) {
      case "M", "Q" -> When.month(moved.getYear(), moved.getMonthValue());
      case "Y" -> When.year(moved.getYear());
      case "X", "C" -> around(moved, "Y");
      case "W", "F" -> around(moved, "W");
      default -> When.day(moved);
    };
  }

  /** ISO 8601 for a length of time. */
  static String length(int count, String unit) {
    return switch (unit) {
      case "D", "I" -> "P" + count + "D";
      case "F" -> "P" + 2 * count + "W";
      case "Q" -> "P" + 3 * count + "M";
      case "X" -> "P" + 10 * count + "Y";
      case "C" -> "P" + 100 * count + "Y";
      case "H" -> "PT" + count + "H";
      case "N" -> "PT" + count + "M";
      case "S" -> "PT" + count + "S";
      case "E" -> "P" + count + "WE";
      default -> "P" + count + unit;
    };
  }
}

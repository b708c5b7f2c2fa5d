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

  /** Days that early, mid and late can be told apart in. */
  private static final int SHORTEST_IN_PARTS = 3;

  private Calendars() {}

  /** A day, unless there is none such: 30 February. */
  static Optional<When> day(int year, int month, int day) {
    try {
      return Optional.of(When.day(LocalDate.of(year, month, day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static final int EARLIEST = 1000;
  private static final int LATEST = 2199;

  /** Whether four digits are likely to be a year. */
  static boolean isYear(int year) {
    return year >= EARLIEST && year <= LATEST;
  }

  /** The year that two digits stand for: 40 is 1940, 39 is 2039. */
  static int fullYear(int twoDigits) {
    return twoDigits < 40 ? 2000 + twoDigits : 1900 + twoDigits;
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

  static When half(int year, int half) {
    LocalDate from = LocalDate.of(year, half * 6 - 5, 1);
    return When.whole(from, from.plusMonths(6).minusDays(1), Precision.STRETCH);
  }

  /** The first or second half of {@code whole}, to the day or, of years, to the year. */
  static Optional<When> half(When whole, int half) {
    if (whole.from().isEmpty() || whole.to().isEmpty()) {
      return Optional.empty();
    }
    LocalDate from = whole.from().get();
    LocalDate to = whole.to().get();
    long years = ChronoUnit.YEARS.between(from, to.plusDays(1));
    LocalDate middle =
        years > 1
            ? from.plusYears(years / 2)
            : from.plusDays((ChronoUnit.DAYS.between(from, to) + 1) / 2);
    return Optional.of(
        half == 1 ? When.stretch(from, middle.minusDays(1)) : When.stretch(middle, to));
  }

  /** A week of a year as ISO 8601 counts them; empty for week 53 of a year with 52. */
  static Optional<When> week(int year, int week) {
    LocalDate monday = firstWeek(LocalDate.of(year, 1, 1)).plusWeeks(week - 1L);
    return monday.plusDays(3).getYear() == year
        ? Optional.of(around(monday, "W"))
        : Optional.empty();
  }

  /** The Monday of the first week that has most of its days on or after {@code from}. */
  static LocalDate firstWeek(LocalDate from) {
    return from.plusDays(3).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** The Monday of the last week that has most of its days on or before {@code to}. */
  static LocalDate lastWeek(LocalDate to) {
    return to.minusDays(3).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
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

  /**
   * The early, middle or late third of {@code whole}; days of a month are 10, 10 and the rest. What
   * has fewer days than thirds is left whole.
   */
  static When part(When whole, Part part) {
    if (part == Part.WHOLE || whole.from().isEmpty() || whole.to().isEmpty()) {
      return whole;
    }
    LocalDate from = whole.from().get();
    LocalDate to = whole.to().get();
    long days = ChronoUnit.DAYS.between(from, to) + 1;
    if (days < SHORTEST_IN_PARTS) {
      return whole;
    }
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

  /** The Monday of the week of {@code day}. */
  static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /**
   * The calendar unit around {@code day}: D, W, F (a fortnight), M, Q, Y, X (a decade), C (a
   * century), E (a weekend), K (Monday to Friday).
   */
  static When around(LocalDate day, String unit) {
    LocalDate monday = monday(day);
    return switch (unit) {
      case "D" -> When.day(day);
      case "W" -> When.whole(monday, monday.plusDays(6), Precision.WEEK);
      case "F" -> When.stretch(monday, monday.plusDays(13));
      case "K" -> When.stretch(monday, monday.plusDays(4));
      case "E" -> When.stretch(monday.plusDays(5), monday.plusDays(6));
      case "M" -> When.month(day.getYear(), day.getMonthValue());
      case "Q" -> quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
      case "X" -> decade(Math.floorDiv(day.getYear(), 10) * 10);
      case "C" -> century(Math.floorDiv(day.getYear() - 1, 100) + 1, false);
      default -> When.year(day.getYear());
    };
  }

  /**
   * The length that ends the day before {@code day}, or begins the day after. Quarters and decades
   * are those of the calendar.
   */
  static When lapse(LocalDate day, Lengths.Read length, int step) {
    String unit = length.first().unit();
    if (unit.equals("Q") || unit.equals("X")) {
      When here = around(day, unit);
      return step < 0
          ? When.stretch(
              length.from(here.from().orElseThrow(), -1), here.from().orElseThrow().minusDays(1))
          : from(here.to().orElseThrow().plusDays(1), length);
    }
    return step < 0
        ? When.stretch(length.from(day, -1), day.minusDays(1))
        : When.stretch(plus(day, 1, unit.equals("B") ? unit : "D"), length.from(day, 1));
  }

  /** The stretch of that length that begins with {@code day}. */
  static When from(LocalDate day, Lengths.Read length) {
    return When.stretch(day, length.from(day, 1).minusDays(1));
  }

  /**
   * What lies farther from {@code from} than {@code to} does, or nearer.
   *
   * @param farther whether "more than" was said
   */
  static Optional<When> beyond(When from, When to, boolean farther) {
    if (from.from().isEmpty() || to.from().isEmpty()) {
      return Optional.empty();
    }
    LocalDate start = from.from().get();
    LocalDate end = to.from().get();
    boolean back = end.isBefore(start);
    if (farther) {
      return Optional.of(back ? When.until(end.minusDays(1)) : When.since(end));
    }
    return Optional.of(
        back ? When.stretch(end, start.minusDays(1)) : When.stretch(start, end.minusDays(1)));
  }

  /** {@code day} moved by {@code count} days from Monday to Friday. */
  private static LocalDate workdays(LocalDate day, int count) {
    LocalDate moved = day;
    int left = Math.min(Math.abs(count), 10_000);
    while (left > 0) {
      moved = moved.plusDays(Integer.signum(count));
      left -= moved.getDayOfWeek().getValue() < 6 ? 1 : 0;
    }
    return moved;
  }

  /** {@code day} moved by {@code count} units. */
  static LocalDate plus(LocalDate day, int count, String unit) {
    return switch (unit) {
      case "D", "I" -> day.plusDays(count);
      case "B" -> workdays(day, count);
      case "W", "E", "K" -> day.plusWeeks(count);
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

  /**
   * So many units at the beginning of {@code whole}, or the one that is counted.
   *
   * @param which counted from 1, or -1 for the last
   * @param many how many units, from the first on or up to the last
   * @param unit as in {@link #around}
   */
  static Optional<When> numbered(When whole, int which, int many, String unit) {
    if (whole.from().isEmpty() || whole.to().isEmpty()) {
      return Optional.empty();
    }
    boolean weeks = unit.equals("W") || unit.equals("E");
    LocalDate start = weeks ? firstWeek(whole.from().get()) : whole.from().get();
    LocalDate end = weeks ? lastWeek(whole.to().get()).plusDays(6) : whole.to().get();
    LocalDate from = which > 0 ? plus(start, which - 1, unit) : plus(end.plusDays(1), -many, unit);
    LocalDate to = plus(from, many, unit).minusDays(1);
    if (from.isAfter(end) || from.isBefore(start)) {
      return Optional.empty();
    }
    return Optional.of(many == 1 ? around(from, unit) : When.stretch(from, to));
  }

  /** The weekday of {@code whole} that is counted; -1 is the last. */
  static Optional<When> weekday(When whole, int which, DayOfWeek day) {
    return whole
        .from()
        .flatMap(
            from ->
                whole
                    .to()
                    .map(
                        to ->
                            which > 0
                                ? from.with(TemporalAdjusters.nextOrSame(day)).plusWeeks(which - 1L)
                                : to.with(TemporalAdjusters.previousOrSame(day)))
                    .filter(found -> !found.isBefore(from) && whole.covers(When.day(found))))
        .map(When::day);
  }

  /** The next day, from {@code from} on, that is this weekday and this day of its month. */
  static When nextThatIs(LocalDate from, DayOfWeek weekday, int dayOfMonth) {
    LocalDate day = from.with(TemporalAdjusters.nextOrSame(weekday));
    for (int week = 0; week < 300 && day.getDayOfMonth() != dayOfMonth; week++) {
      day = day.plusWeeks(1);
    }
    return When.day(day);
  }

  /** The weekend next to {@code holiday} with it and the days between. */
  static When longWeekend(LocalDate holiday) {
    LocalDate saturday =
        holiday.getDayOfWeek().getValue() < 3
            ? holiday.with(TemporalAdjusters.previous(DayOfWeek.SATURDAY))
            : monday(holiday).plusDays(5);
    LocalDate sunday = saturday.plusDays(1);
    return When.stretch(
        holiday.isBefore(saturday) ? holiday : saturday,
        holiday.isAfter(sunday) ? holiday : sunday);
  }

  /** How many years a decade (X) or a century (C) has; 0 for smaller units. */
  static int years(String unit) {
    return unit.equals("C") ? 100 : unit.equals("X") ? 10 : 0;
  }

  /** ISO 8601 for a length of time. */
  static String length(int count, String unit) {
    return switch (unit) {
      case "B", "D", "I" -> "P" + count + "D";
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

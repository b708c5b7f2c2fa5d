package footnote.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * A stretch of calendar days and how exactly it is known. Both ends are inside; an absent end is
 * open. Days are those of the proleptic ISO calendar, without a time zone.
 *
 * @param from the first day, open where absent
 * @param to the last day, open where absent
 * @param precision the calendar unit that was named
 * @param part which part of that unit: late April is the late part of a month
 * @param approximate whether the text says "about", "circa", "around"
 */
public record When(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Precision precision,
    Part part,
    boolean approximate) {

  /** The calendar unit that the words named. */
  public enum Precision {
    DAY,
    WEEK,
    MONTH,
    SEASON,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY,
    /** From one day to another, or with one end open. */
    STRETCH
  }

  /** The part of a calendar unit that the words named. */
  public enum Part {
    WHOLE,
    EARLY,
    MID,
    LATE
  }

  /** Throws {@link IllegalArgumentException} for a backward stretch or one open at both ends. */
  public When {
    if (from.isEmpty() && to.isEmpty()) {
      throw new IllegalArgumentException("a When needs at least one end");
    }
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException("backward: " + from.get() + " to " + to.get());
    }
  }

  public static When day(LocalDate day) {
    return whole(day, day, Precision.DAY);
  }

  public static When month(int year, int month) {
    YearMonth named = YearMonth.of(year, month);
    return whole(named.atDay(1), named.atEndOfMonth(), Precision.MONTH);
  }

  public static When year(int year) {
    return whole(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
  }

  /** From one day to another, both inside. */
  public static When stretch(LocalDate from, LocalDate to) {
    return whole(from, to, Precision.STRETCH);
  }

  public static When since(LocalDate from) {
    return new When(Optional.of(from), Optional.empty(), Precision.STRETCH, Part.WHOLE, false);
  }

  public static When until(LocalDate to) {
    return new When(Optional.empty(), Optional.of(to), Precision.STRETCH, Part.WHOLE, false);
  }

  /** A whole calendar unit, both days inside. */
  public static When whole(LocalDate from, LocalDate to, Precision precision) {
    return new When(Optional.of(from), Optional.of(to), precision, Part.WHOLE, false);
  }

  /** Whether there is a day that both cover. */
  public boolean overlaps(When other) {
    return first() <= other.last() && other.first() <= last();
  }

  /** Whether every day of {@code other} is inside this. */
  public boolean covers(When other) {
    return first() <= other.first() && other.last() <= last();
  }

  /** Days covered, both ends counted; empty where an end is open. */
  public Optional<Long> days() {
    return from.isPresent() && to.isPresent()
        ? Optional.of(last() - first() + 1)
        : Optional.empty();
  }

  private long first() {
    return from.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
  }

  private long last() {
    return to.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
  }

  /**
   * The calendar unit that was named, in ISO 8601: {@code 2023-03-16}, {@code 2023-04} (also for
   * late April), {@code 2018} (also for since 2018), or an interval of days {@code
   * 2023-05-07/2023-05-08} whose open end is {@code ..}.
   */
  public String iso() {
    LocalDate day = from.or(() -> to).orElseThrow();
    return switch (precision) {
      case DAY -> day.toString();
      case MONTH -> YearMonth.from(day).toString();
      case YEAR -> String.format(Locale.ROOT, "%04d", day.getYear());
      default -> end(from) + "/" + end(to);
    };
  }

  private static String end(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("..");
  }
}

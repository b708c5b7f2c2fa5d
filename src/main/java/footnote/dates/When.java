package footnote.dates;

import footnote.text.Document;
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

  /** The day or the month in which a document was published. */
  public static When of(Document.Published published) {
    LocalDate day = published.day();
    return published.unit() == Document.Published.Unit.DAY
        ? day(day)
        : month(day.getYear(), day.getMonthValue());
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

  /**
   * Whether {@code told} belongs to these days: all of it, or where it is open on one side the day
   * that it begins or ends on.
   */
  public boolean holds(When told) {
    boolean open = told.from.isEmpty() || told.to.isEmpty();
    return covers(open ? day(told.from.or(() -> told.to).orElseThrow()) : told);
  }

  /** Where both ends are told: only the first, "since 1999" for "from 1999 until 2003". */
  public Optional<When> beginning() {
    return isClosed()
        ? Optional.of(new When(from, Optional.empty(), unit(), part, approximate))
        : Optional.empty();
  }

  /** Where both ends are told: only the last, "until 2003" for "from 1999 until 2003". */
  public Optional<When> end() {
    return isClosed()
        ? Optional.of(new When(Optional.empty(), to, unit(), part, approximate))
        : Optional.empty();
  }

  /** Whether it goes from one named day, month or year to another. */
  public boolean isClosed() {
    return precision == Precision.STRETCH && from.isPresent() && to.isPresent();
  }

  /** The unit that the ends of a stretch are told in, as far as its days show. */
  private Precision unit() {
    boolean months =
        from.map(day -> day.getDayOfMonth() == 1).orElse(true)
            && to.map(day -> day.plusDays(1).getDayOfMonth() == 1).orElse(true);
    boolean years =
        months
            && from.map(day -> day.getMonthValue() == 1).orElse(true)
            && to.map(day -> day.getMonthValue() == 12).orElse(true);
    return years ? Precision.YEAR : months ? Precision.MONTH : Precision.DAY;
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
      default -> endpoint(from) + "/" + endpoint(to);
    };
  }

  /**
   * The same in EDTF, the date format of ISO 8601-2: {@code 2023-03-16}, {@code 2023-04}, {@code
   * 2018}, {@code 199X} for a decade, {@code 2021-21} for spring, {@code 2022-35} for the third
   * quarter, an interval {@code 2004/2005}, an open one {@code 1999/..}, and {@code ~} behind what
   * is approximate. EDTF has no word for late April; its days are given, {@code
   * 2023-04-21/2023-04-30}.
   */
  public String edtf() {
    if (from.isEmpty() || to.isEmpty()) {
      return from.map(this::one).orElse("..") + "/" + to.map(this::one).orElse("..");
    }
    LocalDate first = from.get();
    LocalDate last = to.get();
    if (part != Part.WHOLE) {
      return days(first) + "/" + days(last);
    }
    return switch (precision) {
      case DAY, MONTH, YEAR -> one(first);
      case SEASON -> year(first) + "-" + (20 + first.getMonthValue() / 3) + doubt();
      case QUARTER -> year(first) + "-" + (33 + first.getMonthValue() / 3) + doubt();
      case DECADE -> year(first).substring(0, year(first).length() - 1) + "X" + doubt();
      default -> interval(first, last);
    };
  }

  /** In years or months where the stretch is whole ones. */
  private String interval(LocalDate first, LocalDate last) {
    boolean months = first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1;
    if (months && first.getMonthValue() == 1 && last.getMonthValue() == 12) {
      return year(first) + doubt() + "/" + year(last) + doubt();
    }
    return months
        ? YearMonth.from(first) + doubt() + "/" + YearMonth.from(last) + doubt()
        : days(first) + "/" + days(last);
  }

  private String one(LocalDate day) {
    return switch (precision) {
      case MONTH -> YearMonth.from(day) + doubt();
      case YEAR, DECADE, CENTURY -> year(day) + doubt();
      default -> days(day);
    };
  }

  private String days(LocalDate day) {
    return day + doubt();
  }

  private static String year(LocalDate day) {
    return String.format(Locale.ROOT, day.getYear() < 0 ? "%05d" : "%04d", day.getYear());
  }

  private String doubt() {
    return approximate ? "~" : "";
  }

  private static String endpoint(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("..");
  }
}

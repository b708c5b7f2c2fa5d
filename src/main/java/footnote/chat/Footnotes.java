package footnote.chat;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import footnote.dates.When;
import footnote.text.Document;
import footnote.text.Passage;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes footnotes and dates the way people read them. */
public final class Footnotes {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private static final Pattern LENGTH = Pattern.compile("PT?(\\d+)(WE|[A-Z])");

  private Footnotes() {}

  /** Title, author, day of publication and place of {@code passage}: "unknown" is said. */
  public static String of(Passage passage) {
    List<String> parts = new ArrayList<>();
    Document document = passage.document();
    parts.add(document.title());
    parts.add(document.author().orElse("author unknown"));
    parts.add(published(document).map(day -> "published " + day).orElse("date unknown"));
    passage.page().ifPresent(page -> parts.add("page " + page));
    passage.paragraphNumber().ifPresent(number -> parts.add("paragraph " + number));
    parts.add(document.source().name());
    return String.join(" · ", parts);
  }

  /** A document in one line, for lists. */
  public static String of(Document document) {
    return document.title()
        + " · "
        + document.author().orElse("author unknown")
        + " · "
        + published(document).orElse("date unknown")
        + " · "
        + document.source().name();
  }

  /** The day of publication, or the month where no more is known. */
  static Optional<String> published(Document document) {
    return document.head().published().map(published -> of(When.of(published)));
  }

  /** "16 March 2023", "late April 2023", "since 2008", "7–8 May 2023". */
  public static String of(When when) {
    String about = when.approximate() ? "about " : "";
    if (when.from().isEmpty()) {
      return "until " + about + unit(when, when.to().orElseThrow());
    }
    LocalDate from = when.from().get();
    if (when.to().isEmpty()) {
      return "since " + about + unit(when, from);
    }
    boolean stretch = when.precision() == When.Precision.STRETCH;
    return about + (stretch ? stretch(from, when.to().get()) : unit(when, from));
  }

  /** The unit of {@code when} that {@code day} lies in: never a day where only a year is known. */
  private static String unit(When when, LocalDate day) {
    return switch (when.precision()) {
      case DAY, STRETCH -> DAY.format(day);
      case WEEK -> "week of " + DAY.format(day.with(previousOrSame(DayOfWeek.MONDAY)));
      case MONTH -> part(when) + MONTH.format(day);
      case SEASON -> part(when) + season(day);
      case QUARTER -> part(when) + "Q" + (day.getMonthValue() + 2) / 3 + " " + year(day);
      case YEAR -> part(when) + year(day);
      case DECADE -> "the " + part(when) + day.getYear() / 10 * 10 + "s";
      case CENTURY -> "the " + part(when) + century(day.getYear());
    };
  }

  /** The 19th century goes from 1801 to 1900; the year 0 is 1 BC. */
  private static String century(int year) {
    return year > 0
        ? ordinal((year + 99) / 100) + " century"
        : ordinal((100 - year) / 100) + " century BC";
  }

  private static String year(LocalDate day) {
    return day.getYear() > 0 ? String.valueOf(day.getYear()) : (1 - day.getYear()) + " BC";
  }

  private static String part(When when) {
    return when.part() == When.Part.WHOLE ? "" : when.part().name().toLowerCase(Locale.ROOT) + " ";
  }

  private static String stretch(LocalDate from, LocalDate to) {
    boolean years = from.getDayOfYear() == 1 && to.equals(LocalDate.of(to.getYear(), 12, 31));
    if (years) {
      return year(from) + "–" + year(to);
    }
    boolean months = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
    if (months) {
      boolean apart = from.getYear() != to.getYear();
      return monthOrYear(from, apart && from.getDayOfYear() == 1)
          + " – "
          + monthOrYear(to, apart && to.getMonth() == Month.DECEMBER);
    }
    if (from.equals(to)) {
      return DAY.format(to);
    }
    boolean oneMonth = from.getYear() == to.getYear() && from.getMonth() == to.getMonth();
    return oneMonth
        ? from.getDayOfMonth() + "–" + DAY.format(to)
        : DAY.format(from) + " – " + DAY.format(to);
  }

  /** What may have been told as a year alone is shown as that: too little beats too much. */
  private static String monthOrYear(LocalDate day, boolean edgeOfYear) {
    return edgeOfYear ? year(day) : MONTH.format(day);
  }

  /** Winter is that of the year it begins in. */
  private static String season(LocalDate day) {
    List<String> seasons = List.of("winter", "spring", "summer", "autumn");
    int year = day.getMonthValue() < 3 ? day.getYear() - 1 : day.getYear();
    return seasons.get(day.getMonthValue() % 12 / 3) + " " + year;
  }

  private static String ordinal(int number) {
    boolean teen = number % 100 / 10 == 1;
    String ending =
        teen
            ? "th"
            : List.of("th", "st", "nd", "rd", "th", "th", "th", "th", "th", "th").get(number % 10);
    return number + ending;
  }

  /** "5 years", "6 days": an ISO 8601 length of time in words. */
  public static String length(String iso) {
    Optional<Matcher> found = Optional.of(LENGTH.matcher(iso)).filter(Matcher::matches);
    return found
        .map(
            match ->
                match.group(1)
                    + " "
                    + unit(iso, match.group(2))
                    + (match.group(1).equals("1") ? "" : "s"))
        .orElse(iso);
  }

  private static String unit(String iso, String letter) {
    return switch (letter) {
      case "Y" -> "year";
      case "M" -> iso.startsWith("PT") ? "minute" : "month";
      case "W" -> "week";
      case "WE" -> "weekend";
      case "H" -> "hour";
      case "S" -> "second";
      default -> "day";
    };
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }
}

package footnote.chat;

import footnote.dates.When;
import footnote.text.Document;
import footnote.text.Passage;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes footnotes and dates the way people read them. */
public final class Footnotes {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private Footnotes() {}

  /** Title, author, day of publication and place of {@code passage}: "unknown" is said. */
  public static String of(Passage passage) {
    List<String> parts = new ArrayList<>();
    Document document = passage.document();
    parts.add(document.title());
    parts.add(document.author().orElse("author unknown"));
    parts.add(
        document.published().map(day -> "published " + DAY.format(day)).orElse("date unknown"));
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
        + document.published().map(DAY::format).orElse("date unknown")
        + " · "
        + document.source().name();
  }

  /** "16 March 2023", "late April 2023", "since 2008", "7–8 May 2023". */
  public static String of(When when) {
    String about = when.approximate() ? "about " : "";
    if (when.from().isEmpty()) {
      return "until " + about + unit(when, when.to().orElseThrow());
    }
    if (when.to().isEmpty()) {
      return "since " + about + unit(when, when.from().get());
    }
    LocalDate from = when.from().get();
    LocalDate to = when.to().get();
    return about
        + switch (when.precision()) {
          case STRETCH -> stretch(from, to);
          case WEEK -> "week of " + DAY.format(from);
          case SEASON -> part(when) + season(from);
          case QUARTER -> "Q" + (from.getMonthValue() + 2) / 3 + " " + from.getYear();
          case DECADE -> part(when) + "the " + from.getYear() / 10 * 10 + "s";
          case CENTURY -> part(when) + "the " + ordinal((to.getYear() + 99) / 100) + " century";
          default -> part(when) + unit(when, from);
        };
  }

  private static String unit(When when, LocalDate day) {
    return switch (when.precision()) {
      case YEAR -> year(day);
      case MONTH -> MONTH.format(day);
      default -> DAY.format(day);
    };
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
      return MONTH.format(from) + " – " + MONTH.format(to);
    }
    boolean oneMonth = from.getYear() == to.getYear() && from.getMonth() == to.getMonth();
    return oneMonth
        ? from.getDayOfMonth() + "–" + DAY.format(to)
        : DAY.format(from) + " – " + DAY.format(to);
  }

  private static String season(LocalDate from) {
    List<String> seasons = List.of("spring", "summer", "autumn", "winter");
    return seasons.get(from.getMonthValue() / 3 - 1) + " " + from.getYear();
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
    Optional<java.util.regex.Matcher> found =
        Optional.of(java.util.regex.Pattern.compile("PT?(\\d+)(WE|[A-Z])").matcher(iso))
            .filter(java.util.regex.Matcher::matches);
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

  static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
  }
}

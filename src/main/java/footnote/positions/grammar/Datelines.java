package footnote.positions.grammar;

import footnote.dates.CalendarNames;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a report was written, before its first sentence: "LISLE, 14 March 2025 – The harbour
 * was closed". No body is called so, and what is told is not told of that day.
 */
public final class Datelines {

  private static final String PLACE =
      "(?!(?:On|In|At|By|Since|Until|From|After|Before|During|Mayor|Director|President|Chairman"
          + "|Chairwoman|Minister|Secretary|Chair|Head)\\b)"
          + "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}";

  private static final String SHORT = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";

  /** "1. Opening. The chair" begins an item, and is no day. */
  private static final String MONTH = "(?i:" + CalendarNames.MONTHS + "|" + SHORT + "|sept)";

  private static final String DAY =
      "(?:\\d{1,2}\\.? " + MONTH + "\\b\\.?|" + MONTH + "\\b\\.? \\d{1,2})(?:,? \\d{4})?";

  private static final Pattern DATELINE =
      Pattern.compile(
          "^"
              + PLACE
              + ",? (?:\\(\\p{L}[^()]{1,20}\\),? )?"
              + DAY
              + " ?[–—-]+ ?(?!(?:present|now|today|a|the)\\b"
              + ("|(?:" + SHORT + "))(?=[\\p{L}“\"‘])"));

  /** "16 January 2023. Ann Lee is sworn in": the day stands in front of what it dates. */
  private static final Pattern DAY_IN_FRONT =
      Pattern.compile("^(?:" + DAY + "|" + MONTH + " \\d{4})(\\.) (?=\\p{Lu})");

  private Datelines() {}

  /** {@code text} with a comma for the full stop behind a day in front of it. */
  public static String joined(String text) {
    Matcher day = DAY_IN_FRONT.matcher(text);
    return day.find() ? text.substring(0, day.start(1)) + "," + text.substring(day.end(1)) : text;
  }

  /** {@code text} with blanks for the dateline it begins with, so that offsets stay. */
  public static String blanked(String text) {
    Matcher dateline = DATELINE.matcher(text);
    return dateline.find() ? " ".repeat(dateline.end()) + text.substring(dateline.end()) : text;
  }
}

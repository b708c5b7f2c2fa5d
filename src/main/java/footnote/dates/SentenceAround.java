package footnote.dates;

import footnote.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a sentence that stands around a date.
 *
 * @param text of the sentence
 * @param date where the date stands in it
 * @param start where it begins in the whole text
 */
record SentenceAround(String text, Span date, int start) {

  /** Where nothing is read yet. */
  static final SentenceAround NONE = new SentenceAround(" ", new Span(0, 1), 0);

  /** A sentence goes on so far behind a date, in UTF-16 code units. */
  private static final int BEHIND = 160;

  private static final int BEFORE = 240;

  private static final Pattern BORDER = Pattern.compile("[.!?;][\"”’)*_]*\\s");

  /** "Mr", "St", "J", "Jan" before "5": behind them a full stop ends no sentence. */
  private static final Pattern SHORTENED =
      Pattern.compile(
          "(?:^|[^\\p{L}\\d])(?:\\p{Lu}|\\p{Lu}[b-df-hj-np-tv-xz]{1,2}|Prof|Gen|Gov|Sen|Rev)$");

  private static final Pattern SHORT_MONTH = Pattern.compile("\\b\\p{Lu}\\p{Ll}{2,3}$");

  /**
   * Of the date at {@code date} in {@code text}.
   *
   * @param offset where {@code text} begins in the whole text
   */
  static SentenceAround of(String text, Span date, int offset) {
    int first = Math.max(0, date.start() - BEFORE);
    int start = first;
    Matcher border = BORDER.matcher(text).region(first, date.start());
    while (border.find()) {
      start = isBorder(text, border) ? border.end() : start;
    }
    int last = Math.min(text.length(), date.end() + BEHIND);
    int end = last;
    border.region(date.end(), last);
    while (end == last && border.find()) {
      end = isBorder(text, border) ? border.start() : end;
    }
    return new SentenceAround(text.substring(start, end), date.shift(-start), offset + start);
  }

  private static boolean isBorder(String text, Matcher border) {
    if (text.charAt(border.start()) != '.') {
      return true;
    }
    String before = text.substring(Math.max(0, border.start() - 5), border.start());
    boolean number = border.end() < text.length() && Character.isDigit(text.charAt(border.end()));
    return !SHORTENED.matcher(before).find() && !(number && SHORT_MONTH.matcher(before).find());
  }

  String before() {
    return text.substring(0, date.start());
  }

  String behind() {
    return text.substring(date.end());
  }

  String words() {
    return date.in(text);
  }
}

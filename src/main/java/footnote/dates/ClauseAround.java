package footnote.dates;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where in its sentence the clause of a date begins and ends. */
final class ClauseAround {

  private static final Pattern MARK = Pattern.compile("[,;:(–—“\"]\\s*");
  private static final Pattern WORD = Pattern.compile("[\\p{L}'’-]+");
  private static final Pattern BREAK =
      Pattern.compile(";\\s|, (?:and|but|while|whereas|although|or) ");

  private static final Pattern INSERTED_BEFORE = Pattern.compile("[,(–—]\\s*$");
  private static final Pattern INSERTED_BEHIND = Pattern.compile("^\\s*[,)–—]");

  /** "Our director, who has led us for years, will leave": what stands between tells nothing. */
  private static final Pattern ASIDE =
      Pattern.compile(
          " (?:who|which|whose|where)\\b[^,]*,"
              + "|, (?:who|which|whose|where)\\b[^,]*(?:,|$)|\\([^)]*\\)");

  private final String before;
  private final String behind;

  ClauseAround(SentenceAround sentence) {
    this.before = sentence.before();
    this.behind = sentence.behind();
  }

  /** The words of {@code text}, in lower case. */
  static Stream<String> words(String text) {
    return WORD.matcher(text).results().map(found -> found.group().toLowerCase(Locale.ROOT));
  }

  /** "In October the director left", "and on 3 May he left", but not ", on 3 May, ". */
  boolean isFront() {
    int start = start(before.length());
    boolean inserted =
        INSERTED_BEFORE.matcher(before.substring(0, start)).find()
            && INSERTED_BEHIND.matcher(behind).find();
    return !inserted && words(before.substring(start)).allMatch(word -> Tenses.is("fronts", word));
  }

  /** Where the clause begins that goes on until {@code end}. */
  int start(int end) {
    int start = lastEnd(MARK.matcher(before).region(0, end));
    Matcher word = WORD.matcher(before).region(start, end);
    while (word.find()) {
      boolean begins = Tenses.is("clauses", word.group().toLowerCase(Locale.ROOT));
      start = begins ? word.start() : start;
    }
    return start;
  }

  /** Behind where the last verb before the date stands if it is the verb of its clause. */
  int sentenceStart() {
    return lastEnd(BREAK.matcher(before));
  }

  private static int lastEnd(Matcher border) {
    int end = border.regionStart();
    while (border.find()) {
      end = border.end();
    }
    return end;
  }

  /**
   * What stands behind the date and may tell of it, with blanks for what does not.
   *
   * @param front whether the date leads its clause, whose verb then comes first
   */
  String behind(boolean front) {
    String plain = ASIDE.matcher(behind).replaceAll(found -> " ".repeat(found.group().length()));
    Matcher word = WORD.matcher(plain);
    while (word.find()) {
      if (Tenses.is("breaks", word.group().toLowerCase(Locale.ROOT))
          && !(front && Tenses.in(plain.substring(0, word.start())).isEmpty())) {
        return plain.substring(0, word.start());
      }
    }
    return plain;
  }
}

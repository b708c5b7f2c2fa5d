package footnote.answers;

import footnote.dates.Mention;
import footnote.text.Block;
import footnote.text.Document;
import footnote.text.Passage;
import footnote.text.Token;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the lines that say when a document was written, and by whom, from what it tells of days:
 * "Larvik, 9 March 2023", "By Ann Lee, 14 May 2024", or a day alone.
 */
final class Heads {

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?i)^(?:first |last )?(?:published|posted|updated|revised|written|compiled|dated?"
              + "|printed)\\b");

  private static final Pattern BYLINE = Pattern.compile("(?i)^(?:by|author|date|from)\\b");

  private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?…][\"”’')]*\\s*$");

  /** So many telling words are not all of a dateline. */
  private static final int FEW = 6;

  /** So many paragraphs may be the head of a document. */
  private static final int FIRST = 3;

  private Heads() {}

  /** Whether {@code sentence} dates the document, or nothing at all. */
  static boolean isHead(Passage sentence, List<Mention> dates) {
    if (dates.isEmpty()) {
      return false;
    }
    String rest = outside(sentence, dates);
    int words = Token.telling(rest).size();
    return words == 0
        || (words < FEW && PUBLISHED.matcher(sentence.text()).find())
        || (isUnfinished(sentence) && isDateline(sentence, dates, words));
  }

  private static boolean isDateline(Passage sentence, List<Mention> dates, int words) {
    boolean first = sentence.paragraphNumber().filter(number -> number <= FIRST).isPresent();
    boolean last = dates.get(dates.size() - 1).span().end() == sentence.span().end();
    return first
        && (BYLINE.matcher(sentence.text()).find()
            || (words < FEW && (last || isOfPublication(sentence))));
  }

  /** No sentence, and no item of a list, which needs none to be one. */
  private static boolean isUnfinished(Passage sentence) {
    boolean listed =
        sentence
            .block()
            .filter(block -> block.kind() == Block.Kind.ITEM || block.kind() == Block.Kind.ROW)
            .isPresent();
    return !listed && !SENTENCE.matcher(sentence.text()).matches();
  }

  private static boolean isOfPublication(Passage sentence) {
    return sentence
        .document()
        .head()
        .published()
        .flatMap(Document.Published::where)
        .filter(sentence.span()::overlaps)
        .isPresent();
  }

  private static String outside(Passage sentence, List<Mention> dates) {
    StringBuilder rest = new StringBuilder(sentence.text());
    for (int i = dates.size() - 1; i >= 0; i--) {
      int start = dates.get(i).span().start() - sentence.span().start();
      int end = dates.get(i).span().end() - sentence.span().start();
      rest.replace(start, Math.min(end, rest.length()), " ");
    }
    return rest.toString();
  }
}

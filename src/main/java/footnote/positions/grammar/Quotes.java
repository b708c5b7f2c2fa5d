package footnote.positions.grammar;

import footnote.text.Tagger.Tagged;
import java.util.List;

/**
 * Finds what stands in quotation marks. A quotation may begin in the sentence before and end in the
 * next; a straight mark opens where a word follows it at once, and closes where none does.
 */
public final class Quotes {

  private final String text;
  private final List<Tagged> words;

  Quotes(String text, List<Tagged> words) {
    this.text = text;
    this.words = words;
  }

  /**
   * Whether each word is inside a quotation. Its opening mark counts as inside, its closing one
   * not.
   *
   * @param open whether the sentence begins inside one
   */
  boolean[] inside(boolean open) {
    boolean[] quoted = new boolean[words.size()];
    boolean inside = open || closesFirst();
    boolean single = false;
    for (int i = 0; i < quoted.length; i++) {
      if (!inside && opens(i)) {
        inside = true;
        single = isSingle(i);
      } else if (inside && closes(i, single)) {
        inside = false;
      }
      quoted[i] = inside;
    }
    return quoted;
  }

  /** Whether {@code before} ends inside a quotation. */
  public static boolean isLeftOpen(String before) {
    int opened = before.lastIndexOf('“');
    int straight = before.lastIndexOf('"');
    boolean opens =
        straight >= 0
            && (straight == 0 || Character.isWhitespace(before.charAt(straight - 1)))
            && straight + 1 < before.length();
    return opened > before.lastIndexOf('”') || opens;
  }

  /** "It must go,” he said": the first mark closes what an earlier sentence opened. */
  private boolean closesFirst() {
    for (int i = 0; i < words.size(); i++) {
      if (isDouble(i)) {
        return i > 0 && !opens(i);
      }
    }
    return false;
  }

  private boolean isDouble(int at) {
    return List.of("“", "”", "\"").contains(words.get(at).word());
  }

  private boolean isSingle(int at) {
    return List.of("‘", "’", "'").contains(words.get(at).word());
  }

  private boolean opens(int at) {
    String mark = words.get(at).word();
    boolean straight = mark.equals("\"") || mark.equals("'");
    return mark.equals("“") || mark.equals("‘") || (straight && isBare(before(at)) && !ends(at));
  }

  /** A single mark closes only behind a mark of its own, because it is an apostrophe too. */
  private boolean closes(int at, boolean single) {
    if (single) {
      return isSingle(at) && (",.?!".indexOf(before(at)) >= 0 || isBare(after(at)));
    }
    return isDouble(at) && !words.get(at).word().equals("“");
  }

  private boolean ends(int at) {
    return isBare(after(at));
  }

  private static boolean isBare(char c) {
    return Character.isWhitespace(c) || c == '(' || c == '—' || c == '–';
  }

  private char before(int at) {
    int start = words.get(at).span().start();
    return start == 0 ? ' ' : text.charAt(start - 1);
  }

  private char after(int at) {
    int end = words.get(at).span().end();
    return end >= text.length() ? ' ' : text.charAt(end);
  }
}

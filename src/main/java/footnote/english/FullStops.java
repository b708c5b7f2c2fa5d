package footnote.english;

import footnote.text.ShortForms;
import footnote.text.Span;

/**
 * Decides of each ".", "!", "?" and "…" whether a sentence ends there. What spelling alone can tell
 * is told by rule; the doubtful rest is asked of a trained model.
 */
final class FullStops {
  private static final int LONGEST_WORD = 40;

  /** A second opinion on a mark that spelling leaves in doubt. */
  @FunctionalInterface
  interface Opinion {
    /** Whether a sentence ends within {@code stop}, the mark and its closing marks. */
    boolean endsSentence(String text, Span stop);
  }

  private final Opinion opinion;

  FullStops(Opinion opinion) {
    this.opinion = opinion;
  }

  static boolean isMark(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '。';
  }

  /** The end of the sentence, closing marks included, or -1 if it goes on past the mark at i. */
  int endAt(String text, int start, int i) {
    if (i + 1 < text.length() && isMark(text.charAt(i + 1))) {
      return -1; // the last mark of a run decides
    }
    int end = ClosingMarks.after(text, start, i + 1);
    if (end < text.length() && !Blank.is(text.charAt(end))) {
      return -1;
    }
    int next = Blank.skip(text, end);
    if (next == text.length()) {
      return end;
    }
    return ends(text, start, i, end, next) ? end : -1;
  }

  private boolean ends(String text, int start, int i, int end, int next) {
    char first = text.charAt(next);
    if (Character.isLowerCase(text.codePointAt(next)) || ",;:)]}%-–—.!?…".indexOf(first) >= 0) {
      return isNewItem(text, next);
    }
    boolean lone = text.charAt(i) == '.' && (i == 0 || !isMark(text.charAt(i - 1)));
    if (!lone) {
      return true;
    }
    int wordEnd = Blank.trimEnd(text, start, i);
    int wordStart = wordStart(text, start, wordEnd);
    String word = text.substring(wordStart, wordEnd);
    return afterWord(text, new Span(i, end), next, word, wordStart == start, wordEnd < i);
  }

  private boolean afterWord(
      String text, Span stop, int next, String word, boolean first, boolean apart) {
    String follower = wordAt(text, next);
    if (first && isListMark(word)) {
      return false;
    }
    if (ShortForms.isNeverLast(word)) {
      return false;
    }
    if (ShortForms.isBeforeNumber(word)
        && (Character.isDigit(text.charAt(next)) || isRoman(follower))) {
      return false;
    }
    if (ShortForms.goesOn(word)) {
      return ShortForms.isStarter(follower) || opensQuote(text, next, ShortForms.isInitial(word));
    }
    boolean perhapsShort =
        !apart && word.length() <= 4 && word.length() > 0 && Character.isUpperCase(word.charAt(0));
    return !perhapsShort
        || ShortForms.isStarter(follower)
        || ShortForms.isBeforeNumber(word)
        || opinion.endsSentence(text, stop);
  }

  private static boolean opensQuote(String text, int next, boolean initial) {
    return !initial && "“\"‘".indexOf(text.charAt(next)) >= 0;
  }

  /** A new list item may begin with a dash on its own line even after a full stop. */
  private static boolean isNewItem(String text, int next) {
    return (text.charAt(next) == '-' || text.charAt(next) == '–')
        && next + 1 < text.length()
        && text.charAt(next + 1) == ' '
        && (text.charAt(next - 1) == '\n' || text.charAt(next - 1) == '\r');
  }

  private static boolean isListMark(String word) {
    if (word.isEmpty() || word.length() > 3) {
      return false;
    }
    return word.chars().allMatch(Character::isDigit)
        || (word.length() == 1 && Character.isLetter(word.charAt(0)));
  }

  private static boolean isRoman(String word) {
    return !word.isEmpty()
        && word.chars().allMatch(c -> "IVXLCDM".indexOf(c) >= 0)
        && !word.equals("I");
  }

  private static int wordStart(String text, int start, int wordEnd) {
    int i = wordEnd;
    while (i > start && wordEnd - i < LONGEST_WORD && isWordPart(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static String wordAt(String text, int from) {
    int i = from;
    while (i < text.length() && i - from < LONGEST_WORD && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return text.substring(from, i);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '\'' || c == '’';
  }
}

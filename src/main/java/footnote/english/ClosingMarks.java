package footnote.english;

/** What still belongs to a sentence after its full stop: quotation marks, brackets, footnotes. */
final class ClosingMarks {
  private static final String ALWAYS = "”’»)]}";
  private static final String EITHER_WAY = "\"'*_`“";
  private static final int FURTHEST = 64;

  private ClosingMarks() {}

  /** The end of the closing marks that begin at {@code from}. */
  static int after(String text, int sentence, int from) {
    int limit = Math.min(text.length(), from + FURTHEST);
    int end = from;
    while (end < limit) {
      int next = one(text, sentence, end, limit);
      if (next == end) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private static int one(String text, int sentence, int at, int limit) {
    char c = text.charAt(at);
    if (ALWAYS.indexOf(c) >= 0 || EITHER_WAY.indexOf(c) >= 0 || isSuperscript(c)) {
      return at + 1;
    }
    if (c == '[') {
      return bracketedNote(text, at, limit);
    }
    if (Character.isDigit(c)) {
      return gluedNote(text, at, limit);
    }
    return Blank.is(c) ? apart(text, sentence, at, limit) : at;
  }

  /** "[12]", "[a]", "[note 3]". */
  private static int bracketedNote(String text, int at, int limit) {
    int i = at + 1;
    while (i < limit && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == ' ')) {
      i++;
    }
    return i > at + 1 && i - at < 12 && i < limit && text.charAt(i) == ']' ? i + 1 : at;
  }

  /** The 12 of "ended.12 Next": digits after a word's full stop and before a space. */
  private static int gluedNote(String text, int at, int limit) {
    if (at < 2 || !Character.isLowerCase(text.charAt(at - 2))) {
      return at;
    }
    int i = at;
    while (i < limit && Character.isDigit(text.charAt(i))) {
      i++;
    }
    boolean alone = i == text.length() || Blank.is(text.charAt(i));
    return alone && i - at <= 3 ? i : at;
  }

  /** A closing mark set apart by a space, as in tokenised text: {@code . ''} or {@code . )}. */
  private static int apart(String text, int sentence, int at, int limit) {
    int i = at + 1;
    if (i >= limit || (text.charAt(at) != ' ')) {
      return at;
    }
    char c = text.charAt(i);
    boolean alone = i + 1 >= text.length() || Blank.is(text.charAt(i + 1));
    boolean closes =
        (c == ')' || c == ']' || c == '”' || c == '»' || (c == '"' && isOpen(text, sentence, at)));
    if (alone && closes) {
      return i + 1;
    }
    return text.startsWith("''", i) && (i + 2 >= text.length() || Blank.is(text.charAt(i + 2)))
        ? i + 2
        : at;
  }

  private static boolean isOpen(String text, int sentence, int at) {
    int from = Math.max(sentence, at - 2_000);
    boolean open = false;
    for (int i = from; i < at; i++) {
      open ^= text.charAt(i) == '"';
    }
    return open;
  }

  private static boolean isSuperscript(char c) {
    return c == '¹' || c == '²' || c == '³' || (c >= '\u2070' && c <= '\u2079');
  }
}

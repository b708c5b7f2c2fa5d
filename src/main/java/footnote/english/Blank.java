package footnote.english;

/** White space as a reader sees it, hard spaces and byte order marks included. */
final class Blank {
  private Blank() {}

  static boolean is(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  /** The first offset from {@code from} on that is not blank; the text's length if none is. */
  static int skip(String text, int from) {
    int i = from;
    while (i < text.length() && is(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The end of what is not blank between the two offsets; {@code from} if all is blank. */
  static int trimEnd(String text, int from, int to) {
    int end = to;
    while (end > from && is(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Whether the line break at {@code at} is followed by an empty line. */
  static boolean lineFollows(String text, int at) {
    boolean pair = text.startsWith("\r\n", at);
    for (int i = at + (pair ? 2 : 1); i < text.length() && is(text.charAt(i)); i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        return true;
      }
    }
    return false;
  }
}

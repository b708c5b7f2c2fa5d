package footnote.english;

/** Where a sentence without an end in sight is cut. */
final class LongSentence {
  private LongSentence() {}

  /** After the last ";" of the second half, else the last ":" or ",", else at a space. */
  static int cut(String text, int start, int limit) {
    int half = start + (limit - start) / 2;
    for (String marks : new String[] {";", ":", ","}) {
      int cut = lastMark(text, half, limit, marks.charAt(0));
      if (cut > 0) {
        return cut;
      }
    }
    for (int i = limit; i > half; i--) {
      if (Blank.is(text.charAt(i - 1))) {
        return i;
      }
    }
    return wholeCharacter(text, half, limit);
  }

  private static int lastMark(String text, int from, int to, char mark) {
    for (int i = to - 1; i > from; i--) {
      if (text.charAt(i - 1) == mark && Blank.is(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Never between the halves of a surrogate pair, nor between a letter and its accents. */
  private static int wholeCharacter(String text, int from, int to) {
    for (int i = to; i > from; i--) {
      int next = text.codePointAt(i);
      boolean inPair =
          Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
      if (!inPair && !isAttached(next)) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
  }

  private static boolean isAttached(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == 0x200D;
  }
}

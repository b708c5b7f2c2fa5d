package footnote.dates;

import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word, a number or a mark in a text.
 *
 * @param kind what it is made of
 * @param span where it stands
 * @param text the characters, in lower case
 * @param capital whether it begins with a capital letter
 * @param joined whether it follows the one before without white space
 */
record Lexeme(Kind kind, Span span, String text, boolean capital, boolean joined) {

  enum Kind {
    WORD,
    /** Digits; for "16th" the digits are followed by a {@link #SUFFIX}. */
    NUMBER,
    /** st, nd, rd, th or s joined to digits. */
    SUFFIX,
    MARK
  }

  boolean is(String... texts) {
    for (String each : texts) {
      if (text.equals(each)) {
        return true;
      }
    }
    return false;
  }

  boolean isDash() {
    return kind == Kind.MARK && "-–—−~‑".indexOf(text.charAt(0)) >= 0;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  /** Cuts {@code text} in one pass; its length does not matter. */
  static List<Lexeme> in(String text) {
    List<Lexeme> lexemes = new ArrayList<>();
    int at = 0;
    boolean joined = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f') {
        joined = false;
        at++;
        continue;
      }
      Kind kind = kind(c);
      int end = end(text, at, kind);
      if (kind == Kind.WORD && joined && follows(lexemes, Kind.NUMBER) && isSuffix(text, at, end)) {
        kind = Kind.SUFFIX;
      }
      lexemes.add(lexeme(text, kind, at, end, joined));
      joined = true;
      at = end;
    }
    return lexemes;
  }

  private static Lexeme lexeme(String text, Kind kind, int start, int end, boolean joined) {
    String part = text.substring(start, Math.min(end, start + 40));
    return new Lexeme(
        kind,
        new Span(start, end),
        part.toLowerCase(Locale.ROOT).replace('’', '\''),
        Character.isUpperCase(part.charAt(0)),
        joined);
  }

  private static Kind kind(char c) {
    if (c >= '0' && c <= '9') {
      return Kind.NUMBER;
    }
    return Character.isLetter(c) || Character.isSurrogate(c) ? Kind.WORD : Kind.MARK;
  }

  private static int end(String text, int start, Kind kind) {
    int end = start + 1;
    if (kind == Kind.MARK) {
      return end;
    }
    while (end < text.length() && goesOn(text, end, kind)) {
      end++;
    }
    return end;
  }

  /** A word goes on through an apostrophe between letters: "year's". */
  private static boolean goesOn(String text, int at, Kind kind) {
    char c = text.charAt(at);
    if (kind == Kind.WORD && (c == '\'' || c == '’') && at + 1 < text.length()) {
      return Character.isLetter(text.charAt(at + 1));
    }
    return kind(c) == kind
        || (kind == Kind.WORD && Character.getType(c) == Character.NON_SPACING_MARK);
  }

  private static boolean follows(List<Lexeme> before, Kind kind) {
    return !before.isEmpty() && before.get(before.size() - 1).kind == kind;
  }

  private static boolean isSuffix(String text, int start, int end) {
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    return word.equals("st")
        || word.equals("nd")
        || word.equals("rd")
        || word.equals("th")
        || word.equals("s");
  }
}

package footnote.positions.grammar;

import java.util.stream.IntStream;

/** Where a word stands in a text and does not go on there: "Lee", but not in "Leeds". */
final class Occurrences {

  private Occurrences() {}

  /** Where {@code word} begins in {@code text}, each time, in order. */
  static IntStream of(String word, String text) {
    return IntStream.iterate(text.indexOf(word), at -> at >= 0, at -> text.indexOf(word, at + 1))
        .filter(at -> isEnd(text, at + word.length()));
  }

  /** Whether {@code text} has the last word of {@code name} alone, as somebody is called later. */
  static boolean isCalledBySurname(String name, String text) {
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    String given = name.substring(0, name.length() - surname.length());
    return of(surname, text)
        .anyMatch(at -> !text.startsWith(given, at - given.length()) && !isInName(text, at));
  }

  private static boolean isInName(String text, int at) {
    return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static boolean isEnd(String text, int at) {
    return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }
}

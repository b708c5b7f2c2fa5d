package footnote.answers.fitting;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.regex.Pattern;

/**
 * Words as they stand in the files of words, as a regular expression: "*" for any letters or none,
 * "-" between the words of one entry.
 */
final class WordPattern {

  private WordPattern() {}

  /** Finds any of {@code words} as a whole word, in large or small letters. */
  static Pattern anyOf(Collection<String> words) {
    return Pattern.compile("(?i)\\b(?:" + expression(words) + ")\\b");
  }

  /** The words as alternatives, to be put in brackets. */
  static String expression(Collection<String> words) {
    return words.stream()
        .map(word -> word.replace("*", "\\p{L}*").replace("-", "[ -]"))
        .collect(joining("|"));
  }
}

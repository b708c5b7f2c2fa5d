package footnote.answers.fitting;

import footnote.text.WordSets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The words of {@code given.txt}, by which a sentence may give what is asked for. */
final class GivenWords {

  private static final WordSets SETS = new WordSets(GivenWords.class, "given.txt");

  private GivenWords() {}

  /** Finds any word of the sets as a whole word, in large or small letters. */
  static Pattern anyOfSets(String... sets) {
    return WordPattern.anyOf(words(sets));
  }

  /** The words of the sets as alternatives of a regular expression, to be put in brackets. */
  static String expressionOfSets(String... sets) {
    return WordPattern.expression(words(sets));
  }

  private static List<String> words(String... sets) {
    return Arrays.stream(sets).map(SETS::words).flatMap(List::stream).toList();
  }
}

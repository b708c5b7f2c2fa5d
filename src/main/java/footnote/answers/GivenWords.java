package footnote.answers;

import footnote.text.Resource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The words of {@code given.txt}, by which a sentence may give what is asked for. */
final class GivenWords {

  private static final Map<String, List<String>> SETS = read();

  private GivenWords() {}

  private static Map<String, List<String>> read() {
    Map<String, List<String>> sets = new HashMap<>();
    for (String line : Resource.lines(GivenWords.class, "given.txt")) {
      List<String> words = List.of(line.strip().split("\\s+"));
      sets.computeIfAbsent(words.get(0), name -> new ArrayList<>())
          .addAll(words.subList(1, words.size()));
    }
    return Map.copyOf(sets);
  }

  /** Finds any word of the sets as a whole word, in large or small letters. */
  static Pattern anyOfSets(String... sets) {
    return WordPattern.anyOf(words(sets));
  }

  /** The words of the sets as alternatives of a regular expression, to be put in brackets. */
  static String expressionOfSets(String... sets) {
    return WordPattern.expression(words(sets));
  }

  private static List<String> words(String... sets) {
    return Arrays.stream(sets).map(GivenWords::set).flatMap(List::stream).toList();
  }

  private static List<String> set(String name) {
    List<String> words = SETS.get(name);
    if (words == null) {
      throw new IllegalArgumentException("given.txt has no set of the name " + name);
    }
    return words;
  }
}

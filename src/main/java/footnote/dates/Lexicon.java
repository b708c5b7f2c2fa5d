package footnote.dates;

import footnote.text.Resource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of dates in one language, read from {@code en.txt}. */
final class Lexicon {

  private static final String FILE = "en.txt";

  /** From kind and word to value. */
  private final Map<String, Map<String, String>> kinds = new HashMap<>();

  private final Set<String> all = new HashSet<>();

  Lexicon() {
    Resource.lines(Lexicon.class, FILE).forEach(this::add);
  }

  private void add(String line) {
    String[] words = line.split("\\s+");
    Map<String, String> values = kinds.computeIfAbsent(words[0], kind -> new HashMap<>());
    for (int i = 2; i < words.length; i++) {
      values.put(words[i], words[1]);
      all.add(words[i]);
    }
  }

  /** The value of {@code word}, in lower case, as a word of {@code kind}. */
  Optional<String> value(String kind, String word) {
    return Optional.ofNullable(kinds.getOrDefault(kind, Map.of()).get(word));
  }

  Optional<Integer> number(String kind, String word) {
    return value(kind, word).map(Integer::valueOf);
  }

  /** Whether an expression can begin with {@code word}, in lower case. */
  boolean begins(String word) {
    return all.contains(word) || Holidays.begins(word);
  }

  boolean is(String kind, String word) {
    return value(kind, word).isPresent();
  }
}

package footnote.positions.grammar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Small words by what they do in a sentence, read from {@code grammar.txt}. */
public final class Grammar {

  private static final Map<String, Set<String>> SETS = read();

  private Grammar() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> sets = new HashMap<>();
    for (String line : WordFile.lines("grammar.txt")) {
      List<String> columns = List.of(line.split("\\s+"));
      sets.computeIfAbsent(columns.get(0), name -> new HashSet<>())
          .addAll(columns.subList(1, columns.size()));
    }
    return Map.copyOf(sets);
  }

  /** The words of one of the sets of the file, in lower case where none has to be a capital. */
  public static Set<String> words(String name) {
    Set<String> words = SETS.get(name);
    if (words == null) {
      throw new IllegalArgumentException("grammar.txt has no set " + name);
    }
    return words;
  }
}

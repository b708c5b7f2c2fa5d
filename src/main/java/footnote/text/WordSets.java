package footnote.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets of words by their names, from a file whose every line is the name of a set and then words of
 * it; a set may have many lines.
 */
public final class WordSets {

  private final String file;
  private final Map<String, List<String>> sets = new HashMap<>();

  /**
   * @param user the class that the file stands beside
   * @param file its name, with a slash in front where it does not stand beside the class
   * @throws IllegalStateException if it is missing
   */
  public WordSets(Class<?> user, String file) {
    this.file = file;
    for (String line : Resource.lines(user, file)) {
      List<String> columns = List.of(line.strip().split("\\s+"));
      sets.computeIfAbsent(columns.get(0), name -> new ArrayList<>())
          .addAll(columns.subList(1, columns.size()));
    }
  }

  /**
   * The words of one of the sets, in the order of the file.
   *
   * @throws IllegalArgumentException if there is no set of that name
   */
  public List<String> words(String name) {
    List<String> words = sets.get(name);
    if (words == null) {
      throw new IllegalArgumentException(file + " has no set of the name " + name);
    }
    return List.copyOf(words);
  }
}

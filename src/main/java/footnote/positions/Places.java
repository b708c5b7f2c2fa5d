package footnote.positions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Names that stand for the same government: Tokyo, Japanese, Japan. */
public final class Places {

  private static final String FILE = "places.txt";

  /** By a name, in lower case: every word that stands for the same. */
  private final Map<String, Set<String>> same = new HashMap<>();

  /** Those of {@code places.txt}. */
  public Places() {
    try (InputStream file = Places.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing beside " + Places.class.getName());
      }
      new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(this::add);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void add(String line) {
    String[] columns = line.split(":", 2);
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    names.add(columns[0].strip());
    names.addAll(List.of(columns[1].strip().split("\\s+")));
    names.forEach(name -> same.put(name.toLowerCase(Locale.ROOT), Set.copyOf(names)));
  }

  boolean knows(String name) {
    return same.containsKey(name.toLowerCase(Locale.ROOT));
  }

  /** Every name that stands for the same government as {@code name}, itself among them. */
  public Set<String> of(String name) {
    return same.getOrDefault(name.toLowerCase(Locale.ROOT), Set.of(name));
  }
}

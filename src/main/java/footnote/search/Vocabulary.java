package footnote.search;

import footnote.text.Document;
import footnote.text.Token;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which words stand in the library, and in how many documents. May be asked from any thread. */
public final class Vocabulary {

  private final Map<String, Integer> documentsWith = new ConcurrentHashMap<>();

  void add(Document document) {
    stems(document).forEach(stem -> documentsWith.merge(stem, 1, Integer::sum));
  }

  void remove(Document document) {
    stems(document)
        .forEach(stem -> documentsWith.computeIfPresent(stem, (s, n) -> n == 1 ? null : n - 1));
  }

  private static Set<String> stems(Document document) {
    Set<String> stems = new HashSet<>();
    Token.in(document.text()).forEach(token -> stems.add(token.stem()));
    Token.in(document.title()).forEach(token -> stems.add(token.stem()));
    return stems;
  }

  /** Whether the library has every word of {@code name}, in whatever order and place. */
  public boolean knows(String name) {
    return Aliases.of(name).stream().anyMatch(this::hasWords);
  }

  private boolean hasWords(String name) {
    return Token.in(name).stream().allMatch(token -> documentsWith.containsKey(token.stem()));
  }
}

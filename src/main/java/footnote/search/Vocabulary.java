package footnote.search;

import footnote.questions.Lexicon;
import footnote.text.Document;
import footnote.text.Token;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which words stand in the library, and in how many documents. May be asked from any thread. */
public final class Vocabulary implements Lexicon {

  private final Map<String, Integer> documentsWith = new ConcurrentHashMap<>();
  private final WordUses words = new WordUses();

  void add(Document document) {
    stems(document).forEach(stem -> documentsWith.merge(stem, 1, Integer::sum));
    words.add(document);
  }

  void remove(Document document) {
    stems(document)
        .forEach(stem -> documentsWith.computeIfPresent(stem, (s, n) -> n == 1 ? null : n - 1));
    words.remove(document);
  }

  private static Set<String> stems(Document document) {
    Set<String> stems = Token.stems(document.text());
    stems.addAll(Token.stems(document.title()));
    document.author().ifPresent(author -> stems.addAll(Token.stems(author)));
    return stems;
  }

  /** Whether the library has every word of {@code name}, in whatever order and place. */
  public boolean knows(String name) {
    return Aliases.of(name).stream().anyMatch(this::hasWords);
  }

  @Override
  public Set<String> words() {
    return words.all();
  }

  @Override
  public int count(String word) {
    return words.count(word);
  }

  @Override
  public Optional<String> name(String word) {
    return words.name(word);
  }

  @Override
  public boolean isPlace(String word) {
    return words.isPlace(word);
  }

  private boolean hasWords(String name) {
    return Token.in(name).stream().allMatch(token -> documentsWith.containsKey(token.stem()));
  }
}

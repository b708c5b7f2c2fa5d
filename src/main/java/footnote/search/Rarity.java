package footnote.search;

import footnote.text.Block;
import footnote.text.Document;
import footnote.text.Token;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How rare words are among the library's paragraphs. May be asked from any thread. */
public final class Rarity {

  private final Map<String, Integer> paragraphsWith = new ConcurrentHashMap<>();
  private final AtomicInteger paragraphs = new AtomicInteger();

  void add(Document document) {
    for (Block block : document.blocks()) {
      paragraphs.incrementAndGet();
      stems(document, block).forEach(stem -> paragraphsWith.merge(stem, 1, Integer::sum));
    }
  }

  void remove(Document document) {
    for (Block block : document.blocks()) {
      paragraphs.decrementAndGet();
      stems(document, block)
          .forEach(stem -> paragraphsWith.computeIfPresent(stem, (s, n) -> n == 1 ? null : n - 1));
    }
  }

  /** How many paragraphs the library has. */
  public int paragraphs() {
    return paragraphs.get();
  }

  private static Set<String> stems(Document document, Block block) {
    return Token.stems(block.span().in(document.text()));
  }

  /**
   * From 0, for a word of every paragraph, to 1, for one that stands in none: the inverse document
   * frequency of Spärck Jones (1972) with half a paragraph added, as a share of the most it can be.
   */
  public double of(String stem) {
    double all = paragraphs.get() + 1.0;
    double with = paragraphsWith.getOrDefault(stem, 0) + 0.5;
    return Math.max(0, Math.log(all / with) / Math.log(all / 0.5));
  }
}

package footnote.verification;

import footnote.search.Rarity;
import footnote.text.Thesaurus;
import footnote.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which words of the question are met.
 *
 * <ul>
 *   <li>{@code met.terms}: how many telling words the question has; at least 3 for a follow-up
 *   <li>{@code met.share}: the share of them, by rarity, that stand in the paragraph, 0 to 1
 *   <li>{@code met.missing}: the rarity of the rarest that the sentence neither has nor has a
 *       synonym of, 0 to 1
 *   <li>{@code met.all}: 1 if it has all of them, or synonyms
 *   <li>{@code met.names}: how many names neither the paragraph nor the title has
 *   <li>{@code met.numbers}: how many numbers the sentence does not have
 * </ul>
 */
final class Met implements Check {

  /** As many telling words as a short question has that stands alone. */
  private static final int FOLLOW_UP = 3;

  private final Rarity rarity;
  private final Thesaurus thesaurus;

  Met(Rarity rarity, Thesaurus thesaurus) {
    this.rarity = rarity;
    this.thesaurus = thesaurus;
  }

  @Override
  public Map<String, Double> look(Pairing pairing) {
    List<Word> telling = pairing.telling();
    long names =
        telling.stream()
            .filter(word -> word.isName() && !isMet(word, pairing.aroundStems()))
            .count();
    long numbers =
        telling.stream()
            .filter(word -> word.isNumber() && !pairing.saidStems().contains(word.stem()))
            .count();
    double missing = missing(telling, pairing);
    return Map.of(
        "met.terms",
        terms(pairing, telling.size()),
        "met.share",
        share(telling, pairing.aroundStems()),
        "met.missing",
        missing,
        "met.all",
        !telling.isEmpty() && missing == 0 ? 1.0 : 0.0,
        "met.names",
        (double) names,
        "met.numbers",
        (double) numbers);
  }

  /** A follow-up says little, for the conversation has said the rest. */
  private static double terms(Pairing pairing, int telling) {
    return pairing.followUp() ? Math.max(FOLLOW_UP, telling) : telling;
  }

  private double share(List<Word> telling, Set<String> stems) {
    double all = 0;
    double there = 0;
    for (Word word : telling) {
      double weight = rarity.of(word.stem());
      all += weight;
      there += stems.contains(word.stem()) ? weight : 0;
    }
    return all == 0 ? 0 : there / all;
  }

  private double missing(List<Word> telling, Pairing pairing) {
    return telling.stream()
        .filter(word -> !isMet(word, pairing.saidStems()))
        .filter(word -> pairing.said().stream().noneMatch(said -> isFormOf(word, said)))
        .mapToDouble(word -> rarity.of(word.stem()))
        .max()
        .orElse(0);
  }

  /**
   * "Met" is a form of "meet". Forms that begin otherwise ("went") are of verbs that say little.
   */
  private boolean isFormOf(Word word, Word said) {
    return word.lower().charAt(0) == said.lower().charAt(0)
        && thesaurus.bases(said.text()).stream().map(Token::stem).anyMatch(word.stem()::equals);
  }

  private boolean isMet(Word word, Set<String> stems) {
    return stems.contains(word.stem())
        || thesaurus.synonyms(word.text()).stream().map(Token::stem).anyMatch(stems::contains);
  }
}

package footnote.verification;

import footnote.text.Thesaurus;
import footnote.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many words of the question stand in the sentence as their opposites ({@code opposites}): "Who
 * was approved by a minority?" is not answered by what a majority approved. Yes or no is answered
 * by either side.
 */
final class Opposites implements Check {

  /** They belong to a verb: what "goes up in flames" has "burned down". */
  private static final Set<String> PARTICLES = Set.of("up", "down", "in", "out", "on", "off");

  private final Thesaurus thesaurus;

  Opposites(Thesaurus thesaurus) {
    this.thesaurus = thesaurus;
  }

  @Override
  public Map<String, Double> look(Pairing pairing) {
    if (pairing.polar()) {
      return Map.of("opposites", 0.0);
    }
    Set<String> asked = Pairing.stems(pairing.asked());
    long opposed = 0;
    for (int i = 0; i < pairing.asked().size(); i++) {
      Word word = pairing.asked().get(i);
      if (!isOfVerb(i, pairing)
          && !pairing.saidStems().contains(word.stem())
          && isOpposed(word, i, pairing, asked)) {
        opposed++;
      }
    }
    return Map.of("opposites", (double) opposed);
  }

  /**
   * Whether the word at {@code place} is the particle of a verb that the sentence does not have.
   */
  private boolean isOfVerb(int place, Pairing pairing) {
    if (place == 0 || !PARTICLES.contains(pairing.asked().get(place).lower())) {
      return false;
    }
    Word verb = pairing.asked().get(place - 1);
    return !pairing.saidStems().contains(verb.stem())
        && pairing.said().stream()
            .noneMatch(said -> thesaurus.bases(said.text()).contains(verb.lower()));
  }

  /** A question that names both sides is about their relation. */
  private boolean isOpposed(Word word, int place, Pairing pairing, Set<String> asked) {
    Set<String> opposites =
        thesaurus.opposites(word.text()).stream()
            .map(Token::stem)
            .filter(opposite -> !asked.contains(opposite))
            .collect(Collectors.toSet());
    return word.isRelation()
        ? isOpposedBefore(next(pairing.asked(), place), opposites, pairing.said())
        : opposites.stream().anyMatch(pairing.saidStems()::contains);
  }

  /**
   * Relations are opposed where the same follows: "after the war" and "before the war". "A gap
   * before the talks" is "the talks after a gap".
   */
  private static boolean isOpposedBefore(
      Optional<String> follows, Set<String> opposites, List<Word> said) {
    for (int i = 0; i < said.size() && follows.isPresent(); i++) {
      if (opposites.contains(said.get(i).stem()) && next(said, i).equals(follows)) {
        return true;
      }
    }
    return false;
  }

  /** The stem of the telling word that follows. */
  private static Optional<String> next(List<Word> words, int place) {
    return words.subList(place + 1, words.size()).stream()
        .filter(word -> word.isTelling() && !word.isRelation())
        .map(Word::stem)
        .findFirst();
  }
}

package footnote.verification;

import footnote.text.Thesaurus;
import footnote.text.Token;
import java.util.Map;
import java.util.Set;

/**
 * How many words of the question stand in the sentence as their opposites ({@code opposites}): "Who
 * was approved by a minority?" is not answered by what a majority approved.
 */
final class Opposites implements Check {

  private final Thesaurus thesaurus;

  Opposites(Thesaurus thesaurus) {
    this.thesaurus = thesaurus;
  }

  @Override
  public Map<String, Double> look(Scene scene) {
    Set<String> asked = Scene.stems(scene.asked());
    long opposed =
        scene.asked().stream()
            .filter(word -> !scene.saidStems().contains(word.stem()))
            .filter(word -> isOpposed(word, scene.saidStems(), asked))
            .count();
    return Map.of("opposites", (double) opposed);
  }

  /** A question that names both sides is about their relation. */
  private boolean isOpposed(Word word, Set<String> said, Set<String> asked) {
    return thesaurus.opposites(word.text()).stream()
        .map(Token::stem)
        .anyMatch(opposite -> said.contains(opposite) && !asked.contains(opposite));
  }
}

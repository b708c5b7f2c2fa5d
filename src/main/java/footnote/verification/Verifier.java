package footnote.verification;

import footnote.questions.Question;
import footnote.search.Evidence;
import footnote.search.Rarity;
import footnote.search.Scores;
import footnote.text.Thesaurus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Collects the signs by which to tell whether the best evidence answers the question or only looks
 * as if it did. May be used from any thread.
 */
public final class Verifier {

  private final List<Check> checks;
  private final Rarity rarity;
  private final Function<String, Set<String>> namesakes;

  /**
   * @param rarity of the words of the documents that the evidence is from
   * @param namesakes the names that stand for the same as a name, itself among them: Tokyo for
   *     Japan
   */
  public Verifier(Rarity rarity, Thesaurus thesaurus, Function<String, Set<String>> namesakes) {
    this.namesakes = namesakes;
    this.rarity = rarity;
    checks =
        List.of(new Met(rarity, thesaurus), new Opposites(thesaurus), new Negations(), new Swaps());
  }

  /**
   * The signs by their names: what the judges say of the best, "kind.fits" (1 if it has the kind of
   * thing that is wanted, -1 if not, 0 where any words will do), "period.asked" (1 if the question
   * is about a period), "library.paragraphs" (how many the library has, as a power of ten: among
   * more of them something looks like an answer by chance), and what each check saw. Empty where
   * there is no evidence.
   *
   * @param evidence best first
   */
  public Map<String, Double> signs(Question question, List<Evidence> evidence) {
    if (evidence.isEmpty()) {
      return Map.of();
    }
    Evidence best = evidence.get(0);
    Map<String, Double> signs = new HashMap<>(best.scores());
    signs.put("kind.fits", fit(question, best));
    signs.put("period.asked", question.period().isPresent() ? 1.0 : 0.0);
    signs.put("library.paragraphs", Math.log10(Math.max(1, rarity.paragraphs())));
    Pairing pairing = Pairing.of(question, best.passage(), namesakes);
    checks.forEach(check -> signs.putAll(check.look(pairing)));
    return signs;
  }

  private static double fit(Question question, Evidence best) {
    return switch (question.wants()) {
      case PASSAGE, DEFINITION, EVENTS, STANCE, PUBLICATION, AUTHOR -> 0;
      default -> {
        boolean there = best.scoreOf(Scores.kind(question.wants()), 0) > 0;
        yield there ? 1 : -1;
      }
    };
  }
}

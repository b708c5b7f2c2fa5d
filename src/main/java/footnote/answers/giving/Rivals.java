package footnote.answers.giving;

import footnote.questions.Question;
import footnote.search.Evidence;
import footnote.search.Scores;
import java.util.List;

/** Tells which evidence is as near to a question as the best. */
final class Rivals {

  /** Evidence looked through for a better answer. */
  private static final int LOOKED_THROUGH = 10;

  /** How far a rival may score below the best. */
  private static final double COMPARABLE = 5;

  private Rivals() {}

  /**
   * The best and those that have as many of the question's names and words in their sentence, or
   * stand in the paragraph of the best.
   *
   * @param evidence best first
   */
  static List<Evidence> in(List<Evidence> evidence) {
    return evidence.stream()
        .limit(LOOKED_THROUGH)
        .filter(found -> isRival(found, evidence.get(0)))
        .toList();
  }

  private static boolean isRival(Evidence found, Evidence best) {
    boolean beside =
        found.passage().document().equals(best.passage().document())
            && found.passage().paragraph().equals(best.passage().paragraph());
    return best.score() - found.score() <= COMPARABLE && (beside || hasAsMuch(found, best));
  }

  private static boolean hasAsMuch(Evidence found, Evidence best) {
    return score(found, "names.sentence") >= score(best, "names.sentence")
        && score(found, "terms.sentence") >= score(best, "terms.sentence");
  }

  /** Whether a sentence has the question's names itself, and a thing of the kind that is wanted. */
  static boolean isOfTheKind(Question question, Evidence found) {
    String kind = Scores.kind(question.wants());
    return score(found, "names.sentence") == 1 && score(found, kind) > 0;
  }

  private static double score(Evidence found, String name) {
    return found.scoreOf(name, 0);
  }
}

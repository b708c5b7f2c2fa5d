package footnote.learning;

import footnote.evaluation.Case;
import footnote.search.Candidates;
import footnote.search.Evidence;
import footnote.search.Ranking;
import footnote.text.Passage;
import java.util.Arrays;
import java.util.List;

/**
 * A question whose answer is known, with everything there was to choose from.
 *
 * @param candidates judged, in no order
 * @param gains how right each candidate is, in their order: 1 where it answers, {@value #NEAR}
 *     where it stands in a paragraph that does, else 0
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Lesson(Case asked, Candidates candidates, double[] gains) {

  private static final double NEAR = 0.1;

  /** Looks at each candidate once. */
  public static Lesson of(Case asked, Candidates candidates) {
    double[] gains = new double[candidates.sentences().size()];
    for (int i = 0; i < gains.length; i++) {
      gains[i] = gain(asked, candidates.sentences().get(i));
    }
    return new Lesson(asked, candidates, gains);
  }

  private static double gain(Case asked, Passage sentence) {
    if (asked.isAnsweredBy(sentence)) {
      return 1;
    }
    return asked.isAnsweredNear(sentence) ? NEAR : 0;
  }

  /** Whether some candidate answers and some other does not. */
  boolean teaches() {
    return Arrays.stream(gains).anyMatch(gain -> gain == 1)
        && Arrays.stream(gains).anyMatch(gain -> gain < 1);
  }

  /** The document it was asked of, or the question itself where that does not matter. */
  String source() {
    return asked.document().orElse(asked.id());
  }

  boolean isAboutPeriod() {
    return candidates.question().period().isPresent();
  }

  /** What {@code ranking} makes of it. */
  Result under(Ranking ranking) {
    List<Evidence> ranked = ranking.rank(candidates);
    List<Evidence> first = ranked.subList(0, Math.min(3, ranked.size()));
    return new Result(
        asked.group(),
        first.stream().limit(1).anyMatch(best -> asked.isAnsweredBy(best.passage())),
        first.stream().anyMatch(near -> asked.isAnsweredBy(near.passage())),
        first.stream().limit(1).anyMatch(best -> asked.isAnsweredNear(best.passage())));
  }

  /**
   * How a question went.
   *
   * @param first whether the first quote answers
   * @param three whether one of the first three does
   * @param paragraph whether the first stands in a paragraph that answers
   */
  record Result(String group, boolean first, boolean three, boolean paragraph) {}
}

package footnote.learning;

import java.util.Map;

/**
 * What was seen of the best evidence for a question, and whether the library answers it at all.
 *
 * @param group questions that are counted together
 * @param document it was asked of, or the question itself where that does not matter
 * @param dated whether the question is about a period
 * @param signs as a {@link footnote.verification.Verifier} collects them
 * @param withheld whether the document was taken out of the library before it was asked
 */
public record Sample(
    String group,
    String document,
    boolean answerable,
    boolean dated,
    Map<String, Double> signs,
    boolean withheld) {

  /**
   * The group of questions as users ask them of a few documents of their own. They share fewer
   * words with what answers than those that were written with the text in sight, and teach what
   * else tells an answer; the threshold for questions of no period is set by the others, of which
   * there are more.
   */
  public static final String OF_USERS = "users";

  public Sample {
    signs = Map.copyOf(signs);
  }
}

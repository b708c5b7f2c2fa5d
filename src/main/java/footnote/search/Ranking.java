package footnote.search;

import footnote.questions.Question;
import footnote.text.Resource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Puts candidates in order: a weighted sum of what the judges say.
 *
 * <p>Questions about a period have weights of their own: there the days decide, and the words of
 * the question stand in the title and the headings rather than in the sentence.
 *
 * @param plain weights by the score's name, for questions without a period; a score without a
 *     weight is not heard
 * @param period the same for questions about a period
 */
public record Ranking(Map<String, Double> plain, Map<String, Double> period) {

  private static final String LEARNED = "ranking.properties";
  private static final String BELIEVED = "beliefs.properties";

  public Ranking {
    plain = Map.copyOf(plain);
    period = Map.copyOf(period);
  }

  /** The weights that were learned; how is told in the file. */
  public static Ranking learned() {
    return read(LEARNED);
  }

  /** The weights that are believed before anything is learned; why is told in the file. */
  public static Ranking believed() {
    return read(BELIEVED);
  }

  private static Ranking read(String name) {
    Properties file = Resource.properties(Ranking.class, name);
    return new Ranking(Weights.of(file, "plain."), Weights.of(file, "period."));
  }

  /** The candidates as evidence, best first. */
  public List<Evidence> rank(Candidates candidates) {
    Map<String, Double> weights = weights(candidates.question());
    List<Evidence> ranked = new ArrayList<>(candidates.sentences().size());
    for (int i = 0; i < candidates.sentences().size(); i++) {
      Map<String, Double> reasons = new HashMap<>();
      double sum = 0;
      for (Map.Entry<String, double[]> score : candidates.scores().entrySet()) {
        double value = score.getValue()[i];
        reasons.put(score.getKey(), value);
        sum += weights.getOrDefault(score.getKey(), 0.0) * value;
      }
      ranked.add(new Evidence(candidates.sentences().get(i), sum, reasons));
    }
    ranked.sort(Comparator.comparingDouble(Evidence::score).reversed());
    return ranked;
  }

  private Map<String, Double> weights(Question question) {
    return question.period().isPresent() ? period : plain;
  }
}

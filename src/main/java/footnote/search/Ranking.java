package footnote.search;

import footnote.text.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts candidates in order: a weighted sum of what the judges say.
 *
 * @param weights by judge's name; a judge without a weight is not heard
 */
public record Ranking(Map<String, Double> weights) {

  public Ranking {
    weights = Map.copyOf(weights);
  }

  /**
   * Weighs each candidate.
   *
   * @param scores by judge's name, one for each candidate in their order
   */
  List<Evidence> rank(List<Passage> candidates, Map<String, double[]> scores) {
    List<Evidence> ranked = new ArrayList<>(candidates.size());
    for (int i = 0; i < candidates.size(); i++) {
      Map<String, Double> reasons = new HashMap<>();
      double sum = 0;
      for (Map.Entry<String, double[]> judge : scores.entrySet()) {
        double score = judge.getValue()[i];
        reasons.put(judge.getKey(), score);
        sum += weights.getOrDefault(judge.getKey(), 0.0) * score;
      }
      ranked.add(new Evidence(candidates.get(i), sum, reasons));
    }
    return ranked;
  }
}

package footnote.search;

import footnote.text.Passage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Puts candidates in order: a weighted sum of what the judges say.
 *
 * @param weights by the score's name; a name that ends in {@value #BEST} stands for the score as a
 *     share of the best candidate's, and a score without a weight is not heard
 */
public record Ranking(Map<String, Double> weights) {

  private static final String BEST = "/best";
  private static final String FILE = "ranking.properties";

  public Ranking {
    weights = Map.copyOf(weights);
  }

  /** The weights that were learned; how is told in the file. */
  public static Ranking learned() {
    Properties file = new Properties();
    try (InputStream in = Ranking.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing beside " + Ranking.class.getName());
      }
      file.load(in);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    Map<String, Double> weights = new HashMap<>();
    file.forEach((name, weight) -> weights.put((String) name, Double.valueOf((String) weight)));
    return new Ranking(weights);
  }

  /**
   * Weighs each candidate.
   *
   * @param scores by their name, one for each candidate in their order
   */
  List<Evidence> rank(List<Passage> candidates, Map<String, double[]> scores) {
    double[] sums = new double[candidates.size()];
    scores.forEach(
        (name, values) -> {
          double best = Math.max(1e-3, Arrays.stream(values).max().orElse(0));
          double weight =
              weights.getOrDefault(name, 0.0) + weights.getOrDefault(name + BEST, 0.0) / best;
          for (int i = 0; i < sums.length; i++) {
            sums[i] += weight * values[i];
          }
        });
    List<Evidence> ranked = new ArrayList<>(sums.length);
    for (int i = 0; i < sums.length; i++) {
      Map<String, Double> reasons = new HashMap<>();
      for (Map.Entry<String, double[]> score : scores.entrySet()) {
        reasons.put(score.getKey(), score.getValue()[i]);
      }
      ranked.add(new Evidence(candidates.get(i), sums[i], reasons));
    }
    return ranked;
  }
}

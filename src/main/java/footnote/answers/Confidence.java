package footnote.answers;

import footnote.search.Evidence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * How sure it is that the best evidence answers: a logistic function of what the judges say of it
 * and of its lead over the next.
 *
 * @param weights by the score's name, with "bias" for the constant and "lead" for the lead
 * @param threshold below this there is no answer
 */
public record Confidence(Map<String, Double> weights, double threshold) {

  private static final String FILE = "confidence.properties";

  public Confidence {
    weights = Map.copyOf(weights);
  }

  /** The weights that were learned; how is told in the file. */
  public static Confidence learned() {
    Properties file = new Properties();
    try (InputStream in = Confidence.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing beside " + Confidence.class.getName());
      }
      file.load(in);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    Map<String, Double> weights = new HashMap<>();
    file.forEach((name, weight) -> weights.put((String) name, Double.valueOf((String) weight)));
    double threshold = weights.getOrDefault("threshold", 0.5);
    weights.remove("threshold");
    return new Confidence(weights, threshold);
  }

  /** The same with another threshold, from 0 (always answers) to 1 (never does). */
  public Confidence withThreshold(double other) {
    return new Confidence(weights, other);
  }

  /** From 0 to 1; 0 where there is no evidence. */
  double of(List<Evidence> evidence) {
    if (evidence.isEmpty()) {
      return 0;
    }
    double sum = weights.getOrDefault("bias", 0.0);
    for (Map.Entry<String, Double> score : evidence.get(0).scores().entrySet()) {
      sum += weights.getOrDefault(score.getKey(), 0.0) * score.getValue();
    }
    double lead = evidence.size() > 1 ? evidence.get(0).score() - evidence.get(1).score() : 3;
    sum += weights.getOrDefault("lead", 0.0) * Math.min(3, lead);
    return 1 / (1 + Math.exp(-sum));
  }
}

package footnote.learning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Logistic regression over features that are there or not, with a quadratic penalty on all weights
 * but the constant, by accelerated gradient descent (Nesterov, "A method of solving a convex
 * programming problem with convergence rate O(1/k²)", 1983).
 */
final class SparseRegression {

  private static final int STEPS = 1500;

  /** A feature that fewer observations have tells nothing. */
  private static final int SELDOM = 3;

  private final double penalty;
  private final Map<String, Integer> columns = new TreeMap<>();
  private double[] weights = {};

  /**
   * An observation.
   *
   * @param features what can be seen
   */
  record Observation(Set<String> features, boolean yes) {}

  /**
   * @param penalty as a share of the number of observations
   */
  SparseRegression(double penalty) {
    this.penalty = penalty;
  }

  void learn(List<Observation> observations) {
    Map<String, Integer> counts = new HashMap<>();
    for (Observation each : observations) {
      each.features().forEach(feature -> counts.merge(feature, 1, Integer::sum));
    }
    counts.keySet().stream()
        .filter(feature -> counts.get(feature) >= SELDOM)
        .sorted()
        .forEach(feature -> columns.put(feature, columns.size()));
    int[][] rows = observations.stream().map(each -> row(each.features())).toArray(int[][]::new);
    double[] yes = observations.stream().mapToDouble(each -> each.yes() ? 1 : 0).toArray();
    weights = descend(rows, yes);
  }

  /** The columns of the features, and last that of the constant. */
  private int[] row(Set<String> features) {
    int[] known = features.stream().filter(columns::containsKey).mapToInt(columns::get).toArray();
    int[] row = Arrays.copyOf(known, known.length + 1);
    row[known.length] = columns.size();
    return row;
  }

  private double[] descend(int[][] rows, double[] yes) {
    int longest = 1;
    for (int[] row : rows) {
      longest = Math.max(longest, row.length);
    }
    double step = 1 / (longest / 4.0 + penalty);
    double[] at = new double[columns.size() + 1];
    double[] before = at.clone();
    double[] ahead = at.clone();
    for (int i = 1; i <= STEPS; i++) {
      double[] slope = slope(rows, yes, ahead);
      for (int j = 0; j < at.length; j++) {
        before[j] = at[j];
        at[j] = ahead[j] - step * slope[j];
        ahead[j] = at[j] + (i - 1.0) / (i + 2.0) * (at[j] - before[j]);
      }
    }
    return at;
  }

  private double[] slope(int[][] rows, double[] yes, double[] at) {
    double[] slope = new double[at.length];
    for (int i = 0; i < rows.length; i++) {
      double error = (chance(rows[i], at) - yes[i]) / rows.length;
      for (int column : rows[i]) {
        slope[column] += error;
      }
    }
    for (int j = 0; j + 1 < at.length; j++) {
      slope[j] += penalty * at[j];
    }
    return slope;
  }

  private static double chance(int[] row, double[] weights) {
    double sum = 0;
    for (int column : row) {
      sum += weights[column];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** How likely it is yes. */
  double chance(Set<String> features) {
    return chance(row(features), weights);
  }

  double constant() {
    return weights[columns.size()];
  }

  /** The weight of each feature, in the order of the alphabet. */
  Map<String, Double> weights() {
    Map<String, Double> all = new TreeMap<>();
    columns.forEach((feature, column) -> all.put(feature, weights[column]));
    return all;
  }
}

package footnote.learning;

import java.util.Arrays;
import java.util.List;

/**
 * Listwise softmax regression (Cao and others, "Learning to rank: from pairwise approach to
 * listwise approach", ICML 2007): weights under which the candidates that answer have the largest
 * share of exp(score) among all candidates of their question.
 *
 * <p>A quadratic penalty draws every weight, times the spread of its score, to what was believed
 * before. The minimum is found by accelerated projected gradients with restarts (Beck and Teboulle,
 * "A fast iterative shrinkage-thresholding algorithm", 2009; O'Donoghue and Candès, 2015).
 */
final class Softmax {

  private static final int STEPS = 400;

  /** A step that lowers the loss by less than this is idle. */
  private static final double ENOUGH = 1e-6;

  /** So many idle steps, one after the other, are the last. */
  private static final int PATIENCE = 10;

  /** A step's length may grow again by this much after it was halved. */
  private static final double GROWTH = 1.1;

  /** A step is never halved below this. */
  private static final double SHORTEST = 1e-9;

  private final double[] penalties;
  private final double[] beliefs;
  private final boolean[] free;

  /**
   * @param penalties how strongly each weight is drawn to its belief
   * @param beliefs each weight before anything was seen
   * @param free which weights may be negative
   */
  Softmax(double[] penalties, double[] beliefs, boolean[] free) {
    this.penalties = penalties.clone();
    this.beliefs = beliefs.clone();
    this.free = free.clone();
  }

  /**
   * One question.
   *
   * @param rows one for each candidate, one number for each weight
   * @param gains how right each candidate is, from 0 to 1, at least one above 0
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Sheet(double[][] rows, double[] gains) {}

  /** Learns one weight for each column of the sheets. */
  double[] weights(List<Sheet> sheets) {
    Descent descent = new Descent(sheets);
    for (int step = 0; step < STEPS && descent.idle < PATIENCE; step++) {
      descent.step();
    }
    return descent.weights();
  }

  /** The search for the minimum: where it is, and what it learned of the way. */
  private final class Descent {

    private final List<Sheet> sheets;
    private final double[] spread;
    private final double[] believed;
    private double[] at;
    private double[] ahead;
    private double length = 1;
    private double momentum = 1;
    private double lowest = Double.POSITIVE_INFINITY;
    private int idle;

    Descent(List<Sheet> sheets) {
      this.sheets = sheets;
      this.spread = spread(sheets);
      this.believed = scaled(beliefs, spread);
      this.at = believed.clone();
      this.ahead = believed.clone();
    }

    void step() {
      Slope slope = slopeAt(ahead);
      idle = slope.loss < lowest - ENOUGH ? 0 : idle + 1;
      lowest = Math.min(lowest, slope.loss);
      double[] next = shortened(slope);
      ahead = pushed(next, push(slope, next));
      at = next;
      length *= GROWTH;
    }

    /** Where a step leads that is short enough for the loss to fall as the slope foretells. */
    private double[] shortened(Slope slope) {
      double[] next = moved(ahead, slope.gradient, length);
      while (length > SHORTEST
          && slopeAt(next).loss > slope.loss + bound(slope.gradient, ahead, next, length)) {
        length /= 2;
        next = moved(ahead, slope.gradient, length);
      }
      return next;
    }

    /** How far to go on in the same direction; a step that went upwards begins anew. */
    private double push(Slope slope, double[] next) {
      double grown = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
      double push = towards(slope.gradient, at, next) ? (momentum - 1) / grown : 0;
      momentum = push == 0 ? 1 : grown;
      return push;
    }

    private double[] pushed(double[] next, double push) {
      double[] pushed = new double[next.length];
      for (int i = 0; i < pushed.length; i++) {
        pushed[i] = next[i] + push * (next[i] - at[i]);
      }
      return pushed;
    }

    private Slope slopeAt(double[] scaled) {
      return slope(sheets, spread, scaled, believed);
    }

    /** Of a column that never changes nothing can be learned: what was believed of it stays. */
    double[] weights() {
      double[] weights = beliefs.clone();
      for (int i = 0; i < weights.length; i++) {
        if (spread[i] > 0) {
          weights[i] = at[i] / spread[i];
        }
      }
      return weights;
    }
  }

  private static double[] scaled(double[] weights, double[] spread) {
    double[] scaled = new double[weights.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = weights[i] * spread[i];
    }
    return scaled;
  }

  /** The standard deviation of each column within its questions. */
  private static double[] spread(List<Sheet> sheets) {
    double[] sum = new double[sheets.get(0).rows[0].length];
    for (Sheet sheet : sheets) {
      for (int j = 0; j < sum.length; j++) {
        sum[j] += variance(sheet.rows, j);
      }
    }
    return Arrays.stream(sum).map(each -> Math.sqrt(each / sheets.size())).toArray();
  }

  private static double variance(double[][] rows, int column) {
    double mean = 0;
    double square = 0;
    for (double[] row : rows) {
      mean += row[column] / rows.length;
      square += row[column] * row[column] / rows.length;
    }
    return Math.max(0, square - mean * mean);
  }

  private double[] moved(double[] from, double[] gradient, double length) {
    double[] to = new double[from.length];
    for (int i = 0; i < to.length; i++) {
      double moved = from[i] - length * gradient[i];
      to[i] = free[i] ? moved : Math.max(0, moved);
    }
    return to;
  }

  /** What the loss may differ by at most after a step that was not too long. */
  private static double bound(double[] gradient, double[] from, double[] to, double length) {
    double sum = 1e-12;
    for (int i = 0; i < from.length; i++) {
      double moved = to[i] - from[i];
      sum += gradient[i] * moved + moved * moved / (2 * length);
    }
    return sum;
  }

  /** Whether the last step still went downwards. */
  private static boolean towards(double[] gradient, double[] from, double[] to) {
    double sum = 0;
    for (int i = 0; i < from.length; i++) {
      sum += gradient[i] * (to[i] - from[i]);
    }
    return sum <= 0;
  }

  @SuppressWarnings("ArrayRecordComponent") // lives for one step
  private record Slope(double loss, double[] gradient) {

    Slope plus(Slope other) {
      double[] sum = gradient.clone();
      for (int i = 0; i < sum.length; i++) {
        sum[i] += other.gradient[i];
      }
      return new Slope(loss + other.loss, sum);
    }
  }

  private Slope slope(List<Sheet> sheets, double[] spread, double[] scaled, double[] believed) {
    double[] weights = new double[scaled.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = spread[i] > 0 ? scaled[i] / spread[i] : 0;
    }
    Slope data =
        sheets.parallelStream()
            .map(sheet -> slope(sheet, weights))
            .reduce(new Slope(0, new double[weights.length]), Slope::plus);
    double loss = data.loss / sheets.size();
    double[] gradient = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      double apart = scaled[i] - believed[i];
      loss += penalties[i] / 2 * apart * apart;
      double own = spread[i] > 0 ? data.gradient[i] / spread[i] : 0;
      gradient[i] = own / sheets.size() + penalties[i] * apart;
    }
    return new Slope(loss, gradient);
  }

  /** Minus the logarithm of the share that what is right has, and its gradient. */
  private static Slope slope(Sheet sheet, double[] weights) {
    double[] shares = shares(sheet.rows, weights);
    double right = 0;
    for (int i = 0; i < shares.length; i++) {
      right += sheet.gains[i] * shares[i];
    }
    right = Math.max(right, Double.MIN_NORMAL);
    double[] gradient = new double[weights.length];
    for (int i = 0; i < shares.length; i++) {
      double pull = shares[i] - sheet.gains[i] * shares[i] / right;
      for (int j = 0; j < gradient.length; j++) {
        gradient[j] += pull * sheet.rows[i][j];
      }
    }
    return new Slope(-Math.log(right), gradient);
  }

  private static double[] shares(double[][] rows, double[] weights) {
    double[] sums = new double[rows.length];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < weights.length; j++) {
        sums[i] += weights[j] * rows[i][j];
      }
      most = Math.max(most, sums[i]);
    }
    double total = 0;
    for (int i = 0; i < sums.length; i++) {
      sums[i] = Math.exp(sums[i] - most);
      total += sums[i];
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= total;
    }
    return sums;
  }
}

package footnote.learning;

import java.util.List;

/**
 * Logistic regression with a quadratic penalty, by Newton's method (McCullagh and Nelder,
 * "Generalized Linear Models", 1989). Each column is measured by its spread, so that the penalty
 * bears on all alike; the constant bears none.
 */
final class Logistic {

  private static final int STEPS = 25;
  private static final double SMALL = 1e-9;

  private final double penalty;

  /**
   * @param penalty as a share of the number of rows
   */
  Logistic(double penalty) {
    this.penalty = penalty;
  }

  /**
   * One observation.
   *
   * @param values one for each column
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Row(double[] values, boolean yes) {}

  /** The weights of the columns and, last, the constant. */
  double[] weights(List<Row> rows) {
    int columns = rows.get(0).values().length;
    double[] mean = new double[columns];
    double[] spread = new double[columns];
    measure(rows, mean, spread);
    double[] at = new double[columns + 1];
    for (int step = 0; step < STEPS; step++) {
      double[] move = move(rows, mean, spread, at);
      double longest = 0;
      for (int i = 0; i < at.length; i++) {
        at[i] -= move[i];
        longest = Math.max(longest, Math.abs(move[i]));
      }
      if (longest < SMALL) {
        break;
      }
    }
    return unscaled(at, mean, spread);
  }

  private static void measure(List<Row> rows, double[] mean, double[] spread) {
    for (int i = 0; i < mean.length; i++) {
      double sum = 0;
      double squares = 0;
      for (Row row : rows) {
        sum += row.values()[i];
        squares += row.values()[i] * row.values()[i];
      }
      mean[i] = sum / rows.size();
      spread[i] = Math.sqrt(Math.max(0, squares / rows.size() - mean[i] * mean[i]));
    }
  }

  private double[] move(List<Row> rows, double[] mean, double[] spread, double[] at) {
    int size = at.length;
    double[] slope = new double[size];
    double[][] bend = new double[size][size];
    for (Row row : rows) {
      double[] x = scaled(row.values(), mean, spread);
      double chance = 1 / (1 + Math.exp(-dot(x, at)));
      double error = chance - (row.yes() ? 1 : 0);
      double steep = Math.max(SMALL, chance * (1 - chance));
      for (int i = 0; i < size; i++) {
        slope[i] += error * x[i];
        for (int j = 0; j <= i; j++) {
          bend[i][j] += steep * x[i] * x[j];
        }
      }
    }
    for (int i = 0; i < size; i++) {
      double held = i == size - 1 ? SMALL : penalty * rows.size();
      slope[i] += held * at[i];
      bend[i][i] += held;
      for (int j = 0; j < i; j++) {
        bend[j][i] = bend[i][j];
      }
    }
    return solved(bend, slope);
  }

  /** A column that never changes says nothing. */
  private static double[] scaled(double[] values, double[] mean, double[] spread) {
    double[] x = new double[values.length + 1];
    for (int i = 0; i < values.length; i++) {
      x[i] = spread[i] < SMALL ? 0 : (values[i] - mean[i]) / spread[i];
    }
    x[values.length] = 1;
    return x;
  }

  private static double[] unscaled(double[] at, double[] mean, double[] spread) {
    double[] weights = at.clone();
    int last = weights.length - 1;
    for (int i = 0; i < last; i++) {
      weights[i] = spread[i] < SMALL ? 0 : at[i] / spread[i];
      weights[last] -= weights[i] * mean[i];
    }
    return weights;
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  /** Solves a positive definite system by Cholesky's method; overwrites what it is given. */
  private static double[] solved(double[][] matrix, double[] right) {
    int size = right.length;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i][j];
        for (int k = 0; k < j; k++) {
          sum -= matrix[i][k] * matrix[j][k];
        }
        matrix[i][j] = i == j ? Math.sqrt(Math.max(SMALL, sum)) : sum / matrix[j][j];
      }
    }
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < i; k++) {
        right[i] -= matrix[i][k] * right[k];
      }
      right[i] /= matrix[i][i];
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int k = i + 1; k < size; k++) {
        right[i] -= matrix[k][i] * right[k];
      }
      right[i] /= matrix[i][i];
    }
    return right;
  }
}

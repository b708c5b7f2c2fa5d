package footnote.learning;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.learning.Softmax.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SoftmaxTest {

  private static final long SEED = 7;

  /** Three columns: the first tells the answer, the second is noise, the third is against it. */
  private static List<Sheet> sheets() {
    Random random = new Random(SEED);
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      double[][] rows = new double[8][];
      double[] gains = new double[8];
      int right = random.nextInt(8);
      for (int j = 0; j < rows.length; j++) {
        gains[j] = j == right ? 1 : 0;
        double sign = j == right ? 0.5 : -0.5;
        rows[j] =
            new double[] {
              sign + random.nextGaussian(), random.nextGaussian(), -sign + random.nextGaussian()
            };
      }
      sheets.add(new Sheet(rows, gains));
    }
    return sheets;
  }

  private static double[] each(double penalty) {
    return new double[] {penalty, penalty, penalty};
  }

  @Test
  void whatTellsTheAnswerWeighsAndWhatSpeaksAgainstItWeighsLessThanNothing() {
    double[] weights =
        new Softmax(each(0.01), new double[3], new boolean[] {true, true, true}).weights(sheets());

    assertThat(weights[0]).isGreaterThan(0.5);
    assertThat(Math.abs(weights[1])).isLessThan(0.4);
    assertThat(weights[2]).isLessThan(-0.5);
  }

  @Test
  void evidenceNeverWeighsLessThanNothing() {
    double[] weights =
        new Softmax(each(0.01), new double[3], new boolean[] {false, false, false})
            .weights(sheets());

    assertThat(weights[0]).isGreaterThan(0.5);
    assertThat(weights[2]).isZero();
  }

  @Test
  void aStrongPenaltyKeepsWhatWasBelieved() {
    double[] believed = {0.3, 0.2, 0.1};
    double[] weights =
        new Softmax(each(1e6), believed, new boolean[] {true, true, true}).weights(sheets());

    assertThat(weights).containsExactly(believed, Offset.offset(1e-3));
  }

  @Test
  void whatNeverDiffersWeighsWhatWasBelieved() {
    List<Sheet> alike = List.of(new Sheet(new double[][] {{1, 5}, {0, 5}}, new double[] {1, 0}));
    double[] weights =
        new Softmax(new double[] {0.01, 0.01}, new double[] {0, 2.5}, new boolean[] {true, true})
            .weights(alike);

    assertThat(weights[1]).isEqualTo(2.5);
  }
}

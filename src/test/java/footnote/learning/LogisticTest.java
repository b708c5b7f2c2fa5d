package footnote.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticTest {

  @Test
  void theWeightsThatMadeTheDataAreFoundAgain() {
    Random random = new Random(7);
    List<Logistic.Row> rows = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      double[] values = {random.nextGaussian() * 3 + 5, random.nextGaussian(), 1};
      double chance = 1 / (1 + Math.exp(-(0.5 * values[0] - 1.5 * values[1] - 2)));
      rows.add(new Logistic.Row(values, random.nextDouble() < chance));
    }

    double[] weights = new Logistic(0).weights(rows);

    assertThat(weights[0]).isCloseTo(0.5, within(0.05));
    assertThat(weights[1]).isCloseTo(-1.5, within(0.08));
    assertThat(weights[2]).isZero();
    assertThat(weights[3]).isCloseTo(-2, within(0.2));
  }

  @Test
  void thePenaltyKeepsWhatSeparatesAllFromGrowingWithoutEnd() {
    List<Logistic.Row> rows =
        List.of(
            new Logistic.Row(new double[] {1}, true), new Logistic.Row(new double[] {0}, false));

    assertThat(new Logistic(0.1).weights(rows)[0]).isBetween(1.0, 10.0);
  }
}

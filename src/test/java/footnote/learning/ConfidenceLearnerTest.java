package footnote.learning;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answers.giving.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfidenceLearnerTest {

  private static final Confidence NO_BELIEFS = new Confidence(Map.of(), Map.of(), Map.of(), 0.5);

  /** Forty questions; misleading ones have an opposite, withheld ones meet few tokens. */
  private static List<Sample> samples() {
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      boolean answerable = i % 2 == 0;
      double tokens = 0.6 + 0.01 * (i % 7);
      String document = "document " + i % 8;
      samples.add(
          new Sample("set", document, answerable, false, signs(tokens, answerable ? 0 : 1), false));
      if (answerable) {
        samples.add(new Sample("set", document, false, false, signs(tokens - 0.4, 0), true));
      }
    }
    return samples;
  }

  private static Map<String, Double> signs(double tokens, double opposites) {
    return Map.of("tokens.sentence", tokens, "tokens.leant", tokens, "opposites", opposites);
  }

  @Test
  void bothWaysToFailAreLearned() {
    Confidence learned = new ConfidenceLearner(0.01, 0.9, NO_BELIEFS).learn(samples());

    double right = learned.of(signs(0.63, 0));
    assertThat(right).isGreaterThan(learned.threshold());
    assertThat(learned.of(signs(0.63, 1))).isLessThan(learned.threshold());
    assertThat(learned.of(signs(0.23, 0))).isLessThan(learned.threshold());
  }

  @Test
  void questionsOfUsersTeachButDoNotMoveTheThresholdByThemselves() {
    List<Sample> samples = new ArrayList<>(samples());
    for (int i = 0; i < 10; i++) {
      samples.add(
          new Sample(Sample.OF_USERS, "theirs " + i % 2, i > 1, false, signs(0.3, 0), false));
    }
    ConfidenceLearner learner = new ConfidenceLearner(0.01, 0.9, NO_BELIEFS);

    double without = learner.learn(samples()).of(signs(0.63, 0));
    Confidence learned = learner.learn(samples);

    assertThat(learned.of(signs(0.63, 0))).isNotEqualTo(without);
    assertThat(learned.of(signs(0.63, 0))).isGreaterThanOrEqualTo(learned.threshold());
    assertThat(learned.of(signs(0.3, 0))).isLessThan(learned.threshold());
  }

  @Test
  void theExaminationTellsThemApartOnDocumentsThatWereNotSeen() {
    List<String> lines =
        ConfidenceExamination.crossed(samples(), new ConfidenceLearner(0.01, 0.9, NO_BELIEFS))
            .lines();

    assertThat(lines).hasSize(2).allSatisfy(line -> assertThat(line).contains("auroc=1.000"));
  }

  @Test
  void whatIsBelievedIsAdded() {
    Confidence beliefs = new Confidence(Map.of(), Map.of("held.author", 0.8), Map.of(), 0.5);

    Confidence learned = new ConfidenceLearner(0.01, 0.9, beliefs).learn(samples());

    assertThat(learned.borne()).containsEntry("held.author", 0.8);
  }

  @Test
  void whereThereIsNothingToLearnFromTheBeliefsStand() {
    Confidence beliefs =
        new Confidence(Map.of("met.share", 1.0), Map.of("opposites", -1.0), Map.of(), 0.5);

    assertThat(new ConfidenceLearner(0.01, 0.9, beliefs).learn(List.of()))
        .isEqualTo(beliefs.withThreshold(0));
  }

  @Test
  void ofAPeriodInSomebodysOwnDocumentTheDaysDecide() {
    List<Sample> samples = new ArrayList<>(samples());
    for (int i = 0; i < 40; i++) {
      boolean answerable = i % 2 == 0;
      Map<String, Double> signs =
          Map.of(
              "period.asked",
              1.0,
              "names.title",
              1.0,
              "dated.meets",
              answerable ? 1.0 : 0.0,
              "tokens.sentence",
              answerable ? 0.2 : 0.8);
      samples.add(new Sample("dated", "d" + i, answerable, true, signs, false));
    }

    Confidence learned = new ConfidenceLearner(0.01, 0.9, NO_BELIEFS).learn(samples);

    assertThat(learned.of(told(1))).isGreaterThanOrEqualTo(learned.threshold());
    assertThat(learned.of(told(0))).isLessThan(learned.threshold());
    assertThat(learned.dated()).containsEntry("opposites", learned.borne().get("opposites"));
  }

  private static Map<String, Double> told(double meets) {
    return Map.of(
        "period.asked", 1.0,
        "names.title", 1.0,
        "dated.meets", meets,
        "tokens.sentence", 0.8,
        "meaning.sentence", 0.9,
        "met.share", 1.0);
  }

  @Test
  void theFileHoldsThresholdAndWeights() {
    Confidence confidence =
        new Confidence(Map.of("a", 1.0), Map.of("b", -0.5), Map.of("c", 2.0), 0.25);

    assertThat(ConfidenceFile.lines(List.of("Made by hand."), confidence))
        .containsExactly(
            "# Made by hand.",
            "threshold=0.2500",
            "close.a=1.0000",
            "borne.b=-0.5000",
            "dated.c=2.0000");
  }
}

package footnote.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private static Outcome outcome(boolean answerable, boolean said, double sure, int place) {
    Case asked =
        new Case(
            "q",
            "g",
            "?",
            List.of(),
            answerable,
            List.of("x"),
            Optional.empty(),
            List.of(),
            Optional.empty());
    return new Outcome(asked, said, sure, place, place, place > 0, false, "");
  }

  @Test
  void aurocIsTheChanceThatAnAnswerableQuestionIsTheSurer() {
    Figures figures =
        new Figures(
            "g",
            List.of(
                outcome(true, true, 0.9, 1),
                outcome(true, true, 0.4, 1),
                outcome(false, true, 0.5, 0),
                outcome(false, false, 0.4, 0)));

    // Of the four pairs two are in order, one is not, and one is a tie.
    assertThat(figures.auroc()).isEqualTo(0.625);
    assertThat(figures.right()).isEqualTo(3);
    assertThat(figures.toString()).contains("hit1=1.000", "said_wrongly=0.500");
  }

  @Test
  void eachFailureIsToldFromTheOthers() {
    assertThat(outcome(true, true, 1, 1).failure()).isEqualTo(Outcome.Failure.NONE);
    assertThat(outcome(true, false, 0, 1).failure()).isEqualTo(Outcome.Failure.WRONGLY_SILENT);
    assertThat(outcome(true, true, 1, 2).failure()).isEqualTo(Outcome.Failure.RANKED_LOW);
    assertThat(outcome(true, true, 1, 0).failure()).isEqualTo(Outcome.Failure.NOT_FOUND);
    assertThat(outcome(false, true, 1, 0).failure()).isEqualTo(Outcome.Failure.WRONGLY_SAID);
    assertThat(outcome(false, false, 0, 0).failure()).isEqualTo(Outcome.Failure.NONE);
  }

  @Test
  void theCurveGoesFromTheSurestAnswerToAll() {
    List<RiskCoverage.Point> curve =
        RiskCoverage.curve(
            List.of(
                outcome(false, true, 0.2, 0),
                outcome(true, true, 0.9, 1),
                outcome(true, true, 0.5, 1),
                outcome(true, true, 0.7, 0)));

    assertThat(curve)
        .extracting(RiskCoverage.Point::coverage)
        .containsExactly(0.25, 0.5, 0.75, 1.0);
    assertThat(curve).extracting(RiskCoverage.Point::risk).containsExactly(0.0, 0.5, 1.0 / 3, 0.5);
  }
}

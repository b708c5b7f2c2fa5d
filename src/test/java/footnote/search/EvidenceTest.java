package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.questions.Question.Wants;
import footnote.testing.Texts;
import footnote.text.Document;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvidenceTest {

  private static final Document DOCUMENT = Texts.document("boat.md", "The boat sank in 2011.");

  private static final Evidence FOUND =
      new Evidence(
          Texts.passage(DOCUMENT, "The boat sank in 2011."), 2, Map.of(Scores.TERMS_SENTENCE, 0.5));

  @Test
  void aScoreThatNoJudgeGaveIsWhatTheAskerMeansByIt() {
    assertThat(FOUND.scoreOf(Scores.TERMS_SENTENCE, 1)).isEqualTo(0.5);
    assertThat(FOUND.scoreOf(Scores.NAMES_PARAGRAPH, 1)).isEqualTo(1);
    assertThat(FOUND.scoreOf(Scores.kind(Wants.DATE), 0)).isZero();
  }

  @Test
  void aScoreThatNoJudgeCouldGiveIsRefused() {
    assertThatThrownBy(() -> FOUND.scoreOf("terms.sentense", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("terms.sentense");
  }
}

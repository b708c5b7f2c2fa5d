package footnote.finders;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.finders.named.Named;
import footnote.questions.Question;
import footnote.questions.Question.Wants;
import footnote.testing.Texts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NamedTest {

  @Test
  void countsWhichNamesStandInTheSentenceAndInItsParagraph() {
    assertThat(score("names.sentence", "Ann Lee", "Oslo")).isEqualTo(0.75);
    assertThat(score("names.paragraph", "Ann Lee", "Oslo")).isEqualTo(1.0);
  }

  @Test
  void whoNamesNobodyLosesNothing() {
    assertThat(score("names.sentence")).isEqualTo(1.0);
  }

  @Test
  void southKoreaDoesNotBearOutNorthKorea() {
    assertThat(score("names.borne", "North Korea")).isZero();
    assertThat(score("names.borne", "South Korean")).isEqualTo(1.0);
  }

  @Test
  void theTitleTellsWhetherTheQuestionIsAboutTheDocument() {
    assertThat(score("names.title", "Ann Txt")).isEqualTo(0.5);
    assertThat(score("names.titled", "Ann Txt")).isEqualTo(0.5);
    assertThat(score("names.titled", "Oslo")).isZero();
  }

  @Test
  void aNameThatTheQuestionDoesNotHaveMayBeTheAnswer() {
    assertThat(score("others.any", "Lee")).isEqualTo(1);
    assertThat(score("others.many", "Lee")).isEqualTo(1.0 / 6);
  }

  /** Of the first of two sentences: "Lee went to Oslo. Ann came from South Korea." */
  private static double score(String score, String... names) {
    var document = Texts.document("a.txt", "Lee went to Oslo. Ann came from South Korea.");
    Question question =
        new Question("Who?", "Who?", Wants.PERSON, List.of(names), Optional.empty());
    return new Named()
        .judge(question, List.of(Texts.passage(document, "Lee went to Oslo.")))
        .get(score)[0];
  }
}

package footnote.finders.cues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import footnote.questions.Question;
import footnote.questions.Question.Wants;
import footnote.testing.Texts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CuedTest {

  @Test
  void aRelationIsToldInOtherWordsThanItIsAskedIn() {
    assertThat(score("cue.relation", "Which team did Lee play for?", "Lee signed with Oslo."))
        .isEqualTo(1);
    assertThat(score("cue.relation", "Which team did Lee play for?", "Lee likes fish.")).isZero();
    assertThat(score("cue.relation", "Who was she married to?", "Lee signed with Oslo.")).isZero();
  }

  @Test
  void aChangeAndAnEndAreSeenWhateverIsAsked() {
    assertThat(score("cue.change", "Who?", "Lee became a judge.")).isEqualTo(1);
    assertThat(score("cue.change", "Who?", "Lee likes fish.")).isZero();
    assertThat(score("cue.end", "Who?", "Lee was dismissed.")).isEqualTo(1);
    assertThat(score("cue.end", "Who?", "Lee became a judge.")).isZero();
  }

  @Test
  void everyLineOfTheFileIsARelation() {
    assertThat(Relation.all()).hasSizeGreaterThan(10);
    assertThatIllegalArgumentException().isThrownBy(() -> Relation.parse("play :: team"));
  }

  private static double score(String name, String question, String sentence) {
    Question asked = new Question(question, question, Wants.PASSAGE, List.of(), Optional.empty());
    return new Cued()
        .judge(asked, Texts.paragraphs(Texts.document("a.txt", sentence)))
        .get(name)[0];
  }
}

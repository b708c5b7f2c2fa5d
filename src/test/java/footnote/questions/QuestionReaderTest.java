package footnote.questions;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.dates.Dates;
import footnote.questions.Question.Edge;
import footnote.questions.Question.Period.Relation;
import footnote.questions.Question.Wants;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionReaderTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final QuestionReader reader = new QuestionReader(new Dates());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          When did the bridge open?                     | DATE
          In what year was the treaty signed?           | DATE
          bridge opening date                           | DATE
          How long did the talks last?                  | DURATION
          How many days was she away?                   | DURATION
          What happened in April 2023?                  | EVENTS
          What is Norway's position on whaling?         | STANCE
          What does the minister think about the plan?  | STANCE
          Who opposes the plan?                         | STANCE
          Who was the chairman in 2004?                 | OFFICE
          What post does Ann Lee hold?                  | OFFICE
          Who wrote the letter?                         | PERSON
          Where was the treaty signed?                  | PLACE
          How many ships were lost?                     | NUMBER
          Why did the talks fail?                       | REASON
          What is a protocol?                           | DEFINITION
          When was this article published?              | PUBLICATION
          Tell me about the harbour                     | PASSAGE
          """)
  void theWordingTellsWhatIsWanted(String text, Wants wants) {
    assertThat(ask(text).wants()).isEqualTo(wants);
  }

  @Test
  void namesAreRunsOfCapitalsWithoutTheQuestionWord() {
    assertThat(ask("When did Ann Lee's Ministry of Trade meet the G-7 in May 2023?").names())
        .containsExactly("Ann Lee", "Ministry of Trade", "G-7");
  }

  @Test
  void aPeriodIsReadWithItsRelation() {
    Question.Period during = ask("What happened in April 2023?").period().orElseThrow();
    Question.Period before = ask("Who led the club before 2004?").period().orElseThrow();

    assertThat(during.when().iso()).isEqualTo("2023-04");
    assertThat(during.relation()).isEqualTo(Relation.DURING);
    assertThat(before.relation()).isIn(Relation.BEFORE, Relation.DURING);
    assertThat(before.when().to()).contains(LocalDate.of(2003, 12, 31));
  }

  @Test
  void theWordingTellsWhichEndOfAStretchIsMeant() {
    assertThat(ask("Until when did it meet?").edge()).contains(Edge.END);
    assertThat(ask("Since when has it met?").edge()).contains(Edge.BEGINNING);
    assertThat(ask("When did they meet?").edge()).isEmpty();
  }

  @Test
  void aPronounStandsForWhomTheQuestionBeforeNamed() {
    Question then = follow("When did Ann Lee visit Oslo?", "And when did she go to Rome?");

    assertThat(then.terms()).isEqualTo("And when did Ann Lee go to Rome?");
    assertThat(then.names()).contains("Rome", "Ann Lee");
  }

  @Test
  void whatAboutPutsOneNameInTheOthersPlace() {
    Question then = follow("What is Norway's position on whaling?", "What about Iceland?");

    assertThat(then.terms()).contains("Iceland", "whaling").doesNotContain("Norway");
    assertThat(then.wants()).isEqualTo(Wants.STANCE);
  }

  @Test
  void aBareWhyAsksOfTheSame() {
    Question then = follow("When did Ann Lee resign?", "Why?");

    assertThat(then.terms()).contains("Ann Lee resign");
    assertThat(then.wants()).isEqualTo(Wants.REASON);
  }

  @Test
  void aQuestionThatStandsAloneLeansOnNothing() {
    Question then = follow("When did Ann Lee visit Oslo?", "Who wrote the Oslo Report?");
    assertThat(then.terms()).isEqualTo("Who wrote the Oslo Report?");
  }

  private Question ask(String text) {
    return reader.read(text, TODAY, Optional.empty());
  }

  private Question follow(String before, String text) {
    return reader.read(text, TODAY, Optional.of(new Exchange(ask(before))));
  }
}

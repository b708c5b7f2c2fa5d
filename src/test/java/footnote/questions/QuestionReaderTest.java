package footnote.questions;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.dates.Dates;
import footnote.dates.When;
import footnote.english.PartsOfSpeech;
import footnote.questions.Question.Period.Relation;
import footnote.questions.Question.Wants;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
          What is planned for 7 May?                    | EVENTS
          What will happen in April 2023?               | EVENTS
          What is Norway's position on whaling?         | STANCE
          How does Ann Lee judge the plan?              | STANCE
          Does the author fear a quarrel?               | STANCE
          Who backs the plan?                           | STANCE
          What does the minister think about the plan?  | STANCE
          Who opposes the plan?                         | STANCE
          And who is for it?                            | STANCE
          Who voted for the closure?                    | STANCE
          Who was the chairman in 2004?                 | OFFICE
          What post does Ann Lee hold?                  | OFFICE
          Who wrote the letter?                         | PERSON
          Who defended the castle in 1304?              | PERSON
          How did the judge rule?                       | PASSAGE
          Where was the treaty signed?                  | PLACE
          How many ships were lost?                     | NUMBER
          Why did the talks fail?                       | REASON
          What is a protocol?                           | DEFINITION
          When was this article published?              | PUBLICATION
          When was the interview published?             | PUBLICATION
          How old is this essay?                        | PUBLICATION
          Who wrote this op-ed?                         | AUTHOR
          What is the date of this commentary?          | PUBLICATION
          Who wrote this piece?                         | AUTHOR
          Who is the author of the article?             | AUTHOR
          Who wrote the report?                         | PERSON
          Who wrote the article that started it all?    | PERSON
          Who wrote the text of the anthem?             | PERSON
          Who was the author?                           | PERSON
          What happens to the deposit?                  | PASSAGE
          What is on the agenda for the meeting?        | PASSAGE
          What's on the calendar for 7 May?             | EVENTS
          What is expected to happen in May 2023?       | EVENTS
          On which days is the museum shut?             | DATE
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

  @Test
  void anotherTimeIsPutInTheOthersPlace() {
    Question then = follow("When did Ann Lee visit Oslo in 2018?", "And in 2019?");

    assertThat(then.wants()).isEqualTo(Wants.DATE);
    assertThat(then.names()).containsExactly("Ann Lee", "Oslo");
    assertThat(then.period().orElseThrow().when().iso()).isEqualTo("2019");
    assertThat(then.terms()).contains("visit Oslo").doesNotContain("2018");
  }

  @Test
  void beforeThatAsksForWhatHappenedBeforeTheAnswer() {
    Exchange said =
        new Exchange(
            ask("When did Ann Lee visit Oslo?"),
            Optional.empty(),
            Optional.of(When.day(LocalDate.of(1999, 5, 3))));

    Question then = reader.read("And before that?", TODAY, Optional.of(said));

    assertThat(then.wants()).isEqualTo(Wants.EVENTS);
    assertThat(then.period().orElseThrow().days().to()).contains(LocalDate.of(1999, 5, 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Which article mentions the bridge?",
        "Which essay mentions the bridge?",
        "Which press release reports the merger?",
        "In which interview does it say that the quay is safe?",
        "What commentary deals with the toll?",
        "In what editorial is the ferry mentioned?",
      })
  void aSourceMayBeAskedForByWhateverADocumentIsCalled(String text) {
    assertThat(ask(text).asksSource()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What post does Ann Lee hold?",
        "Which columns hold up the roof?",
        "Which piece did Ann Lee play in Turku?",
        "Who wrote the essay on tolls?",
      })
  void notEveryQuestionThatNamesADocumentAsksForASource(String text) {
    assertThat(ask(text).asksSource()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Who was it before?          | Who was the mayor of Oslo before Bo Dahl             | OFFICE
          Who came after him?         | Who was the mayor of Oslo after Bo Dahl              | OFFICE
          Since when?                 | Since when was Bo Dahl the mayor of Oslo             | DATE
          And the bishop of Turku?    | Who is the bishop of Turku                           | OFFICE
          And the deputy mayor?       | Who is the deputy mayor of Oslo                      | OFFICE
          What about the treasurer?   | Who is the treasurer of Oslo                         | OFFICE
          """)
  void whatFollowsAHolderIsAskedOfHisOffice(String text, String terms, Wants wants) {
    Exchange said =
        new Exchange(ask("Who is the mayor of Oslo?"), Optional.of("Bo Dahl"), Optional.empty());

    Question then = reader.read(text, TODAY, Optional.of(said));

    assertThat(then.terms()).isEqualTo(terms);
    assertThat(then.wants()).isEqualTo(wants);
  }

  @Test
  void whoWasItBeforeMayFollowSinceWhen() {
    Exchange who =
        new Exchange(ask("Who is the mayor of Oslo?"), Optional.of("Bo Dahl"), Optional.empty());
    Question since = reader.read("Since when?", TODAY, Optional.of(who));

    Question then = reader.read("Who was it before?", TODAY, Optional.of(new Exchange(since)));

    assertThat(then.terms()).isEqualTo("Who was the mayor of Oslo before Bo Dahl");
    assertThat(reader.read("And the treasurer?", TODAY, Optional.of(new Exchange(since))).terms())
        .isEqualTo("Who is the treasurer of Oslo");
    Exchange before = new Exchange(then, Optional.of("Ann Lee"), Optional.empty());
    assertThat(reader.read("And before her?", TODAY, Optional.of(before)).terms())
        .isEqualTo("Who was the mayor of Oslo before Ann Lee");
  }

  @Test
  void whatIsNoOfficeHasNoHolder() {
    Exchange said = new Exchange(ask("Who is Lee?"), Optional.of("Ann Lee"), Optional.empty());
    Exchange mayor =
        new Exchange(ask("Who is the mayor of Oslo?"), Optional.of("Bo Dahl"), Optional.empty());

    assertThat(reader.read("Since when?", TODAY, Optional.of(said)).terms())
        .isEqualTo("Who is Lee?");
    assertThat(reader.read("And the town hall?", TODAY, Optional.of(mayor)).terms())
        .doesNotStartWith("Who is the town hall");
  }

  @Test
  void whatWasDoneIsNotCarriedOverWhereItIsSaidAnew() {
    QuestionReader tagging =
        new QuestionReader(new Dates(), Spelling.asWritten(), new PartsOfSpeech());
    Exchange built =
        new Exchange(tagging.read("When was the boathouse built?", TODAY, Optional.empty()));

    assertThat(tagging.read("When was it rebuilt?", TODAY, Optional.of(built)).terms())
        .isEqualTo("When was boathouse rebuilt?");
    assertThat(tagging.read("How big is it?", TODAY, Optional.of(built)).terms())
        .contains("boathouse");
  }

  @Test
  void sinceWhenAsksForABeginningWhateverFollows() {
    assertThat(ask("Since when is the museum closed?").edge()).contains(Edge.BEGINNING);
    assertThat(ask("When was the museum closed?").edge()).contains(Edge.END);
  }

  @Test
  void whoWasThatAsksForWhomTheAnswerNamed() {
    Exchange said =
        new Exchange(ask("Who opened the bridge?"), Optional.of("Bo Dahl"), Optional.empty());

    assertThat(reader.read("Who was that?", TODAY, Optional.of(said)).names())
        .containsExactly("Bo Dahl");
  }

  @Test
  void hePointsToWhomTheAnswerNamed() {
    Exchange said =
        new Exchange(ask("Who is the mayor of Oslo?"), Optional.of("Bo Dahl"), Optional.empty());

    Question then = reader.read("When did he visit Rome?", TODAY, Optional.of(said));

    assertThat(then.terms()).isEqualTo("When did Bo Dahl visit Rome?");
    assertThat(then.names()).containsExactly("Rome", "Bo Dahl");
  }

  @Test
  void heIsWhoDidSomethingInTheQuestionBefore() {
    Exchange said =
        new Exchange(ask("Who will Ann Lee meet?"), Optional.of("Bo Dahl"), Optional.empty());

    Question then = reader.read("And whom did she invite?", TODAY, Optional.of(said));

    assertThat(then.terms()).isEqualTo("And whom did Ann Lee invite?");

    Exchange followed =
        new Exchange(ask("Who will succeed Ann Lee?"), Optional.of("Bo Dahl"), Optional.empty());

    assertThat(reader.read("When was he born?", TODAY, Optional.of(followed)).terms())
        .isEqualTo("When was Bo Dahl born?");
  }

  @Test
  void aQuestionWithItsOwnNamesNeedsNoOther() {
    Question then = follow("When did Ann Lee visit Oslo?", "And who is the mayor of Turku?");

    assertThat(then.names()).containsExactly("Turku");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What came first, the bridge or the pier?              | ORDER    | the bridge | the pier
          Did the bridge come before the pier?                  | ORDER    | the bridge | the pier
          How long was it between the fire and the flood?       | INTERVAL | the fire   | the flood
          How many years passed between the fire and the flood? | INTERVAL | the fire   | the flood
          """)
  void twoThingsAreComparedInTime(String text, Comparison.Kind kind, String one, String other) {
    Comparison comparison = ask(text).comparison().orElseThrow();

    assertThat(comparison.kind()).isEqualTo(kind);
    assertThat(comparison.events()).containsExactly(one, other);
  }

  @Test
  void whatHappenedBeforeSomethingIsLookedForBesideIt() {
    assertThat(ask("What happened before the fire?").comparison())
        .contains(new Comparison(Comparison.Kind.BEFORE, List.of("the fire")));
    assertThat(ask("When was the fire?").comparison()).isEmpty();
  }

  @Test
  void whenInAnotherQuestionsClauseAsksForNoDate() {
    assertThat(ask("Who reigned when the bridge was built?").wants()).isEqualTo(Wants.PERSON);
  }

  private Question ask(String text) {
    return reader.read(text, TODAY, Optional.empty());
  }

  private Question follow(String before, String text) {
    return reader.read(text, TODAY, Optional.of(new Exchange(ask(before))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Who's the mayor of Lisle? | Who is the mayor of Lisle?",
        "whats Ann Lee's job | what is Ann Lee's job",
        "When'd the pool shut? | When did the pool shut?",
        "How long's the pier? | How long is the pier?",
        "Who sells Lee's books? | Who sells Lee's books?",
      })
  void whatIsDrawnTogetherBehindAQuestionWordIsSpelledOut(String asked, String read) {
    assertThat(Contractions.spelledOut(asked)).isEqualTo(read);
  }
}

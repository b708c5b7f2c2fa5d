package footnote.verification;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.dates.When;
import footnote.english.WordNet;
import footnote.questions.Question;
import footnote.questions.Question.Period;
import footnote.questions.Question.Wants;
import footnote.search.Evidence;
import footnote.search.Rarity;
import footnote.testing.Texts;
import footnote.text.Document;
import footnote.text.Passage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifierTest {

  private static final WordNet WORD_NET = new WordNet();

  private final Verifier verifier = new Verifier(new Rarity(), WORD_NET, Set::of);

  private Map<String, Double> signs(String asked, String said) {
    Question question = new Question(asked, asked, Wants.PASSAGE, List.of(), Optional.empty());
    Document document = Texts.document("report.txt", said);
    Passage sentence = Texts.paragraphs(document).get(0);
    return verifier.signs(question, List.of(new Evidence(sentence, 1.5, Map.of("words", 0.25))));
  }

  @Test
  void whatTheJudgesSaidIsAmongTheSigns() {
    assertThat(signs("Who left?", "Ann left.")).containsEntry("words", 0.25);
  }

  @Test
  void aPeriodThatNoWordsNameLeavesTheWordsWhole() {
    Period after = new Period(When.year(1999), Period.Relation.AFTER, "");
    String asked = "What happened to the ferry";
    Question question = new Question(asked, asked, Wants.EVENTS, List.of(), Optional.of(after));
    Passage sentence = Texts.paragraphs(Texts.document("report.txt", "The ferry sank.")).get(0);

    assertThat(verifier.signs(question, List.of(new Evidence(sentence, 1, Map.of()))))
        .containsEntry("met.terms", 1.0)
        .containsEntry("met.share", 1.0);
  }

  @Test
  void theKindThatIsWantedIsThereOrNot() {
    assertThat(signs("Who left?", "Ann left.")).containsEntry("kind.fits", 0.0);
    Question when = new Question("When?", "When?", Wants.DATE, List.of(), Optional.empty());
    Passage sentence = Texts.paragraphs(Texts.document("report.txt", "Ann left in May.")).get(0);
    Evidence dated = new Evidence(sentence, 1, Map.of("kind.date", 1.0));
    Evidence undated = new Evidence(sentence, 1, Map.of("kind.date", 0.0));
    assertThat(verifier.signs(when, List.of(dated))).containsEntry("kind.fits", 1.0);
    assertThat(verifier.signs(when, List.of(undated))).containsEntry("kind.fits", -1.0);
  }

  @Test
  void withoutEvidenceThereAreNoSigns() {
    Question question = new Question("Who?", "Who?", Wants.PERSON, List.of(), Optional.empty());
    assertThat(verifier.signs(question, List.of())).isEmpty();
  }

  @Test
  void aMinorityIsTheOppositeOfAMajority() {
    String said = "The plan was approved by a majority of the board.";
    assertThat(signs("What was approved by a minority of the board?", said))
        .containsEntry("opposites", 1.0);
    assertThat(signs("What was approved by a majority of the board?", said))
        .containsEntry("opposites", 0.0);
  }

  @Test
  void afterIsNotBefore() {
    assertThat(signs("Who left after the war?", "Ann left before the war."))
        .containsEntry("opposites", 1.0);
  }

  @Test
  void aQuestionThatNamesBothSidesIsOpposedToNeither() {
    assertThat(signs("Did prices increase or decrease?", "Prices decreased by a third."))
        .containsEntry("opposites", 0.0);
  }

  @Test
  void aNegationThatTheSentenceLacksStandsAlone() {
    Map<String, Double> signs = signs("Who did not sign the treaty?", "France signed the treaty.");
    assertThat(signs).containsEntry("negations.asked", 1.0).containsEntry("negations.alone", 1.0);
    assertThat(signs("Who did not sign the treaty?", "Spain didn’t sign the treaty."))
        .containsEntry("negations.alone", 0.0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 | They met on 2 May, after a freeze of seven years.
          0 | They met on 2 May after a three year break.
          0 | It was their first meeting in more than a decade.
          0 | It was their first meeting since 2014.
          1 | They met on 2 May, after a coffee break with the press.
          1 | The first to come was a girl aged 12 years.
          """)
  void whatWasNotForYearsIsToldByABreakOrAFirstTime(double alone, String sentence) {
    assertThat(signs("How long had they not met?", sentence))
        .containsEntry("negations.alone", alone);
  }

  @Test
  void whatTheSentenceDeniesIsNoAnswerToWhoAsksForIt() {
    assertThat(
            signs(
                "What rich tradition did the settlers have?",
                "The settlers did not have a rich tradition of their own."))
        .containsEntry("negations.denied", 1.0);
    assertThat(
            signs(
                "What rich tradition did the settlers have?",
                "The settlers had a rich tradition of weaving, though not all kept it."))
        .containsEntry("negations.denied", 0.0);
  }

  @Test
  void aWordInAnothersPlaceIsASwap() {
    String said = "Ministers answer to the European Parliament in the autumn.";
    assertThat(signs("Who answers to the American Parliament in the autumn?", said))
        .containsEntry("swaps", 1.0);
    assertThat(signs("Who answers to the European Parliament in the autumn?", said))
        .containsEntry("swaps", 0.0);
  }

  @Test
  void namesAndNumbersThatAreNotThereAreCounted() {
    Map<String, Double> signs =
        signs("When did Kishida meet 25 envoys?", "Yoon met 21 envoys in May.");
    assertThat(signs).containsEntry("met.names", 1.0).containsEntry("met.numbers", 1.0);
  }

  @Test
  void aSynonymIsNotMissed() {
    assertThat(signs("Who will purchase the mill?", "Ann may buy the mill."))
        .containsEntry("met.missing", 0.0);
    assertThat(signs("Who will paint the mill?", "Ann may buy the mill."))
        .satisfies(signs -> assertThat(signs.get("met.missing")).isPositive());
  }

  @Test
  void anIrregularFormIsNotMissed() {
    assertThat(signs("When will the leaders meet?", "The leaders met on 2 May."))
        .containsEntry("met.missing", 0.0);
  }

  @Test
  void aFollowUpCountsAsAQuestionThatStandsAlone() {
    Question alone =
        new Question("Who left?", "Who left?", Wants.PERSON, List.of(), Optional.empty());
    Question leaning = new Question("Who?", "Who left?", Wants.PERSON, List.of(), Optional.empty());
    Passage sentence = Texts.paragraphs(Texts.document("report.txt", "Ann left.")).get(0);
    List<Evidence> evidence = List.of(new Evidence(sentence, 1, Map.of()));
    assertThat(verifier.signs(alone, evidence)).containsEntry("met.terms", 1.0);
    assertThat(verifier.signs(leaning, evidence)).containsEntry("met.terms", 3.0);
  }

  @Test
  void aDocumentOfOneLetterIsNoTrouble() {
    assertThat(signs("?", "I")).containsEntry("met.terms", 0.0).containsEntry("met.share", 0.0);
  }

  @Test
  void yesOrNoIsAnsweredByEitherSide() {
    assertThat(signs("Will the clinic open at night?", "The clinic will close at night."))
        .containsEntry("opposites", 0.0);
    assertThat(signs("Does Ann want a tram?", "Ann does not want a tram."))
        .containsEntry("negations.denied", 0.0);
    assertThat(signs("Which clinic will open at night?", "The clinic will close at night."))
        .containsEntry("opposites", 1.0);
  }

  @Test
  void theParticlesOfVerbsAreNoOpposites() {
    assertThat(signs("When did the stand go up in flames?", "The stand burned down in 1998."))
        .containsEntry("opposites", 0.0);
  }
}

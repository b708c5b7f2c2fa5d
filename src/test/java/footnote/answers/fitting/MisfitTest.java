package footnote.answers.fitting;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answers.quoting.Quoting;
import footnote.dates.Datebook;
import footnote.dates.Dates;
import footnote.english.EnglishSentences;
import footnote.english.PartsOfSpeech;
import footnote.finders.held.Held;
import footnote.positions.reading.PositionBook;
import footnote.positions.reading.Positions;
import footnote.questions.Question;
import footnote.questions.QuestionReader;
import footnote.search.Evidence;
import footnote.search.Index;
import footnote.search.Ranking;
import footnote.testing.Texts;
import footnote.text.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MisfitTest {

  private final Dates dates = new Dates();
  private final PositionBook book = new PositionBook(new Positions(new PartsOfSpeech(), dates));
  private final Index index =
      new Index(List.of(new Held(book)), List.of(), new EnglishSentences(), Ranking.learned());
  private final Misfit misfit = new Misfit(book, new Quoting(index, new Datebook(dates)));

  @Test
  void aSentenceWithoutADateTellsNotWhen() {
    assertThat(isMisfit("When did the bridge open?", "The bridge opened.", 0)).isTrue();
    assertThat(isMisfit("When did the bridge open?", "It opened on 2 May 2019.", 1)).isFalse();
  }

  @Test
  void anotherOrdinalIsAnotherRound() {
    assertThat(isMisfit("Where was the 12th round?", "The 13th round was in Oslo.", 1)).isTrue();
    assertThat(isMisfit("Where was the 13th round?", "The 13th round was in Oslo.", 1)).isFalse();
  }

  @Test
  void whatIsRepliedToTheSameQuestionMayAnswerItWithoutAReason() {
    String reply = "The chair replied that the lease had run out.";
    Document document = Texts.document("a.txt", "Lee asked why the mill was shut. " + reply);
    index.replace(document);
    Evidence replied = new Evidence(index.sentences(document).get(1), 1, Map.of());

    assertThat(misfit.is(question("Why was the mill shut?"), replied)).isFalse();
    assertThat(isMisfit("Why was the mill shut?", reply, 0)).isTrue();
  }

  @Test
  void whoSupportsSomethingIsNotAgainstIt() {
    String meeting = "The council supports the wind farm on condition that no lorries come.";
    String mayor = "Mayor Ann Lee opposes the wind farm, as no road leads there.";

    assertThat(isMisfit("Who is against the wind farm?", meeting, 1)).isTrue();
    assertThat(isMisfit("Who is against the wind farm?", mayor, 1)).isFalse();
    assertThat(isMisfit("Who supports the wind farm?", meeting, 1)).isFalse();
    assertThat(isMisfit("Who supports the wind farm?", mayor, 1)).isTrue();
  }

  @Test
  void whatAnotherDidIsNoAnswer() {
    String sentence = "Bo Dahl visited Oslo on 2 May 2019.";

    assertThat(isMisfit("When did Ann Lee visit Oslo?", sentence, 1)).isTrue();
    assertThat(isMisfit("When did Bo Dahl visit Oslo?", sentence, 1)).isFalse();
  }

  @Test
  void aGovernmentIsNamedByItsCapitalButNotByAnothers() {
    String sentence = "Seoul published its strategy in December 2022.";

    assertThat(isMisfit("When did South Korea publish its strategy?", sentence, 1)).isFalse();
    assertThat(isMisfit("When did Japan publish its strategy?", sentence, 1)).isTrue();
    assertThat(isMisfit("When did Japan annex Korea?", "Korea was annexed in 1910.", 1)).isFalse();
  }

  @Test
  void ofTwoWhoAgreeOneMayAnswerForBoth() {
    assertThat(isMisfit("Do Ann Lee and Bo Dahl agree on ferries?", "Dahl disagrees.", 0))
        .isFalse();
    assertThat(isMisfit("Do Ann Lee and Bo Dahl agree on ferries?", "Ferries sail.", 0)).isTrue();
    assertThat(isMisfit("Do the unions agree on ferries?", "Ferries sail.", 0)).isFalse();
  }

  @Test
  void aGapIsNotHowLongSomethingTook() {
    String sentence = "This was the first summit in 12 years.";

    assertThat(isMisfit("How long did Lee stay?", sentence, 0)).isTrue();
    assertThat(isMisfit("How long was it since the last summit?", sentence, 0)).isFalse();
    assertThat(isMisfit("How long did the summit last?", sentence, 0)).isTrue();
    assertThat(isMisfit("How long did the summit last?", "It lasted three days.", 0)).isFalse();
    assertThat(isMisfit("How long did it take?", "In her last year she wrote it in six weeks.", 0))
        .isFalse();
  }

  @Test
  void whoIsOnlySpokenOfHasToldNoView() {
    String threat = "The talks are needed because of the threat from Kestria.";

    assertThat(isMisfit("What is Kestria's position on the talks?", threat, 0)).isTrue();
    assertThat(isMisfit("What is Kestria's position on the talks?", "Kestria rejects them.", 0))
        .isFalse();
    assertThat(
            isMisfit(
                "What is Kestria's position on the talks?",
                "The talks were rejected by Kestria.",
                0))
        .isFalse();
    assertThat(
            isMisfit("What is Kestria's position on the talks?", "In Kestria's view they fail.", 0))
        .isFalse();
    assertThat(
            isMisfit(
                "What does the opposition think of Yun's move?",
                "The opposition is against Yun's move.",
                0))
        .isFalse();
  }

  @Test
  void whatOneThingCostsIsNotWhatAnotherDoes() {
    assertThat(isMisfit("How much will the new roof cost?", "The new plant cost 58 million.", 0))
        .isTrue();
    assertThat(isMisfit("How much will the new roof cost?", "The roof will cost 3 million.", 0))
        .isFalse();
    assertThat(isMisfit("How much did the hotel cost?", "Building Elm Court cost 3 million.", 0))
        .isFalse();
    assertThat(isMisfit("How many rooms does the hotel have?", "The Grand has 40 rooms.", 0))
        .isFalse();
  }

  @Test
  void whatWasNotDoneHasNoReasonAndNoDay() {
    assertThat(isMisfit("Why did Lee resign?", "Overruled, Lee has not resigned.", 0)).isTrue();
    assertThat(isMisfit("When did Lee resign?", "In May 2019 Lee had not yet resigned.", 1))
        .isTrue();
    assertThat(
            isMisfit(
                "When did Lee resign?", "Lee did not resign in May but resigned in June 2019.", 1))
        .isFalse();
    assertThat(isMisfit("Why did Lee not resign?", "Lee did not resign, as she won.", 0)).isFalse();
  }

  @Test
  void thatTheSameWasAskedIsNoAnswer() {
    assertThat(isMisfit("Why did the ferry stop?", "Lee asked why the ferry had stopped.", 0))
        .isTrue();
    assertThat(
            isMisfit(
                "Why did the ferry stop?",
                "Asked why the ferry had stopped, Lee said it was because of the ice.",
                0))
        .isFalse();
  }

  @Test
  void howMuchAnotherDidIsNoAnswer() {
    String sentence = "The best scorer was Bo Dahl with 27 goals.";

    assertThat(isMisfit("How many goals did Ann Lee score?", sentence, 0)).isTrue();
    assertThat(isMisfit("How many goals did Bo Dahl score?", sentence, 0)).isFalse();
  }

  @Test
  void whatAPersonThinksIsToldOnlyWhereThePersonSpeaksOrIsSpokenOf() {
    String asked = "What does Mrs Nolan think about the toll?";

    assertThat(isMisfit(asked, "\"The toll is unfair,\" said Mrs\nNolan.", 1)).isFalse();
    assertThat(isMisfit(asked, "Mrs Crane opposes the toll.", 1)).isTrue();
    assertThat(isMisfit(asked, "Mr Pike, who succeeded Mrs Nolan, opposes the toll.", 1)).isTrue();
    assertThat(isMisfit(asked, "Mr Pike opposed it when he succeeded Mrs Nolan.", 1)).isTrue();
    assertThat(isMisfit(asked, "Mrs Nolan, the clerk, opposes the toll.", 1)).isFalse();
    assertThat(isMisfit(asked, "“The toll is unfair,” said Mrs Nolan.", 1)).isFalse();
    assertThat(isMisfit(asked, "The chair of the guild, Mrs Rosa Nolan, opposes it.", 1)).isFalse();
    assertThat(isMisfit(asked, "According to Mrs Nolan the toll is unfair.", 1)).isFalse();
  }

  private Question question(String text) {
    return new QuestionReader(dates).read(text, LocalDate.of(2026, 11, 27), Optional.empty());
  }

  /**
   * @param dated what the judge of kinds says of a date in it
   */
  private boolean isMisfit(String text, String sentence, double dated) {
    Question question = question(text);
    Document document = Texts.document("a.txt", sentence);
    index.replace(document);
    return misfit.is(
        question, new Evidence(Texts.paragraphs(document).get(0), 1, Map.of("kind.date", dated)));
  }
}

package footnote.answers;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.dates.Datebook;
import footnote.dates.Dates;
import footnote.english.EnglishSentences;
import footnote.positions.reading.Lexicon;
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
  private final Index index =
      new Index(List.of(), List.of(), new EnglishSentences(), Ranking.learned());
  private final Misfit misfit =
      new Misfit(Lexicon.own().places(), new Quoting(index, new Datebook(dates)));

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

  /**
   * @param dated what the judge of kinds says of a date in it
   */
  private boolean isMisfit(String text, String sentence, double dated) {
    Question question =
        new QuestionReader(dates).read(text, LocalDate.of(2026, 11, 27), Optional.empty());
    Document document = Texts.document("a.txt", sentence);
    return misfit.is(
        question, new Evidence(Texts.paragraphs(document).get(0), 1, Map.of("kind.date", dated)));
  }
}

package footnote.answers.spots;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.dates.Dates;
import footnote.questions.Question;
import footnote.questions.QuestionReader;
import footnote.testing.Texts;
import footnote.text.Document;
import footnote.text.Passage;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpotsTest {

  private final Dates dates = new Dates();
  private final QuestionReader reader = new QuestionReader(dates);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Who built the bridge?        | The bridge of Vaasa was built in 1997 by Ann Lee and paid for by the town.       | Ann Lee
          Who announced the fund?      | On 6 March 2023 President Ann Lee announced, without waiting for Oslo, a fund.   | Ann Lee
          Who led the club?            | Ann Lee led the club in Oslo until 2004.                                         | Ann Lee
          How many ships were lost?    | In 1905 the fleet of 30 lost twelve ships near Turku.                            | twelve
          What percentage voted?       | In 2004 only 38 % of the 12,000 voted.                                           | 38 %
          How many rooms have a view?  | Of the hotel, 12 of its 40 rooms have a view, says Ann Lee.                      | 12
          How many voted against it?   | The 30 members voted in favour of it, 12 against, and the rest were out.         | 12
          How many voted for it?       | In all 30 voted for it, 12 against.                                              | 30
          Who said that Ann is clever? | “Ann is as clever as Karin,” said Bo Dahl.                                       | Bo Dahl
          Why is Lee always late?      | Lee is always late, because the 5.40 bus is full.                                | because the 5.40 bus is full
          Where was the treaty signed? | The treaty was signed by Ann Lee in Oslo.                                        | Oslo
          Why did the ferry stop?      | The ferry stopped because the ice was too thick.                                 | because the ice was too thick
          Which team did Lee play for? | Lee played for Turku United from 2001 to 2004.                                   | Turku United
          """)
  void theAnswerIsFoundInTheSentence(String question, String sentence, String answer) {
    assertThat(spot(question, sentence).map(spot -> spot.span().in(sentence))).contains(answer);
  }

  @Test
  void aDateIsNoNumberAndWhatTheQuestionNamesIsNoAnswer() {
    assertThat(spot("How many ships were lost?", "The ships were lost on 3 May 1905.")).isEmpty();
    assertThat(spot("Who led Turku United?", "Turku United were led well.")).isEmpty();
    assertThat(spot("Who founded the trust?", "The Orla Harbour Trust was founded by its town."))
        .isEmpty();
  }

  @Test
  void aNumberOfAnotherYearIsNoAnswer() {
    String sentence = "In 2021 the harbour saw 312 ships, in 2022 it saw 340.";

    assertThat(spot("How many ships did the harbour see in 2022?", sentence))
        .map(spot -> spot.span().in(sentence))
        .contains("340");
    assertThat(spot("How many ships did the harbour see in 2021?", sentence))
        .map(spot -> spot.span().in(sentence))
        .contains("312");
    assertThat(spot("How many ships did the harbour see in 2020?", sentence)).isEmpty();
  }

  @Test
  void aPartOfSomethingElseIsNoCount() {
    assertThat(spot("How many pupils are there?", "Lee loses half the trade.")).isEmpty();
    assertThat(spot("How many pupils came?", "Only half of the pupils came.")).isPresent();
  }

  @Test
  void oneOfTwoNamesThatStandAlikeIsNotSetLarge() {
    assertThat(spot("Who met?", "Ann Lee and Bo Dahl met.").map(Spot::sure))
        .isNotEqualTo(Optional.of(true));
    assertThat(spot("How many ships were lost?", "Twelve ships were lost.").map(Spot::sure))
        .contains(true);
  }

  @Test
  void aNumberThatCountsSomethingElseIsNotSetLarge() {
    String fleets = "In 2021 the harbour saw 312 ships; I would be glad of ninety.";

    assertThat(spot("How many ships did the harbour see in 2023?", fleets).map(Spot::sure))
        .isNotEqualTo(Optional.of(true));
    assertThat(spot("How many shops are there?", "He rented a shop at 12 Finkle Street."))
        .isEmpty();
  }

  private Optional<Spot> spot(String question, String sentence) {
    Document document = Texts.document("a.txt", sentence);
    Passage passage = Texts.paragraphs(document).get(0);
    Question asked = reader.read(question, LocalDate.of(2026, 11, 23), Optional.empty());
    return Spots.of(asked, passage, dates.read(document));
  }
}

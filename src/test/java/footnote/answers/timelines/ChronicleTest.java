package footnote.answers.timelines;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answers.quoting.Quoting;
import footnote.dates.Datebook;
import footnote.dates.Dates;
import footnote.english.EnglishSentences;
import footnote.search.Index;
import footnote.search.Ranking;
import footnote.testing.Texts;
import footnote.text.Document;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChronicleTest {

  private final Index index =
      new Index(List.of(), List.of(), new EnglishSentences(), Ranking.learned());
  private final Chronicle chronicle =
      new Chronicle(index, new Quoting(index, new Datebook(new Dates())));

  @Test
  void anEntryIsToldWholeUnderTheDayAtItsHead() {
    assertThat(
            told(
                """
                3 May 1994. The ferry sinks. Nobody drowns. The captain is questioned.

                7 June 1994. The captain resigns."""))
        .containsExactly(
            "3 May 1994. The ferry sinks. Nobody drowns. The captain is questioned.",
            "7 June 1994. The captain resigns.");
  }

  @Test
  void aSentenceOfAnEntryWithADayOfItsOwnIsToldByItself() {
    assertThat(
            told("3 May 1994. The ferry sinks. The captain resigns on 7 June 1994. He was tired."))
        .containsExactly(
            "3 May 1994. The ferry sinks.", "The captain resigns on 7 June 1994. He was tired.");
  }

  @Test
  void aDayInTheHeadingIsThatOfWhatStandsUnderIt() {
    assertThat(told("# 3 May 1994\n\nThe ferry sinks. Nobody drowns."))
        .containsExactly("The ferry sinks. Nobody drowns.");
    assertThat(told("# The ferries\n\nThe ferry sinks. Nobody drowns.")).isEmpty();
    assertThat(told("# 1994\n\nIn May 1994 the ferry sank. Nobody drowned."))
        .containsExactly("In May 1994 the ferry sank.");
  }

  @Test
  void laterThatYearDoesNotComeBeforeTheDayItIsCountedFrom() {
    assertThat(told("In March 2009 the mill burned down. Later that year a new one was begun."))
        .containsExactly(
            "In March 2009 the mill burned down.", "Later that year a new one was begun.");
  }

  @Test
  void theEndOfAMonthDoesNotComeBeforeTheEntryAboveIt() {
    assertThat(
            told(
                """
                26 October 1994. The ferry sinks.

                Late October 1994. Divers search the wreck.

                1 November 1994. The search ends."""))
        .element(1)
        .asString()
        .startsWith("Late October");
  }

  @Test
  void aDayAloneIsNoEvent() {
    assertThat(told("14 May 2024")).isEmpty();
    assertThat(told("14 May 2024 – 16 May 2024.")).isEmpty();
    assertThat(told("The mill burned down on 14 May 2024.")).hasSize(1);
  }

  @Test
  void ofOneDayWhatHappenedStandsBeforeWhatWasAnnounced() {
    Document before =
        Texts.published(
            "a.txt",
            LocalDate.of(2024, 2, 1),
            "The council will vote on the mill on 5 March 2024.");
    Document after =
        Texts.published(
            "b.txt",
            LocalDate.of(2024, 4, 1),
            "On 5 March 2024 the council voted to sell the mill.");
    index.replace(before);
    index.replace(after);

    assertThat(
            index
                .sentences()
                .flatMap(chronicle::in)
                .sorted(Happening.IN_TIME)
                .map(Happening::passage))
        .extracting(passage -> passage.document().source().name())
        .containsExactly("b.txt", "a.txt");
  }

  private List<String> told(String text) {
    Document document = Texts.document("a.txt", text);
    index.replace(document);
    return chronicle.of(document).stream().map(each -> each.passage().text()).toList();
  }
}

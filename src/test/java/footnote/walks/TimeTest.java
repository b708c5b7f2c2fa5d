package footnote.walks;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.testing.Conversation;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is told is given for the time that is asked about, or said to be of another. */
class TimeTest {

  private static Conversation conversation;

  @BeforeAll
  static void readDocuments() throws IOException {
    conversation =
        Conversation.about(
            """
            === club.md
            # The harbour club

            The Coastal Dialogue Group met from 1999 until 2003. The ferry line was closed in 2004.

            The Old Ferry Society first met in Turku in 1980. Its meetings were held until 1995.
            === leaders.md
            # Leaders

            Ben Sand was prime minister of Norland and liked opera. Olav Lie was prime minister of \
            Norland from 2012 until 2020. Kari Vik became prime minister of Norland in October 2021.

            Elsa Berg was chairwoman of the Coast Council and wrote two books. The Coast Council \
            met in 2018 in Turku.
            === pier.md
            # Pier Club news

            Nils Aas was chairman of the Pier Club from 2009 until 2015. The club built a new pier.
            === town.md
            ---
            title: Town guide
            date: 2022-07-09
            ---

            # Town guide

            Nils Dahl was mayor of Lindby from 2011 until 2019. Since 2019 Karin Moe has been mayor \
            of Lindby. Before 2011 Peter Aas was mayor of Lindby.
            === visits.md
            ---
            title: Visits
            date: 2024-04-02
            ---

            # Visits

            Minister Brandt is expected to visit Denmark in June 2024. Chancellor Weber is expected \
            to visit Norway in May 2024. Queen Maud is expected in Lapland in July 2024.

            On 12 May 2024 Chancellor Weber came to Norway for the visit and met the king.
            """);
  }

  @AfterAll
  static void close() throws IOException {
    conversation.close();
  }

  private static String ask(String question) {
    conversation.ask("/forget");
    return conversation.ask(question);
  }

  @Test
  void ofAStretchTheEndIsGivenThatWasAskedFor() {
    assertThat(ask("Until when did the Coastal Dialogue Group meet?")).startsWith("until 2003\n");
    assertThat(ask("Since when did the Coastal Dialogue Group meet?")).startsWith("since 1999\n");
    assertThat(ask("How long did the Coastal Dialogue Group meet?"))
        .startsWith("about 4 years  (from 1999 to 2003)\n");
    assertThat(ask("When did the Coastal Dialogue Group meet?")).startsWith("1999–2003\n");
  }

  @Test
  void aBeginningIsNoAnswerToUntilWhen() {
    assertThat(ask("Until when did the Old Ferry Society meet?")).startsWith("until 1995\n");
  }

  @Test
  void whoHeldAnOfficeThenComesBeforeWhoHeldItAtATimeUntold() {
    assertThat(ask("Who was prime minister of Norland in 2019?")).startsWith("Olav Lie\n");
    assertThat(ask("Who was prime minister of Norland in 2022?")).startsWith("Kari Vik\n");
  }

  @Test
  void whatIsToldWithoutADateIsNotSaidOfTheDaysThatWereAskedAbout() {
    assertThat(ask("Who was chairwoman of the Coast Council in 2018?"))
        .startsWith(
            "Told without a date; whether it was so in 2018, I do not know:\n\n│ Elsa Berg");
  }

  @Test
  void aStretchThatCoversTheYearAnswersInADocumentOnTheBody() {
    assertThat(ask("Who was chairman of the Pier Club in 2012?")).startsWith("Nils Aas\n");
    assertThat(ask("Who was chairman of the Pier Club in 2003?")).doesNotStartWith("Nils Aas");
  }

  @Test
  void whoHoldsAnOfficeIsTheLastOfWhomNoEndIsTold() {
    assertThat(ask("Who is mayor of Lindby?")).startsWith("Karin Moe\n\n│ Since 2019 Karin Moe");
    assertThat(ask("Who is mayor?")).startsWith("Karin Moe\n\n│ Since 2019 Karin Moe");
    assertThat(ask("Who is prime minister of Norland?")).startsWith("Kari Vik\n");
    assertThat(ask("Who was mayor of Lindby?")).contains("Lindby");
  }

  @Test
  void whereOnlyThePastIsToldThatIsSaid() {
    assertThat(ask("Who is chairwoman of the Coast Council?"))
        .startsWith("I found only who held it before, and nobody who holds it now:\n\n│ Elsa Berg");
  }

  @Test
  void whatHappenedComesBeforeWhatWasPlanned() {
    assertThat(ask("When did Chancellor Weber visit Norway?")).startsWith("12 May 2024\n");
  }

  @Test
  void whereOnlyThePlanIsToldItIsCalledOne() {
    assertThat(ask("When did Minister Brandt visit Denmark?"))
        .startsWith("June 2024  (planned, as told on 2 April 2024)\n");
    assertThat(ask("When will Minister Brandt visit Denmark?")).startsWith("June 2024\n");
    assertThat(ask("When did Queen Maud visit Lapland?"))
        .startsWith("July 2024  (planned, as told on 2 April 2024)\n");
  }
}

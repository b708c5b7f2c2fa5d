package footnote.walks;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.testing.Conversation;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A conversation goes on step by step, about whom and what was spoken of last. */
class StepsTest {

  private static Conversation conversation;

  @BeforeAll
  static void readDocuments() throws IOException {
    conversation =
        Conversation.about(
            """
            === band.md
            # Eighty summers of the Lindby brass band

            The band was founded in the spring of 1931 by Miss Olga Strand. Miss Strand led the band \
            until 1948. In 1936 the bandstand burned down.

            Her successor was Mr Jens Holt, a cobbler, who conducted from 1948 to 1967. In March \
            1967 the big drum was stolen.
            === bank.md
            ---
            title: Skarholm names a new head
            date: 2024-01-16
            ---

            # Skarholm names a new head

            The board of Skarholm Ropeworks has appointed Leni Aro as chief executive with effect \
            from 1 April 2024. She succeeds Kai Lund, who will leave after nine years.

            The pension fund Nordfond has called for the bonus to be scrapped. The Berg savings \
            foundation, on the other hand, is opposed to any cut of the bonus.
            === chronology.md
            ---
            title: The strike at Skarholm, a chronology
            date: 1999-06-30
            ---

            # The strike at Skarholm, a chronology

            **4 March 1998.** The spinners lay down their work. The gate is chained. Two foremen \
            climb out of a window.

            **9 March 1998.** The owner offers higher wages. The spinners refuse.

            **20 March 1998.** A mediator arrives from the capital.

            **2 April 1998.** Work begins again.
            === letter.md
            ---
            title: Harbour letter
            date: 1998-02-20
            ---

            # Harbour letter

            The harbour board will choose a pilot on 9 March 1998.
            === minutes.md
            ---
            title: Minutes of the toll committee
            date: 2023-11-14
            ---

            # Minutes of the toll committee

            Mr Ode said that he was strongly in favour of a toll on the bridge. Ms Moe was against \
            a toll, because her workshop lies across the sound. Mrs Krag said she had been against \
            a toll two years ago but had since changed her mind and would now support one. Mr Bax \
            had no firm opinion on the toll.

            The commission for the sound has been chaired since 2020 by Lena Harms. Before her, the \
            chair was held for nine years by Dario Sava.
            """);
  }

  @AfterAll
  static void close() throws IOException {
    conversation.close();
  }

  @BeforeEach
  void forget() {
    conversation.ask("/forget");
  }

  private static String ask(String question) {
    return conversation.ask(question);
  }

  @Test
  void ofADayAllIsToldThatHappenedAndTheAnnouncementLast() {
    assertThat(ask("What happened on 9 March 1998?"))
        .containsSubsequence(
            "The owner offers higher wages. The spinners refuse.", "will choose a pilot");
  }

  @Test
  void theTimelineGoesByTheCalendarThroughAllDocuments() {
    assertThat(ask("/timeline"))
        .containsSubsequence(
            "founded in the spring of 1931",
            "bandstand burned down",
            "The spinners lay down their work",
            "chaired since 2020",
            "appointed Leni Aro");
  }

  @Test
  void whatEndsInAYearIsToldOfItAtItsEnd() {
    assertThat(ask("What happened in 1967?"))
        .containsSubsequence("the big drum was stolen", "1948–1967\n");
  }

  @Test
  void whatComesNextIsTheNextEntryOfTheSameChronicle() {
    ask("What happened on 9 March 1998?");

    ask("What happened on 4 March 1998?");
    assertThat(ask("And then?"))
        .startsWith("9 March 1998\n")
        .contains("The owner offers")
        .doesNotContain("mediator", "pilot");
    assertThat(ask("What happened next?")).startsWith("20 March 1998\n");
    assertThat(ask("And before that?")).startsWith("9 March 1998\n");
    ask("What happened on 2 April 1998?");
    assertThat(ask("And after that?")).startsWith("The document dates nothing after that.");
  }

  @Test
  void whatWasLeftOutOfAStepComesWithMore() {
    ask("What happened on 4 March 1998?");
    ask("And then?");

    assertThat(ask("/more"))
        .containsSubsequence("20 March 1998\n", "mediator", "2 April 1998\n", "Work begins again");
  }

  @Test
  void whoCameBeforeOrAfterIsToldByTheSentencesBehind() {
    assertThat(ask("Who is chief executive of Skarholm Ropeworks?")).startsWith("Leni Aro\n");
    assertThat(ask("And before her?")).startsWith("Kai Lund\n");

    assertThat(ask("Who led the band until 1948?")).contains("Miss Strand led the band");
    assertThat(ask("And who came after her?")).contains("Jens Holt");
    assertThat(ask("And after him?")).startsWith("The documents tell nothing more of that.");

    assertThat(ask("Who chairs the commission for the sound?")).startsWith("Lena Harms\n");
    assertThat(ask("And before her?")).startsWith("Dario Sava\n");
    assertThat(ask("And before him?")).startsWith("The documents tell nothing more of that.");
  }

  @Test
  void theNameThatIsGivenDecidesAndNotTheWordsThatAreCarriedOver() {
    assertThat(ask("What does Ms Moe think about the toll?")).contains("Ms Moe was against");
    assertThat(ask("Has she changed her mind?")).doesNotContain("│ Mrs Krag");
    assertThat(ask("What about Mr Ode?")).contains("│ Mr Ode said").doesNotContain("│ Mrs Krag");
    assertThat(ask("And Mrs Krag?")).contains("│ Mrs Krag said");
    assertThat(ask("And Mr Bax?")).doesNotContain("│ Mrs Krag");
  }

  @Test
  void anotherBodyIsAnsweredByTheSentenceAboutIt() {
    assertThat(ask("What does Nordfond want to do with the bonus?")).contains("fund Nordfond has");
    assertThat(ask("What about the Berg savings foundation?"))
        .contains("│ The Berg savings foundation")
        .doesNotContain("fund Nordfond has");
  }

  @Test
  void nearNothingThatIsKnownNothingIsShown() {
    assertThat(ask("asdfgh")).doesNotContain("│");
    assertThat(ask("zxcv qwertz")).doesNotContain("│");
  }

  @Test
  void aCommandThatIsNearlyOneIsRecognised() {
    assertThat(ask("/timelime 1998")).contains("Did you mean /timeline?");
    assertThat(ask("/xyz")).doesNotContain("Did you mean");
  }
}

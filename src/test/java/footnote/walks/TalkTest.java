package footnote.walks;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.testing.Conversation;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked for a source, in order, after something, again, or twice on one line. */
class TalkTest {

  private static Conversation conversation;

  @BeforeAll
  static void readDocuments() throws IOException {
    conversation =
        Conversation.about(
            """
            === bridge.md
            ---
            title: The Sandhavn bridge
            author: Ann Lee
            date: 2021-03-03
            ---

            # The Sandhavn bridge

            The bridge across the Sandhavn sound was opened on 4 May 2019. It is 900 metres long.

            The harbour of Sandhavn was inaugurated in June 1998 by the king. In 1931 the harbour \
            saw 300 ships.
            === guide.md
            ---
            title: A guide to Lindby
            date: 2022-07-09
            ---

            # A guide to Lindby

            The bridge was opened on 11 June 2019 by Mayor Dahl. The Lindby Museum reports that the \
            old mill was built in 1743.
            === club.md
            # The harbour club

            The dialogue ended in 2003, after a dispute about fishing. The ferry line was closed in \
            2004. In 2005 a new lighthouse was built.
            === firm.md
            # Our history

            In 1901 Orla Lund opened a shop. At twenty Orla was rich, and Orla paid. In 1922 the family built a mill. After \
            the mill burned down in 1931, the workers bought the firm. In 1950 a bakery followed. \
            People trust Orla. Today Orla has twelve shops.
            === visits.md
            ---
            author: Tor Moe
            ---

            # Visits

            President Yun visited Tokyo on 16 March 2023, because both governments wanted talks. \
            Kari Vik visited India in March 2022.

            Ida Roe opposes the toll road. "It will split the village in two," she said.
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
  void whereSomethingIsSaidIsAnsweredByTheDocumentAndItsWords() {
    assertThat(ask("Which document mentions the lighthouse?"))
        .startsWith("The harbour club\n\n│ In 2005 a new lighthouse was built.");
    assertThat(ask("Where does it say that the harbour was inaugurated?"))
        .startsWith("The Sandhavn bridge  (by Ann Lee)\n\n│ The harbour of Sandhavn");
    assertThat(ask("Where is the old mill mentioned?")).startsWith("A guide to Lindby\n");
    assertThat(ask("Which document mentions the unicorn?")).startsWith("The documents do not say.");
  }

  @Test
  void whoSaysSomethingIsWhomTheSentenceNames() {
    assertThat(ask("Who says that the old mill was built in 1743?")).startsWith("Lindby Museum\n");
  }

  @Test
  void whoSaysWhatIsQuotedIsNotTheAuthorOfTheDocument() {
    assertThat(ask("Who says that it will split the village in two?"))
        .contains("It will split")
        .doesNotContain("by Tor Moe");
  }

  @Test
  void positionsOfWhatIsNobodysNameAreThoseOnTheMatter() {
    assertThat(ask("/positions toll road")).contains("Ida Roe opposes the toll road.");
    assertThat(ask("/positions Ida Roe")).contains("Ida Roe opposes the toll road.");
    assertThat(ask("/positions the old mill")).startsWith("I read no such position");
  }

  @Test
  void whoWroteADocumentIsToldOfTheOneThatIsCalledByItsTitle() {
    assertThat(ask("Who wrote the article about the Sandhavn bridge?"))
        .contains("• The Sandhavn bridge · Ann Lee")
        .doesNotContain("The harbour club");
    assertThat(ask("Who wrote this?")).contains("Ann Lee");
  }

  @Test
  void whoSaysSoAsksForTheSourceOfWhatWasQuotedLast() {
    ask("When was the harbour inaugurated?");

    assertThat(ask("Who says so?"))
        .startsWith("The Sandhavn bridge  (by Ann Lee)\n\n│ The harbour of Sandhavn");
  }

  @Test
  void withNothingQuotedBeforeNobodySaysSo() {
    assertThat(ask("Who says so?")).startsWith("The documents do not say.").doesNotContain("│");
  }

  @Test
  void documentsThatDisagreeStandSideBySide() {
    assertThat(ask("When was the bridge opened?"))
        .startsWith("The documents do not agree, or tell of more than one:")
        .contains("11 June 2019", "4 May 2019");
  }

  @Test
  void aThingBeginsWithItsOpeningByWhateverWordThatIsTold() {
    assertThat(ask("What came first, the lighthouse or the harbour?"))
        .containsSubsequence("June 1998\n", "inaugurated", "2005\n", "lighthouse");
  }

  @Test
  void whatHappenedToWhomADocumentIsAboutIsAllThatItTellsOfThatTime() {
    assertThat(ask("What happened at Orla in 1922?")).contains("the family built a mill");
    assertThat(ask("What happened at Sandhavn in 1922?")).startsWith("The documents say nothing");
  }

  @Test
  void whatHappenedAfterSomethingMayStandInItsSentence() {
    assertThat(ask("What happened after the mill burned down?"))
        .containsSubsequence("1931\n", "the workers bought the firm", "1950\n");
    assertThat(ask("What happened after the workers bought the firm?"))
        .contains("1950\n")
        .doesNotContain("the mill burned down");
  }

  @Test
  void whatHappenedAfterSomethingIsNotThatThing() {
    assertThat(ask("What happened after the dialogue ended?"))
        .startsWith("2004\n")
        .contains("2005\n")
        .doesNotContain("The dialogue ended");
    assertThat(ask("What happened after the new lighthouse was built?"))
        .startsWith("The document dates nothing after that.");
  }

  @Test
  void aFollowUpBringsSomethingNewOrSaysThatNothingMoreIsTold() {
    ask("When did Yun visit Tokyo?");

    assertThat(ask("Why?")).startsWith("because both governments wanted talks\n");
    assertThat(ask("Why?")).startsWith("The documents tell nothing more of that.");
  }

  @Test
  void whatAboutAnotherIsNotAnsweredByTheSameQuote() {
    assertThat(ask("Who visited India?")).contains("Kari Vik visited India");

    assertThat(ask("What about Tokyo?")).doesNotContain("Kari Vik visited India");
  }

  @Test
  void twoQuestionsOnOneLineAreBothAnsweredAndNumberedOn() {
    assertThat(ask("When was the harbour inaugurated? How long is the bridge?"))
        .containsSubsequence("June 1998\n", "[1] ", "900 metres", "[2] ");
    assertThat(ask("/context 1")).contains("The harbour of Sandhavn");
    assertThat(ask("/context 2")).contains("900 metres");
  }

  @Test
  void twoQuestionsMayBeJoinedByAnd() {
    assertThat(ask("Who visited India and when was the harbour inaugurated?"))
        .containsSubsequence("Kari Vik visited India", "[1] ", "June 1998\n", "[2] ");
    assertThat(ask("When and where did Yun visit?")).contains("[1] ").doesNotContain("[2] ");
  }
}

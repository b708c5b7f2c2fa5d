package footnote.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.chat.Message.Place;
import footnote.chat.Reply.Action.Rate;
import footnote.testing.Texts;
import footnote.text.Citation;
import footnote.text.Document;
import footnote.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedbackBookTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(60);
  private static final Place ANN = new Place("telegram", "4242424242", Optional.empty());
  private static final Place BEN = new Place("telegram", "5151515151", Optional.empty());
  private static final Document TURKU =
      Texts.document("turku.txt", "The museum of Turku was opened in 1881.");
  private static final Citation QUOTE = new Citation(TURKU.source(), new Span(0, 39));

  @TempDir Path folder;

  private FeedbackBook open() {
    return new FeedbackBook(file(), () -> List.of(TURKU));
  }

  private Path file() {
    return folder.resolve("kept").resolve("feedback.db");
  }

  @Test
  void anOpinionSurvivesARestartWithTheWordsOfItsQuote() {
    try (FeedbackBook book = open()) {
      book.rated(new Rate("When was it opened?", Optional.of(QUOTE), true), ANN, NOW);
    }
    try (FeedbackBook book = open()) {
      assertThat(book.opinions())
          .containsExactly(
              new Opinion(
                  1,
                  "When was it opened?",
                  Optional.of(new Opinion.Shown(QUOTE, Optional.of(TURKU.text()))),
                  true,
                  NOW));
    }
  }

  @Test
  void aLaterWordInTheSamePlaceTakesThePlaceOfTheEarlier() {
    try (FeedbackBook book = open()) {
      book.rated(new Rate("When?", Optional.of(QUOTE), true), ANN, NOW);
      book.rated(new Rate("Why?", Optional.empty(), true), ANN, NOW);
      book.rated(new Rate("When?", Optional.of(QUOTE), true), BEN, NOW);
      book.rated(new Rate("When?", Optional.of(QUOTE), false), ANN, LATER);
      book.rated(new Rate("Why?", Optional.empty(), false), ANN, LATER);

      assertThat(book.opinions()).extracting(Opinion::number).containsExactly(1, 2, 3);
      assertThat(book.opinions()).extracting(Opinion::helpful).containsExactly(false, false, true);
      assertThat(book.opinions()).extracting(Opinion::at).containsExactly(LATER, LATER, NOW);
    }
  }

  @Test
  void aRevisionAloneIsGivenItsPathAndAnUnknownOneIsKeptAsItIs() {
    Citation revision = Citation.of(TURKU.source().sha256(), 0, 39).orElseThrow();
    Citation gone = Citation.of("ab".repeat(32), 0, 39).orElseThrow();
    try (FeedbackBook book = open()) {
      book.rated(new Rate("1?", Optional.of(revision), true), ANN, NOW);
      book.rated(new Rate("2?", Optional.of(gone), true), ANN, NOW);

      List<Opinion> opinions = book.opinions();
      assertThat(opinions.get(0).shown()).map(it -> it.where()).contains(QUOTE);
      assertThat(opinions.get(1).shown()).map(it -> it.where()).contains(gone);
      assertThat(opinions.get(1).shown()).map(it -> it.text()).contains(Optional.empty());
    }
  }

  @Test
  void theRoomIsNotWrittenDown() throws IOException {
    try (FeedbackBook book = open()) {
      book.rated(new Rate("When?", Optional.empty(), true), ANN, NOW);
    }
    assertThat(new String(Files.readAllBytes(file()), StandardCharsets.ISO_8859_1))
        .contains("When?")
        .doesNotContain(ANN.room());
  }

  @Test
  void whatWasAskedIsTheOwnersAlone() throws IOException {
    try (FeedbackBook book = open()) {
      book.rated(new Rate("When?", Optional.empty(), true), ANN, NOW);
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
  }

  @Test
  void nothingIsMadeBeforeTheFirstWord() {
    try (FeedbackBook book = open()) {
      assertThat(book.opinions()).isEmpty();
    }
    assertThat(file()).doesNotExist();
  }

  @Test
  void twoBooksOfOneFileDoNotStandInEachOthersWay() {
    try (FeedbackBook one = open();
        FeedbackBook two = open()) {
      for (int i = 0; i < 10; i++) {
        one.rated(new Rate("one " + i, Optional.empty(), true), ANN, NOW);
        two.rated(new Rate("two " + i, Optional.empty(), true), ANN, NOW);
      }
      assertThat(one.opinions()).hasSize(20).isEqualTo(two.opinions());
    }
  }

  @Test
  void aDamagedFileIsNamed() throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), "this is no database at all, as anybody can see. ".repeat(40));
    try (FeedbackBook book = open()) {
      assertThatThrownBy(book::opinions)
          .isInstanceOf(FeedbackException.class)
          .hasMessageContaining("feedback.db cannot be used to keep feedback");
    }
  }
}

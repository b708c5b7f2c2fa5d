package footnote.questions;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.dates.Dates;
import footnote.dates.When;
import footnote.english.PartsOfSpeech;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final QuestionReader reader =
      new QuestionReader(new Dates(), Spelling.asWritten(), new PartsOfSpeech());

  @Test
  void ofWhatWasPutInNothingIsLeftWhenAnotherThingIs() {
    Question last =
        inTurn(
            "How long is the breakwater?",
            "What about the granite steps?",
            "And what about the iron railing beside them?",
            "What about the granite steps?",
            "And what about the iron railing beside them?",
            "What about the lamp?");

    assertThat(last.terms()).contains("lamp").doesNotContain("granite", "iron", "railing");
    assertThat(last.frame()).isEqualTo("How long is the breakwater?");
  }

  @Test
  void theTermsOfManyLongTurnsStayShort() {
    String words = " of the very old and rather crooked lighthouse keeper".repeat(30);
    Question last = read("How long is the breakwater?", Optional.empty());
    for (int i = 0; i < 40; i++) {
      String asked =
          i % 2 == 0 ? "What about the lamp" + words + "?" : "And when was it" + words + "?";
      last = read(asked, Optional.of(new Exchange(last)));
    }

    assertThat(last.terms().length()).isLessThan(2 * words.length() + 200);
  }

  @Test
  void whomItGoesOnAboutStaysWhenAnotherMatterIsPutIn() {
    Question last = inTurn("When did Ann Lee visit Oslo?", "Why did she go?", "And the boat?");

    assertThat(last.terms()).contains("boat", "Ann Lee");
  }

  @Test
  void aBodyTakesANamesPlaceWithAllItsWords() {
    Question last =
        inTurn("What does Nordfond want to do?", "What about the Berg savings foundation?");

    assertThat(last.terms()).isEqualTo("What does Berg savings foundation want to do?");
    assertThat(last.names()).containsExactly("Berg savings foundation");
  }

  @Test
  void itIsNotWhoDidSomethingToIt() {
    Question last = inTurn("When did Ann Lee open the granite bridge?", "How long did it stand?");

    assertThat(last.terms()).contains("granite bridge");
  }

  @Test
  void aChangeOfMindIsAboutWhatWasSpokenOf() {
    Question last =
        inTurn("What does Ms Moe think about the toll road?", "Has she changed her mind?");

    assertThat(last.terms()).startsWith("Has Ms Moe changed her mind?").contains("toll road");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "And then?",
        "What then?",
        "And after that?",
        "What happened next?",
        "What happened then?",
        "And what followed?"
      })
  void whatCameNextIsAskedOfWhatWasTold(String asked) {
    assertThat(beside(asked))
        .contains(new Neighbour(Neighbour.Kind.EVENT, false, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"And before that?", "Before that?", "What happened before?", "And before?"})
  void whatCameBeforeIsAskedOfWhatWasTold(String asked) {
    assertThat(beside(asked)).contains(new Neighbour(Neighbour.Kind.EVENT, true, Optional.empty()));
  }

  private Optional<Neighbour> beside(String asked) {
    Question opened = read("When was the bridge opened?", Optional.empty());
    Exchange said = new Exchange(opened, Optional.empty(), Optional.of(When.year(1994)));
    return read(asked, Optional.of(said)).neighbour();
  }

  private Question inTurn(String... asked) {
    Optional<Exchange> before = Optional.empty();
    for (String each : asked) {
      before = Optional.of(new Exchange(read(each, before)));
    }
    return before.orElseThrow().asked();
  }

  private Question read(String asked, Optional<Exchange> before) {
    return reader.read(asked, TODAY, before);
  }
}

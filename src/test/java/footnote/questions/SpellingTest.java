package footnote.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  private static final Map<String, String> NAMES =
      Map.of("kishida", "Kishida", "tokyo", "Tokyo", "tcog", "TCOG", "vaasa", "Vaasa", "pm", "PM");

  private final Spelling spelling =
      new Spelling(
          new Library("kishida", "tokyo", "tcog", "vaasa", "bridge", "opened"),
          Set.of("visit", "austria", "australia", "open")::contains);

  @ParameterizedTest
  @CsvSource({
    "kishda, Kishida",
    "tokio, Tokyo",
    "Kishdia, Kishida",
    "brigde, bridge",
    "wehn, when"
  })
  void aWordThatNobodyKnowsIsTakenForTheNearest(String written, String read) {
    Spelling.Reading reading = spelling.read("the " + written);

    assertThat(reading.text()).isEqualTo("the " + read);
    assertThat(reading.slips()).containsExactly(new Slip(written, read));
  }

  @Test
  void initialsAreReadInFullWhereTheLibraryHasOnlyThat() {
    Spelling reading = new Spelling(new Library("chief", "executive", "pm"), word -> true);

    assertThat(reading.read("Who is the CEO?").text()).isEqualTo("Who is the chief executive?");
    assertThat(reading.read("Who is the CEO?").slips())
        .containsExactly(new Slip("CEO", "chief executive"));
    assertThat(reading.read("Who is the prime minister?").text()).isEqualTo("Who is the PM?");
    assertThat(reading.read("Who is the CFO?").slips()).isEmpty();

    Spelling ministers = new Spelling(new Library("prime", "minister"), word -> true);
    assertThat(ministers.read("Who is the PM?").text()).isEqualTo("Who is the prime minister?");
    assertThat(ministers.read("Who was PM before Lee?").text())
        .isEqualTo("Who was prime minister before Lee?");
    assertThat(ministers.read("Does the office open at 2 PM?").slips()).isEmpty();
  }

  @Test
  void anAdjectiveIsNobodysName() {
    assertThat(spelling.read("who says that the talks were unsatisfactory?").text())
        .doesNotContain("Unsatisfactory");
    assertThat(spelling.read("when did merkel visit vaasa?").text()).contains("Merkel");
    assertThat(spelling.read("who will outlast vaasa?").text())
        .isEqualTo("who will outlast Vaasa?");
    assertThat(spelling.read("what is merkel's position on it?").text()).contains("Merkel");
  }

  @ParameterizedTest
  @CsvSource({"visits", "australia", "Kishida", "bridges", "xqzvw", "us", "2023"})
  void whatIsKnownOrNearToNothingIsLeftAlone(String word) {
    assertThat(spelling.read("The " + word).slips()).isEmpty();
  }

  @Test
  void aNameOfTwoDistancesIsTakenForTheNearer() {
    assertThat(Slips.between("tokio", "tokyo", 1)).isEqualTo(1);
    assertThat(Slips.between("brigde", "bridge", 1)).isEqualTo(1);
    assertThat(Slips.between("kitten", "sitting", 3)).isEqualTo(3);
    assertThat(Slips.between("kitten", "sitting", 1)).isEqualTo(2);
  }

  @Test
  void namesInSmallLettersAreReadAsTheLibraryWritesThem() {
    assertThat(spelling.read("when did kishida open the tcog in the us?").text())
        .isEqualTo("when did Kishida open the TCOG in the US?");
    assertThat(spelling.read("tell us of Ann's bridge").text())
        .isEqualTo("tell us of Ann's bridge");
  }

  @Test
  void whomNobodyKnowsIsStillSomebody() {
    assertThat(spelling.read("when did merkel open the bridge?").text()).contains("Merkel");
  }

  /** Knows the words it is given, and some names. */
  private static final class Library implements Lexicon {

    private final Set<String> words;

    Library(String... words) {
      this.words = Set.of(words);
    }

    @Override
    public Set<String> words() {
      return words;
    }

    @Override
    public int count(String word) {
      return words.contains(word.toLowerCase(java.util.Locale.ROOT)) ? 1 : 0;
    }

    @Override
    public Optional<String> name(String word) {
      String lower = word.toLowerCase(java.util.Locale.ROOT);
      return Optional.ofNullable(words.contains(lower) ? NAMES.get(lower) : null);
    }

    @Override
    public boolean isPlace(String word) {
      return word.equals("Tokyo");
    }
  }
}

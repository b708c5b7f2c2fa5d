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
      Map.of("kishida", "Kishida", "tokyo", "Tokyo", "tcog", "TCOG", "vaasa", "Vaasa");

  private final Spelling spelling =
      new Spelling(new Library(), Set.of("visit", "austria", "australia", "open")::contains);

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

  /** Knows some names, and "bridge" and "opened". */
  private static final class Library implements Lexicon {

    @Override
    public Set<String> words() {
      return Set.of("kishida", "tokyo", "tcog", "vaasa", "bridge", "opened");
    }

    @Override
    public int count(String word) {
      return words().contains(word.toLowerCase(java.util.Locale.ROOT)) ? 1 : 0;
    }

    @Override
    public Optional<String> name(String word) {
      return Optional.ofNullable(NAMES.get(word.toLowerCase(java.util.Locale.ROOT)));
    }

    @Override
    public boolean isPlace(String word) {
      return word.equals("Tokyo");
    }
  }
}

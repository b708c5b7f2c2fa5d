package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.testing.Texts;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

  private static final Document DOCUMENT = Texts.document("boat.md", "The boat sank in 2011.");
  private static final String DIGITS = DOCUMENT.source().sha256();

  @Test
  void anAddressNamesTheRevisionAndTheWords() {
    Citation citation = Texts.passage(DOCUMENT, "The boat sank in 2011.").citation();

    assertThat(citation.name()).contains("boat.md");
    assertThat(citation.revision()).isEqualTo(new Revision(DIGITS));
    assertThat(Citation.of(DIGITS, 0, 22))
        .hasValueSatisfying(
            read -> {
              assertThat(read.span()).isEqualTo(citation.span());
              assertThat(read.revision().isOf(DOCUMENT)).isTrue();
              assertThat(read.name()).isEmpty();
            });
  }

  @Test
  void theFirstDigitsAreEnoughToKnowARevision() {
    assertThat(new Revision(DIGITS.substring(0, 12)).isOf(DOCUMENT)).isTrue();
    assertThat(new Revision("f".repeat(12)).isOf(DOCUMENT)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "0000000000g0", "ABCDEF012345", "00000000000"})
  void whatIsNoRevisionIsRefused(String digits) {
    assertThat(Citation.of(digits, 0, 22)).isEmpty();
    assertThatThrownBy(() -> new Revision(digits)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"22, 22", "22, 0", "-1, 5", "0, 3000000000"})
  void whatIsNoSpanIsRefused(long start, long end) {
    assertThat(Citation.of(DIGITS, start, end)).isEmpty();
  }

  @Test
  void aFileIsNamedWithItsWholeHash() {
    assertThatThrownBy(() -> new Document.Source(Path.of("boat.md"), DIGITS.substring(0, 12)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("boat.md");
  }
}

package footnote.positions.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LISLE, 14 March 2025 – It rained.",
        "Port Lisle, March 14 - It rained.",
        "LISLE (Courier), 14 March 2025 — It rained."
      })
  void aDatelineIsBlankedAndOffsetsStay(String text) {
    assertThat(Datelines.blanked(text)).hasSameSizeAs(text).endsWith(" It rained.");
    assertThat(Datelines.blanked(text).strip()).isEqualTo("It rained.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Emil Kurz, 12 January 1996 – 3 July 1998",
        "Lisle was closed on 14 March 2025 – it rained.",
        "Emil Kurz – It rained."
      })
  void whatOnlyLooksLikeOneIsLeft(String text) {
    assertThat(Datelines.blanked(text)).isEqualTo(text);
  }
}

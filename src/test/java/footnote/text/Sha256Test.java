package footnote.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Sha256Test {

  /** The first example of FIPS 180-2, appendix B. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void itIsThatOfThePublishedExampleHoweverItsBytesCome() {
    assertThat(Sha256.hex("abc".getBytes(UTF_8))).isEqualTo(ABC);
    assertThat(Sha256.hex("a".getBytes(UTF_8), "bc".getBytes(UTF_8))).isEqualTo(ABC);
    byte[] key = new byte[16];
    Sha256.key("abc").get(key);
    assertThat(java.util.HexFormat.of().formatHex(key)).isEqualTo(ABC.substring(0, 32));
  }
}

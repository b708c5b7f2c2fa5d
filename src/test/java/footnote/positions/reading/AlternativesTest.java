package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.positions.stances.Alternatives;
import org.junit.jupiter.api.Test;

class AlternativesTest {

  @Test
  void everyChoiceIsSpelledOut() {
    assertThat(Alternatives.of("voice/speak_of-fear/alarm"))
        .containsExactly("voice-fear", "voice-alarm", "speak-of-fear", "speak-of-alarm");
  }

  @Test
  void aCueWithoutAChoiceIsItself() {
    assertThat(Alternatives.of("oppose")).containsExactly("oppose");
  }
}

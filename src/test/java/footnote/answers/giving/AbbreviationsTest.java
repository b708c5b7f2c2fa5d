package footnote.answers.giving;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.testing.Texts;
import footnote.text.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationsTest {

  private static Passage sentence(String text) {
    return Texts.paragraphs(Texts.document("a.txt", text)).get(0);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They hold the Defence Trilateral Talks (DTT) each year. | DTT  | Defence Trilateral Talks
          The Union of Dock and Transit Workers (UDTW) called it.  | UDTW | Union of Dock and Transit Workers
          The LIFT (Lake Ilmar Fisheries Treaty) is in force.      | LIFT | Lake Ilmar Fisheries Treaty
          Coordination and Oversight Group · COG · 1999            | COG  | Coordination and Oversight Group
          The Inter-Lake Board (ILB) met.                          | ilb  | Inter-Lake Board
          """)
  void theFewestWordsWithItsInitialsAreWhatItStandsFor(
      String text, String letters, String spelledOut) {
    Passage sentence = sentence(text);

    assertThat(Abbreviations.spelledOut(sentence, letters).map(span -> span.in(sentence.text())))
        .contains(spelledOut);
  }

  @Test
  void wordsWithOtherInitialsAreNot() {
    Passage sentence = sentence("The talks in Lisle (DTT) failed.");

    assertThat(Abbreviations.spelledOut(sentence, "DTT")).isEmpty();
  }
}

package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.positions.Setting;
import footnote.positions.Succession;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who came after whom, where no office is told. */
class ReplacementsTest {

  private final Positions positions = EveryReading.positions();

  private List<String> read(String sentence, String before) {
    Setting setting = new Setting("Nils Vik", Optional.empty(), "The old mill", before, List.of());
    return positions.reading(sentence, setting).successions().stream()
        .map(ReplacementsTest::shown)
        .toList();
  }

  private static String shown(Succession succession) {
    return succession.before() + " > " + succession.after();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Otto Kern was succeeded by Ida Roth, who sold the boats.          | Otto Kern > Ida Roth
          Ida Roth, who took over the whole firm from Otto Kern, was young. | Otto Kern > Ida Roth
          Otto Kern ran the place until 1931, when Ida Roth took over.      | Otto Kern > Ida Roth
          Otto Kern retired in 1931, and the owners appointed Ida Roth.     | Otto Kern > Ida Roth
          Ida Roth came to us in May, after Otto Kern had left.             | Otto Kern > Ida Roth
          In 1931 Otto Kern handed over to Ida Roth.                        | Otto Kern > Ida Roth
          On 1 May I hand over as editor to Ida Roth.                       | Nils Vik > Ida Roth
          Ida Roth, my predecessor, knew every loom.                        | Ida Roth > Nils Vik
          Otto Kern's successor was Ida Roth.                               | Otto Kern > Ida Roth
          Ida Roth has been captain since Otto Kern retired in 1931.        | Otto Kern > Ida Roth
          """)
  void oneSentenceTellsWhoCameAfterWhom(String sentence, String expected) {
    assertThat(read(sentence, "")).containsExactly(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ida Roth was appointed in his place.           | Otto Kern > Ida Roth
          Ida Roth came after him in 1931.               | Otto Kern > Ida Roth
          He was followed by Ida Roth, who sold the boats. | Otto Kern > Ida Roth
          His successor, Ida Roth, sold the boats.       | Otto Kern > Ida Roth
          His seat has been taken by Ida Roth, a rower.  | Otto Kern > Ida Roth
          """)
  void aPronounIsWhomTheSentenceBeforeSpeaksOf(String sentence, String expected) {
    assertThat(read(sentence, "Otto Kern fell ill in 1931.")).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Otto Kern passed the salt to Ida Roth.",
        "Otto Kern refused to hand over to Ida Roth.",
        "Otto Kern did not hand over to Ida Roth.",
        "Otto Kern handed over the keys to Ida Roth.",
        "Otto Kern came before Judge Ida Roth on 3 May.",
        "Ida Roth returned home after Otto Kern had resigned.",
        "Otto Kern said that the strike would go on until Ida Roth took over.",
        "Otto Kern followed Ida Roth into the hall.",
        "Otto Kern retired as treasurer, and the board appointed Ida Roth secretary.",
        "Ida Roth took over the shop in 1931.",
        "Who came after Otto Kern?",
        "Ida Roth has lived alone since Otto Kern died.",
        "Otto Kern lived in the place that Ida Roth had built."
      })
  void nothingElseIsASuccession(String sentence) {
    assertThat(read(sentence, "")).isEmpty();
  }
}

package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.dates.When;
import footnote.positions.Position.Office;
import footnote.positions.Setting;
import footnote.positions.grammar.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts that a sentence tells otherwise than by a title with a holder. */
class UntitledPostsTest {

  private final Positions positions = EveryReading.positions();

  private List<String> offices(String sentence) {
    Setting setting =
        new Setting("", Optional.of(LocalDate.of(2023, 5, 5)), "", "", Names.people(sentence));
    return positions.read(sentence, setting).stream()
        .filter(Office.class::isInstance)
        .map(Office.class::cast)
        .map(UntitledPostsTest::shown)
        .sorted()
        .toList();
  }

  private static String shown(Office office) {
    String when = office.when().map(When::edtf).orElse("");
    String where = office.organisation().isEmpty() ? "" : " of " + office.organisation();
    return (office.holder() + ", " + office.office() + where + " " + when).strip();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The audit committee is chaired by Ann Lee, the risk committee by Tom Moss.     | Ann Lee, chair of audit committee; Tom Moss, chair of risk committee
          The men are coached by Ann Lee and the women by Tom Moss.                      | Ann Lee, coach of men; Tom Moss, coach of women
          The audit committee was chaired by Ann Lee, the risk committee by Tom Moss and the pay committee by Bo Dahl. | Ann Lee, chair of audit committee; Bo Dahl, chair of pay committee; Tom Moss, chair of risk committee
          """)
  void aVerbIsNotSaidAgainForTheNextBody(String sentence, String expected) {
    assertThat(offices(sentence)).containsExactly(expected.split("; "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Lee, who has represented Upper Tarn since 2014, voted against.     | Ann Lee, member of Upper Tarn 2014/..
          Ann Lee represented Halden in the National Assembly from 1985 to 1992. | Ann Lee, member of National Assembly 1985/1992
          In 1977 Ann Lee won the seat of Upper Tarn in the House of Deputies, which she held until 1994. | Ann Lee, member of House of Deputies 1977/1994
          Ann Lee won the seat of Halden in 2005 and held it until 2015.         | Ann Lee, member of Halden 2005/2015
          """)
  void whoRepresentsAPlaceSitsForIt(String sentence, String expected) {
    assertThat(offices(sentence)).containsExactly(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Ann Lee has represented the dockers' union since 2010.",
    "Ann Lee represented Norway at the games of 1992.",
    "Ann Lee has represented Tom Moss since 2010.",
    "Ann Lee would have represented Halden from 2010.",
  })
  void whoSpeaksForAFirmATeamOrAClientSitsNowhere(String sentence) {
    assertThat(offices(sentence)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'In 1970 the mill became a company, with the banker Tom Moss as its first chairman.'",
    "'The mill was floated in 1970, with Tom Moss as its first chairman.'",
    "'The union was formed in 1970 with the miner Tom Moss as chairman.'"
  })
  void theFirstToHaveAPostComesIntoItWhenTheBodyBegins(String sentence) {
    assertThat(offices(sentence))
        .singleElement()
        .asString()
        .startsWith("Tom Moss, chairman")
        .endsWith("1970/..");
  }
}

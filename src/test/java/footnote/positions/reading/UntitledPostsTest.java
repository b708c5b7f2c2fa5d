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

  private final OfficesReader reader = new OfficesReader(UntitledPostsTest::shown);

  private List<String> offices(String sentence) {
    Setting setting =
        new Setting("", Optional.of(LocalDate.of(2023, 5, 5)), "", "", Names.people(sentence));
    return reader.read(sentence, setting);
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
    "Ann Lee would have represented Halden in the National Assembly from 1985 to 1992.",
    "Ann Lee represented Tom Moss in the High Council.",
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

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Lee was elected mayor in May, beating the incumbent, Tom Moss.         | Ann Lee, mayor 2023-05/..; Tom Moss, mayor ../2023-05
          The mill announces the appointment of Dr Ann Lee and Mr Tom Moss as directors with effect from 1 April 2024. | Ann Lee, director 2024-04-01/..; Tom Moss, director 2024-04-01/..
          Ann Lee took on the post of treasurer in 2020.                             | Ann Lee, treasurer 2020/..
          """)
  void oneGoesAndOthersComeByOtherWords(String sentence, String expected) {
    assertThat(offices(sentence)).containsExactly(expected.split("; "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The finance ministry goes to Ann Lee.                                  | Ann Lee, finance minister
          Ann Lee took over the transport portfolio in 1989.                     | Ann Lee, transport minister 1989/..
          The interior minister, Ann Lee, takes over defence.                    | Ann Lee, defence minister; Ann Lee, interior minister
          In May 2020 Ann Lee was given the portfolio of justice.                | Ann Lee, minister of justice 2020-05/..
          In May 2020 Ann Lee was relieved of the foreign portfolio.             | Ann Lee, foreign minister ../2020-05
          In 1976 Tom Moss lost the ministry of agriculture to Ann Lee.          | Ann Lee, minister of agriculture 1976/..; Tom Moss, minister of agriculture ../1976
          The health ministry, vacant since the death of Tom Moss in March 2020, will be led by Ann Lee. | Ann Lee, health minister; Tom Moss, health minister ../2020-03
          """)
  void whoHasAMinistryIsItsMinister(String sentence, String expected) {
    assertThat(offices(sentence)).containsExactly(expected.split("; "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Nordbank took over the defence contractor in May.",
    "Ann Lee took over research in 1989.",
    "Ann Lee would have taken over the finance ministry.",
  })
  void whatIsNoMinistryHasNoMinister(String sentence) {
    assertThat(offices(sentence)).noneMatch(each -> each.contains("minister"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two members of the board were elected on 3 May 2020: Ann Lee and Tom Moss. | Ann Lee, member of the board 2020-05-03/..; Tom Moss, member of the board 2020-05-03/..
          The following were elected to the committee: Ann Lee and Tom Moss.         | Ann Lee, member of committee; Tom Moss, member of committee
          Named to the panel on 3 May 2020: Professor Ann Lee and the rower Tom Moss. | Ann Lee, member of panel 2020-05-03/..; Tom Moss, member of panel 2020-05-03/..
          """)
  void whoIsNamedBehindTheColonIsWhatStandsBeforeIt(String sentence, String expected) {
    assertThat(offices(sentence)).containsExactly(expected.split("; "));
  }
}

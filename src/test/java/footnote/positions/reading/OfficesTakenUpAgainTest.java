package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.positions.Setting;
import footnote.positions.grammar.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the offices told before a sentence means that names none. */
class OfficesTakenUpAgainTest {

  private final OfficesReader reader = new OfficesReader(OfficesReader::withPeriod);

  private List<String> offices(String earlier, String before, String sentence) {
    Setting setting =
        new Setting(
            "",
            Optional.of(LocalDate.of(2021, 5, 5)),
            "",
            before,
            Names.people(earlier + " " + before + " " + sentence),
            "Some title\n" + earlier);
    return reader.read(sentence, setting);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The first chairman was Karl Moe, a teacher.                                           | Karl Moe, chairman ../1946
          The first chairman was the stationmaster, Karl Moe.                                   | Karl Moe, chairman ../1946
          The last chairman was Karl Moe, a former director of the mint.                        | Karl Moe, chairman ../1946
          Karl Moe, who was chairman of the guild, wrote much. Moe had come to it as a clerk.   | Karl Moe, chairman ../1946
          Karl Moe is chairman of the guild. Before that he was director of the mint.           | Karl Moe, chairman ../1946
          Karl Moe is chairman of the guild. He previously worked as director of the mint.      | Karl Moe, chairman ../1946
          Karl Moe is chairman of the guild. He began his career as a clerk at the mint.        | Karl Moe, chairman ../1946
          """)
  void meansWhatTheTextGoesOnAboutAndNotWhatSomebodyWasBefore(String before, String office) {
    assertThat(offices("", before, "In 1946 Moe was succeeded by Rolf Dahl."))
        .containsExactly(
            office, office.replace("Karl Moe", "Rolf Dahl").replace("../1946", "1946/.."));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She will take office on 1 November.                          | Ida Falk, governor 2021-11-01/..
          She will take office on 1 November and will be the first.    | Ida Falk, governor 2021-11-01/..
          Falk takes office on 1 June.                                 | Ida Falk, governor 2021-06-01/..
          She will assume office on 1 June.                            | Ida Falk, governor 2021-06-01/..
          She took charge in March 2020.                               | Ida Falk, governor 2020-03/..
          She took over in March 2020.                                 | Ida Falk, governor 2020-03/..
          Falk took charge in 2019, when Ole Dahl was dismissed.       | Ida Falk, governor 2019/..; Ole Dahl, governor ../2019
          Falk took over in 2019, when Ole Dahl retired.               | Ida Falk, governor 2019/..; Ole Dahl, governor ../2019
          Falk was appointed in 2019 after Ole Dahl had resigned.      | Ida Falk, governor 2019/..; Ole Dahl, governor ../2019
          She has held the post since 2019, when she replaced Ole Dahl.| Ida Falk, governor 2019/..; Ole Dahl, governor ../2019
          She stayed there for six years.                              | Ida Falk, governor
          She stayed there for six years, until 2019.                  | Ida Falk, governor 2013/2019
          """)
  void readsWhoTakesOfficeOrStaysThere(String sentence, String offices) {
    assertThat(offices("", "Ida Falk is governor of the National Bank.", sentence))
        .containsExactly(offices.split("; "));
  }

  @Test
  void readsWhatSomebodyHadHeldWhoResignedParagraphsBefore() {
    assertThat(
            offices(
                "The transport minister of Norway, Ole Dahl, resigned on Wednesday.\nSome wept.",
                "",
                "Dahl, 52, had held the post since May 2015, when the cabinet was formed."))
        .containsExactly("Ole Dahl, transport minister 2015-05/..");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ole Dahl is a lawyer and the former chairman of the Lorne Port Authority. | He left the authority in 2018.
          Ole Dahl was chairman of the Lorne Port Authority.                        | He left the authority in 2018 after a dispute.
          The former chairman, Ole Dahl, praised the plan.                          | Mr Dahl left the authority in 2018.
          """)
  void leavesTheBodyInTheOfficeThatHeHadThere(String before, String sentence) {
    assertThat(offices("", before, sentence)).containsExactly("Ole Dahl, chairman ../2018");
  }

  @Test
  void leavesTheBodyBeforeHeIsSomethingElse() {
    assertThat(
            offices(
                "",
                "The former chairman, Ole Dahl, praised the plan.",
                "Dahl left the authority in 2018 and is now director of Nordhaus."))
        .containsExactly("Ole Dahl, chairman ../2018", "Ole Dahl, director");
  }

  @Test
  void aPredecessorLeavesTheCompanyInHisOffice() {
    assertThat(
            offices(
                "",
                "Ida Falk became treasurer on 1 September 2020.",
                "Her predecessor, Ole Dahl, left the company on 31 August."))
        .containsExactly("Ole Dahl, treasurer ../2020-08-31");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The 27-year-old has agreed a contract until June 2024.          | Tom Moss, player ../2024-06
          He signed a three-year contract until June 2024.                | Tom Moss, player ../2024-06
          He has agreed a deal that runs until June 2024.                 | Tom Moss, player ../2024-06
          Moss has signed until June 2024 and could play on Saturday.     | Tom Moss, player ../2024-06
          """)
  void signsAsAPlayerWhereNoPlaceIsNamed(String sentence, String office) {
    assertThat(
            offices("", "Ashby Rovers signed the striker Tom Moss from Portmere Town.", sentence))
        .containsExactly(office);
  }

  @Test
  void goesOnAboutTheSonOfWhomTheSentenceBeforeTells() {
    assertThat(
            offices(
                "",
                "Josef Holm founded the yard in 1871. His son Emil Holm became director in 1902.",
                "He held the post for 25 years, until his death in 1927."))
        .containsExactly("Emil Holm, director 1902/1927");
  }
}

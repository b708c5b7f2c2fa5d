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

/** From when to when, as reports, histories and notices commonly tell it. */
class TermsOfOrdinaryReportsTest {

  private final OfficesReader reader = new OfficesReader(OfficesReader::withPeriod);

  private List<String> offices(String before, String sentence) {
    Setting setting =
        new Setting(
            "",
            Optional.of(LocalDate.of(2017, 3, 24)),
            "",
            before,
            Names.people(before + " " + sentence));
    return reader.read(sentence, setting);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tom Moss was clerk of the court until 2012 and has since then been editor of the Post.      | Tom Moss, clerk ../2012; Tom Moss, editor 2012/..
          Tom Moss was clerk of the court until 2012 and has since been editor of the Post.           | Tom Moss, clerk ../2012; Tom Moss, editor 2012/..
          Tom Moss was clerk of the court until 2012, and since then he has been editor of the Post.  | Tom Moss, clerk ../2012; Tom Moss, editor 2012/..
          Tom Moss was clerk of the court from 2002 to 2012 and has since been editor of the Post.    | Tom Moss, clerk 2002/2012; Tom Moss, editor 2012/..
          The mayor, Tom Moss, retired in 2003, and since then Ida Falk has been mayor.               | Ida Falk, mayor 2003/..; Tom Moss, mayor ../2003
          """)
  void sinceThenBelongsToWhatFollows(String sentence, String offices) {
    assertThat(offices("", sentence)).containsExactly(offices.split("; "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Chairman Leif Moe and treasurer Ida Falk resigned in May 1991.                     | Ida Falk, treasurer ../1991-05; Leif Moe, chairman ../1991-05
          The chairman, Leif Moe, and the treasurer, Ida Falk, stepped down in May 1991.     | Ida Falk, treasurer ../1991-05; Leif Moe, chairman ../1991-05
          Both the chairman, Leif Moe, and the treasurer, Ida Falk, resigned in May 1991.    | Ida Falk, treasurer ../1991-05; Leif Moe, chairman ../1991-05
          Chairman Leif Moe thanked treasurer Ida Falk, who retired in 1991.                 | Ida Falk, treasurer ../1991; Leif Moe, chairman
          """)
  void twoOfWhomOneVerbTellsShareItsDate(String sentence, String offices) {
    assertThat(offices("", sentence)).containsExactly(offices.split("; "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tom Moss, works manager, retired in November after 34 years with the company.  | Tom Moss, employee 1982-11/2016-11; Tom Moss, works manager ../2016-11
          Tom Moss retired in 2016 after 34 years with the company.                      | Tom Moss, employee 1982/2016
          The chief engineer, Tom Moss, left in 2016 after nine years at Danfors.        | Tom Moss, chief engineer ../2016; Tom Moss, employee 2007/2016
          Tom Moss resigned as treasurer in 2016 after nine years with the bank.         | Tom Moss, employee 2007/2016; Tom Moss, treasurer ../2016
          """)
  void theYearsWithTheFirmAreThoseOfAnEmployee(String sentence, String offices) {
    assertThat(offices("", sentence)).containsExactly(offices.split("; "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ida Falk will serve as interim chief executive during April.                  | Ida Falk, chief executive 2017-04/2017-04
          Ida Falk was mayor throughout 1998.                                           | Ida Falk, mayor 1998/1998
          Ida Falk was mayor during 1998.                                               | Ida Falk, mayor
          Ida Falk was made coach in March 2007, and she stayed until June.              | Ida Falk, coach 2007-03/2007-06
          After Moss was sacked in May 2007, Ida Falk was caretaker coach until March.  | Ida Falk, coach 2007-05/2008-03
          Ida Falk had been a lecturer at Leeds before she became director in 1969.     | Ida Falk, director 1969/..; Ida Falk, lecturer
          """)
  void readsStretchesThatOrdinaryWordsTell(String sentence, String offices) {
    assertThat(offices("", sentence)).containsExactly(offices.split("; "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Her last post was that of high commissioner in Zambia, which she held from 1980 to 1984. | Ida Falk, high commissioner 1980/1984
          Her first job was as a clerk at the mint, from 1970 to 1974.                             | Ida Falk, clerk 1970/1974
          Her next position was that of town clerk of Denby, which she left in 1984.               | Ida Falk, town clerk ../1984
          Falk's last job was that of warden of St Anne's Hall.                                    | Ida Falk, warden
          """)
  void readsWhichOfficeAPostWas(String sentence, String office) {
    assertThat(offices("Ida Falk was born in Leeds.", sentence)).containsExactly(office);
  }

  @Test
  void whoIsReplacedByANewMemberOfTheBoardWasOneToo() {
    assertThat(
            offices(
                "On 12 May 2016 Ida Falk was elected to the board for the first time.",
                "Falk replaced Tom Moss, who resigned on the same day after twelve years."))
        .containsExactly(
            "Ida Falk, member 2016-05-12/..", "Tom Moss, member 2004-05-12/2016-05-12");
  }
}

package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of two clauses, verbs or people beside each other a date belongs to. */
class TermsOfNeighboursTest {

  private final TermsReader reader = new TermsReader();

  private void assertRead(String sentence, String offices) {
    assertThat(reader.read(sentence)).containsExactlyInAnyOrder(offices.split("; "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In 1931 the orchard passed to the parish, and Otto Brandt was appointed warden of it. | Brandt warden 1931/..
          In 1931 the mill burned down and Otto Brandt was made manager of its successor.       | Brandt manager 1931/..
          In 1931 the bank was nationalised and its director, Otto Brandt, was dismissed.       | Brandt director ../1931
          In 1931 the line was bought by Nordbahn, which appointed Otto Brandt chief engineer.  | Brandt chief engineer 1931/..
          The line was bought in 1931 by Nordbahn, which appointed Otto Brandt chief engineer.  | Brandt chief engineer 1931/..
          In 1931 the college opened its doors and later Otto Brandt was appointed dean.        | Brandt dean ?
          """)
  void theDateInFrontIsThatOfTheNextClauseToo(String sentence, String offices) {
    assertRead(sentence, offices);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The choir did not sing again until 1920, when Vera Lund was elected conductor.       | Lund conductor 1920/..
          The seat stood empty until March 1990, when Vera Lund was elected mayor.              | Lund mayor 1990-03/..
          The school remained closed until 1946, when Vera Lund became its headmistress.        | Lund headmistress 1946/..
          Vera Lund was mayor until 1990, when she became minister of justice.                  | Lund mayor ../1990; Lund minister of justice 1990/..
          Vera Lund has been chairman since March 2015, when Tom Moss was dismissed.            | Lund chairman 2015-03/..; Moss chairman ../2015-03
          """)
  void whatWasWhenSomethingEndedOrBeganWasThen(String sentence, String offices) {
    assertRead(sentence, offices);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Vera Lund worked as a teacher and, from 2003 to 2009, headed the teachers' union.     | Lund teacher ?; Lund head 2003/2009
          Vera Lund rose to works manager and, in 2001, to production director.                 | Lund works manager ?; Lund production director 2001/..
          Vera Lund became a councillor in 1990, mayor in 1995 and, in 2001, a governor.        | Lund councillor 1990/..; Lund mayor 1995/..; Lund governor 2001/..
          """)
  void aDateBehindAndBelongsToWhatFollows(String sentence, String offices) {
    assertRead(sentence, offices);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two trustees were appointed: Vera Lund on 14 June 2021 and Tom Moss on 6 May 2022.    | Lund trustee 2021-06-14/..; Moss trustee 2022-05-06/..
          Vera Lund was appointed a director on 14 June 2021 and Tom Moss on 6 May 2022.        | Lund director 2021-06-14/..; Moss director 2022-05-06/..
          Vera Lund was elected mayor on 3 May 2021 and Tom Moss on 6 June 2022.                | Lund mayor 2021-05-03/2022-06-06; Moss mayor 2022-06-06/..
          Vera Lund and Tom Moss joined the board on 3 May 2021.                                | Lund member 2021-05-03/..; Moss member 2021-05-03/..
          """)
  void eachNameHasTheDateBehindIt(String sentence, String offices) {
    assertRead(sentence, offices);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Vera Lund, for six years an organiser in Ulm, became regional secretary in 2015.      | Lund organiser ?; Lund regional secretary 2015/..
          Vera Lund, a volunteer at the shelter since 2015, was appointed its manager in March. | Lund manager 2023-03/..
          """)
  void whatOneWasBeforeHasItsOwnTime(String sentence, String offices) {
    assertRead(sentence, offices);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Vera Lund has been director since her father, Otto Lund, fell ill in January 2010.    | Lund director 2010-01/..
          Vera Lund has been director since her husband, the engineer Tom Moss, died in 2010.   | Lund director 2010/..
          The headmistress, Vera Lund, taught Latin until her retirement in 1931.               | Lund headmistress ../1931
          Its curator, Vera Lund, catalogued the coins until her death in March 1987.           | Lund curator ../1987-03
          The former mayor, Vera Lund, ran the shelter until her death in 1987.                 | Lund mayor ?
          """)
  void anEventTellsTheEndOrTheBeginning(String sentence, String offices) {
    assertRead(sentence, offices);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Odense have signed goalkeeper Vera Lund on a contract until June 2026.                | Lund goalkeeper ../2026-06
          Odense took midfielder Tom Moss on loan from Kolding Rovers until January.            | Moss midfielder ?
          The bishop, Tom Moss, has been in office since 2013.                                  | Moss bishop 2013/..
          The medical director, Tom Moss, has been in post since 2013.                          | Moss medical director 2013/..
          Tom Moss lost his seat on the council at the election earlier this month.             | Moss member ../2023-05
          Vera Lund was elected to the council earlier this year.                               | Lund member 2023/..
          At this meeting Vera Lund stood down as commodore.                                    | Lund commodore ../2023-05-05
          """)
  void reportsTellTimesShortly(String sentence, String offices) {
    assertRead(sentence, offices);
  }
}

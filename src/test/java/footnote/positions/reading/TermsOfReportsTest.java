package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From when to when, as minutes, reports and news tell it. */
class TermsOfReportsTest {

  private final TermsReader reader = new TermsReader();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Emil Roth won two cups as captain of the Otters, in 2004 and 2007.            | Roth captain ?
          Emil Roth won the league as coach of Norrvik in 2011.                         | Roth coach ?
          Emil Roth won the post as coach of Norrvik in 2011.                           | Roth coach 2011/..
          Mayor Emil Roth fears for the centre, where a third of the shops have closed since 2017. | Roth mayor ?
          """)
  void whatHappenedMeanwhileBeginsNoOffice(String sentence, String expected) {
    assertThat(reader.readYears(sentence, "")).contains(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Chairman Emil Roth, who is himself due to step down next May, praised her.            | Roth chairman ../2024-05
          Chairman Emil Roth, who is also due to retire in March, praised her.                  | Roth chairman ../2024-03
          The head teacher, Emil Roth, announced last month that he would leave in July.       | Roth head teacher ../2023-07
          The head teacher, Emil Roth, announced last week he would leave in July.             | Roth head teacher ../2023-07
          """)
  void aDayToComeEndsAnOffice(String sentence, String expected) {
    assertThat(reader.read(sentence)).contains(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Roth, a baker, and Tom Moss, a former captain of the Otters, were today elected to the board. | Moss member 2023-05-05/..
          Ann Roth, treasurer since 2009, was yesterday elected president.                                  | Roth president 2023-05-04/..
          """)
  void theDayWithinAVerbIsThatOfTheVerb(String sentence, String expected) {
    assertThat(reader.read(sentence)).contains(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Roth, a member since 2009, became chair on the same day.           | Roth chair 2013-04-24/..
          Ann Roth, a member since 2009, became chair the following day.         | Roth chair 2013-04-25/..
          Ann Roth will become chief executive on the same date.                 | Roth chief executive 2013-04-24/..
          """)
  void theSameDayIsTheLastThatWasTold(String sentence, String expected) {
    assertThat(reader.read(sentence, "Ole Dahl left the board on 24 April 2013."))
        .contains(expected);
  }
}

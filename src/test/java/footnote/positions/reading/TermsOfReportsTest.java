package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Emil Roth was elected leader of the council last night.             | Roth leader of the council 2023-05-04/..
          Emil Roth resigned as leader last night.                            | Roth leader ../2023-05-04
          Emil Roth was named chief executive this morning.                   | Roth chief executive 2023-05-05/..
          Monday's annual meeting elected Emil Roth president.                | Roth president 2023-05-01/..
          At Thursday's vote Emil Roth was elected president.                 | Roth president 2023-05-04/..
          The members elected Emil Roth president at Monday's assembly.       | Roth president 2023-05-01/..
          Monday's host, Emil Roth, is president of the club.                 | Roth president ?
          """)
  void theDayOfAMeetingIsThatOfItsElections(String sentence, String expected) {
    assertThat(reader.read(sentence)).contains(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Roth was elected president on Saturday.         | She succeeds Tom Moss, who had been president since 2004. | Moss president 2004/..        | Roth president ?
          Ann Roth was named chief executive on Monday.       | She takes over from Tom Moss, who is retiring.            | Moss chief executive ?        | Roth chief executive ?
          Ann Roth will be chief executive from 1 September.  | She takes over from Tom Moss, who is retiring.            | Moss chief executive ?        | Roth chief executive ?
          Ann Roth became chief executive in 2012.            | She replaced Tom Moss, who had run the bank.              | Moss chief executive ?        | Roth chief executive ?
          Tom Moss resigned as chief executive in May 2012.   | Ann Roth replaced him.                                    | Moss chief executive ../2012-05 | Roth chief executive 2012-05/..
          """)
  void whoSucceedsSomebodyNeedNotHaveBegunOnTheDayOfTheElection(
      String before, String sentence, String left, String entered) {
    assertThat(reader.read(sentence, before).toString()).contains(left, entered);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Emil Roth will step down in June after eleven years as treasurer.                 | Roth treasurer 2012/2023
          Emil Roth stepped down in May 1998 after eleven years as treasurer of the club.   | Roth treasurer 1987/1998
          Emil Roth spent nine years at Nordbank until 2015, the last four as its auditor.  | Roth auditor 2011/2015
          Emil Roth was clerk in Dorn from 1970 to 1973, then for four years treasurer.     | Roth treasurer 1973/1977
          The club was revived in 1947 by Emil Roth, who was its chairman for 24 years.     | Roth chairman 1947/1971
          In 1947 the club was founded by Emil Roth, who led it as president until 1971.    | Roth president 1947/1971
          The club was founded in 1947 by the baker Emil Roth, who was president until 1971. | Roth president 1947/1971
          Emil Roth left Nordbank in 1935 and for the next four years was secretary of the club. | Roth secretary 1935/1939
          """)
  void aLengthIsCountedFromTheDateItLeansOn(String sentence, String expected) {
    assertThat(reader.readYears(sentence, "")).contains(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Emil Roth, chief executive, who has led the company since 2018, will leave in May 2024. | Roth chief executive 2018/2024
          The chairman, Emil Roth, who has led the board since 2015, steps down in May 2024.      | Roth chairman 2015/2024
          The director, Emil Roth, in charge since 2015, steps down next year.                    | Roth director 2015/2024
          """)
  void bothEndsAreThoseOfTheTitle(String sentence, String expected) {
    assertThat(reader.readYears(sentence, "")).contains(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Emil Roth left Nordbank in August 2006 to become treasurer of Celvia.  | Roth employee ../2006 | Roth treasurer 2006/..
          Emil Roth left Nordbank in 2005 and was treasurer of Celvia until 2010. | Roth employee ../2005 | Roth treasurer ../2010
          """)
  void whatSomebodyLeavesForIsNotWhatHeLeaves(String sentence, String left, String next) {
    assertThat(reader.readYears(sentence, "")).containsExactly(left, next);
  }

  @Test
  void whoLeavesAFirmLeavesTheOfficeThatHeIsCalledBy() {
    assertThat(reader.readYears("Treasurer Emil Roth left Nordbank in 2005.", ""))
        .contains("Roth treasurer ../2005");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The vice-chairman, Emil Roth, took over in May.                | Roth vice-chairman ?
          Deputy head Emil Roth took charge on Monday.                   | Roth deputy head ?
          His assistant, Emil Roth, takes over on Monday.                | Roth assistant ?
          Coach Emil Roth took over in May 2020.                         | Roth coach 2020/..
          Deputy head Emil Roth, who took over in May 2020, said so.     | Roth deputy head 2020/..
          Emil Roth was named deputy head and took over in May 2020.     | Roth deputy head 2020/..
          """)
  void aDeputyWhoTakesOverDoesNotBeginAsOne(String sentence, String expected) {
    assertThat(reader.readYears(sentence, "")).contains(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Emil Roth remained manager until 1988, and after that was president for another eleven years. | Roth president 1988/1999
          Emil Roth was manager until 1988 and afterwards president for another eleven years.           | Roth president 1988/1999
          Emil Roth was captain until 1963, trainer for the seven years that followed and chairman from 1985 to 1988. | Roth chairman 1985/1988
          Emil Roth became head of dykes in 2008 and was appointed secretary-director in 2015.          | Roth secretary-director 2015/..
          """)
  void theOfficeThatComesAfterIsReadToo(String sentence, String expected) {
    assertThat(reader.readYears(sentence, "")).contains(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Emil Roth was appointed treasurer and Ann Lee secretary on 28 April.       | Roth treasurer 2023-04-28/.. | Lee secretary 2023-04-28/..
          On 28 April Emil Roth was elected chairman, Ann Lee treasurer and Ole Dahl clerk. | Roth chairman 2023-04-28/.. | Dahl clerk 2023-04-28/..
          Emil Roth was elected chairman, Ann Lee treasurer and Ole Dahl clerk on 28 April. | Roth chairman 2023-04-28/.. | Lee treasurer 2023-04-28/..
          The members elected Emil Roth chairman and Ann Lee treasurer on 28 April.  | Roth chairman 2023-04-28/.. | Lee treasurer 2023-04-28/..
          Emil Roth became chairman in 1990 and Ann Lee secretary in 1995.           | Roth chairman 1990/..        | Lee secretary 1995/..
          Emil Roth was chairman until 1995 and Ann Lee secretary until 1998.        | Roth chairman ../1995        | Lee secretary ../1998
          """)
  void whomOneVerbElectsSharesTheDay(String sentence, String first, String second) {
    assertThat(reader.read(sentence)).contains(first, second);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Emil Roth, until recently head of sales at Nordbank, is the new director.  | Roth head of sales ?
          Emil Roth was until recently mayor of Dorn.                                | Roth mayor ?
          """)
  void untilRecentlyTellsAnOfficeWithoutItsEnd(String sentence, String expected) {
    assertThat(reader.read(sentence)).contains(expected);
  }
}

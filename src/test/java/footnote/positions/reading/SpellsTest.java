package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From when to when, as reports and histories of clubs put it. */
class SpellsTest {

  private final TermsReader terms = new TermsReader();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ida Roth was mayor of Dorn from 1952 to 1956 and from 1960 to 1964.              | Roth mayor 1952/1956  | Roth mayor 1960/1964
          Twice mayor of Dorn (1952–1956, 1960–1964), Ida Roth died in 1970.               | Roth mayor 1952/1956  | Roth mayor 1960/1964
          Ida Roth was a member of the Lake Society (1951–54) and of the Water Board (1956–63). | Roth member 1951/1954 | Roth member 1956/1963
          Ida Roth chaired the housing committee from 2001 to 2005 and the finance committee from 2006 to 2010. | Roth chair 2001/2005 | Roth chair 2006/2010
          """)
  void aSecondStretchIsThatOfASecondTime(String sentence, String first, String second) {
    assertThat(terms.readYears(sentence, "")).containsExactly(first, second);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          When Emil Roth retired as mayor in 1966 he was succeeded by Ida Moen.           | Roth mayor ../1966; Moen mayor 1966/..
          When Emil Roth lost the election of 1990 he was succeeded as mayor by Ida Moen. | Roth mayor ../1990; Moen mayor 1990/..
          """)
  void theHeirDoesNotLeaveWhenTheOtherDoes(String sentence, String expected) {
    assertThat(terms.readYears(sentence, "")).containsExactly(expected.split("; "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The first director was Emil Roth, a former harbour master, who served until 1967. | Roth director ../1967; Roth harbour master ?
          Its first chairman was Emil Roth, a former mayor of Dorn, who held the post for seven years, until 1967. | Roth chairman 1960/1967; Roth mayor ?
          """)
  void whatOneWasBeforeHasOtherDates(String sentence, String expected) {
    assertThat(terms.readYears(sentence, "")).containsExactly(expected.split("; "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Emil Roth had resigned as treasurer with effect from 31 March. | Roth treasurer ../2023-03-31
          Emil Roth stepped down as chairman from 1 April.               | Roth chairman ../2023-04-01
          """)
  void whoLeavesFromADayLeavesThen(String sentence, String expected) {
    assertThat(terms.read(sentence)).containsExactly(expected.split("; "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Goalkeeper Emil Roth has signed a new contract with Lomma until June 2026.      | Roth goalkeeper ../2026-06
          Winger Emil Roth has extended his stay at Lomma until June 2028.                | Roth winger ../2028-06
          Winger Emil Roth has signed a three-year deal with Lomma that runs until 2026.  | Roth winger 2023/2026
          Coach Emil Roth is under contract until 2025.                                   | Roth coach ../2025
          """)
  void aContractTellsHowLongOneStays(String sentence, String expected) {
    assertThat(terms.read(sentence)).containsExactly(expected.split("; "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ida Roth sat on the council from 1954 to 1966, the last four years as deputy mayor.       | Roth member 1954/1966; Roth deputy mayor 1962/1966
          Ida Roth was a member of the board from 1996 to 2005 and, for the last three of those years, its president. | Roth member of the board 1996/2005; Roth president 2002/2005
          During her eleven years as managing director, which ended in 2004, Ida Roth built three mills. | Roth managing director 1993/2004
          Emil Roth was secretary to the board for two decades, ending in 1931.                     | Roth secretary to the board 1911/1931
          Emil Roth retired in 2012, having been director of Nordbank since 2000.                   | Roth director 2000/2012
          The club was founded in 1901 with Emil Roth as its first president.                       | Roth president 1901/..
          """)
  void whatIsCountedHasABeginningAndAnEnd(String sentence, String expected) {
    assertThat(terms.readYears(sentence, "")).containsExactly(expected.split("; "));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On 12 May 1995 the members said no.  | The chairman, Emil Roth, resigned the same evening.          | Roth chairman ../1995-05-12
          On 12 May 1995 the members said no.  | At the same meeting they elected Ida Roth as chairman.       | Roth chairman 1995-05-12/..
          In 1995 the club was relegated.      | The following season Ida Roth became coach.                  | Roth coach 1996/..
          In 1995 the club was relegated.      | Two seasons later Ida Roth became coach.                     | Roth coach 1997/..
          Ida Roth came to the bank in 1995.   | Before that she was a teacher at Lomma College.              | Roth teacher ?
          """)
  void theDateToldBeforeIsCountedFrom(String before, String sentence, String expected) {
    assertThat(terms.read(sentence, before)).containsExactly(expected.split("; "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ida Moen remained director until 2009 and was followed by Emil Roth, who stayed until 2015. | Moen director ../2009; Roth director 2009/2015
          The bank has sacked its director, Emil Roth, who was appointed in May 2019.           | Roth director 2019/..
          During his time as mayor, from 1979 to 1983, Emil Roth built the pool.                | Roth mayor 1979/1983
          Emil Roth has been mayor for the last nine years.                                     | Roth mayor 2014/..
          """)
  void oneClauseTellsTheBeginningAndOneTheEnd(String sentence, String expected) {
    assertThat(terms.readYears(sentence, "")).containsExactly(expected.split("; "));
  }
}

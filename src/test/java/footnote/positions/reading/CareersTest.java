package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The posts, clubs and employers of one person in one sentence. */
class CareersTest {

  private static final String ENGINEER = "Ida Roth is an engineer.";
  private static final String PLAYER = "Emil Roth is a footballer. He was born in Vardal.";

  private final TermsReader terms = new TermsReader();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He had spent the years 1976 to 1979 with Vardal Rovers.            | Roth player 1976/1979
          He spent the 1981–82 season on loan at Vardal Rovers.              | Roth player 1981/1982
          From 1973 he spent nine years with Vardal Rovers.                  | Roth player 1973/1982
          He joined Vardal Rovers in 1934, for whom he competed until 1939.  | Roth player 1934/1939
          He ended his playing days at Vardal Rovers in 1990.                | Roth player ../1990
          """)
  void aTimeSpentInAClubIsThatOfAPlayer(String sentence, String expected) {
    assertThat(terms.readYears(sentence, PLAYER)).contains(expected);
  }

  @Test
  void theLastYearsOfAStayHaveATitleOfTheirOwn() {
    String sentence =
        "From 1973 she spent nine years with Vardal Steel, the last three of them as head of sales.";
    assertThat(terms.readYears(sentence, ENGINEER))
        .containsExactly("Roth employee 1973/1982", "Roth head of sales 1979/1982");
  }

  @Test
  void aStayEndsWhereTheNextOneBegins() {
    String sentence =
        "Roth played for Vardal from 1978, captained them from 1983 and went to Lomma in 1986.";
    assertThat(terms.readYears(sentence, PLAYER))
        .containsExactly("Roth player 1978/1986", "Roth captain 1983/1986", "Roth player 1986/..");
  }

  @Test
  void aStayWithoutABeginningBeginsWhereTheLastOneEnded() {
    String sentence =
        "Roth worked for Vardal Steel from 1981 to 1990 and for Lomma Plastics until 1999.";
    assertThat(terms.readYears(sentence, ENGINEER))
        .containsExactly("Roth employee 1981/1990", "Roth employee 1990/1999");
  }

  @Test
  void aJobBeforeOneDoesNotEndWithIt() {
    String sentence =
        "She joined Vardal Bank in 2003 from Dahl & Moss, where she had worked since 1996.";
    assertThat(terms.readYears(sentence, ENGINEER)).contains("Roth employee 2003/..");
  }

  @Test
  void itIsTheBodyNamedBefore() {
    assertThat(
            terms.readYears(
                "Roth joined the board in 2015 and has chaired it since 2019.", ENGINEER))
        .containsExactly("Roth member 2015/..", "Roth chair 2019/..");
  }

  @Test
  void thenIsCountedFromWhatIsTold() {
    String before =
        "Emil Roth remained director until 2008. He turned to brooms, which today are half of sales.";
    assertThat(
            terms.readYears("His heir was his niece Ida Moen, until then head of sales.", before))
        .contains("Moen head of sales ../2008");
  }

  @Test
  void aMonthOfThatYearIsOfTheYearTold() {
    String before = "In 1992 the bank forced a change at the top.";
    String sentence =
        "In November of that year Emil Roth arrived from Linz and remained director until 2008.";
    assertThat(terms.read(sentence, before)).containsExactly("Roth director 1992-11/2008-12");
  }
}

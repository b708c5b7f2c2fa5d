package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles are read whole, each once, and what only looks like one is none. */
class TitlesInFullTest {

  private static final String BEFORE = "Emil Roth was elected president on Saturday.";

  private final TermsReader reader = new TermsReader();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Emil Roth remains deputy chair.                                        | Roth deputy chair ?
          Emil Roth has been its deputy chair since 2013.                        | Roth deputy chair 2013/..
          Emil Roth, currently Vice President for Supply, was praised.           | Roth vice president for supply ?
          Emil Roth, Head of Investor Relations, left in 2014.                   | Roth head of investor relations ../2014
          Emil Roth, Head of Human Resources at Lund, left in 2014.              | Roth head of human resources ../2014
          Emil Roth, Director of Greenpeace, left in 2014.                       | Roth director ../2014
          Emil Roth has been head of group accounting and tax since 2011.        | Roth head of group accounting and tax 2011/..
          Emil Roth was head of sales and marketing at Lund.                     | Roth head of sales and marketing ?
          Emil Roth, director of the museum and father of two, left in 2014.     | Roth director ../2014
          Emil Roth, head of the research department, left in 2014.              | Roth head ../2014
          Emil Roth won the chair of the committee in 2014.                      | Roth chair of the committee 2014/..
          """)
  void aTitleIsReadWholeAndOnce(String sentence, String expected) {
    assertThat(reader.readYears(sentence, "")).containsExactly(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Emil Roth moved up from head of purchasing to director of Orlane in 2014.      | Roth head of purchasing ../2014 | Roth director 2014/..
          Emil Roth, at present director of the southern routes, becomes chairman today. | Roth director ?                 | Roth chairman 2023/..
          """)
  void bothOfficesAreRead(String sentence, String first, String second) {
    assertThat(reader.readYears(sentence, "")).containsExactly(first, second);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In 1985 Emil Roth gave up the post and was elected to the Senate.              | Roth member 1985/..
          Emil Roth represented Eastgate in the National Assembly from 1985 to 2010.     | Roth member 1985/2010
          """)
  void whoIsElectedToAHouseOrSitsInItIsAMember(String sentence, String expected) {
    assertThat(reader.readYears(sentence, "")).containsExactly(expected);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The 49-year-old lawyer received 112 of 170 votes.",
        "The 61-year-old economist won in the second round.",
        "Nordlys Energi is Norway's third-largest power producer.",
        "Nordfisk, the country's largest fish buyer, closed its plant.",
        "Canon Paul Ridley voted against the gift.",
        "Ann Roth was the first engineer to speak at the meeting.",
      })
  void whatOnlyDescribesIsNoOffice(String sentence) {
    assertThat(reader.read(sentence, BEFORE)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Present: Mrs Judith Pell (president), Mr R. Bassett (secretary) and delegates of fourteen clubs.",
        "Present: Mrs Judith Pell (president), Mr R. Bassett (secretary) and members of the public.",
      })
  void thosePresentWithoutANameHoldNothing(String sentence) {
    assertThat(reader.read(sentence)).containsExactly("Pell president ?", "Bassett secretary ?");
  }
}

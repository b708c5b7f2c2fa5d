package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts that somebody leaves or comes into where their title stands elsewhere, if anywhere. */
class PostsLeftUntitledTest {

  private final TermsReader reader = new TermsReader();

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Otto Brandt was chairman of the select committee from 1979. | He stood down from parliament in 1986 and was succeeded by Vera Lund.    | Brandt member ../1986; Lund member 1986/..
          Otto Brandt was chairman of the select committee from 1979. | He resigned from the senate in 1986 and was replaced by Vera Lund.       | Brandt member ../1986; Lund member 1986/..
          Otto Brandt was mayor of Holt from 1979.                    | He left the town hall in 1986 and was succeeded by Vera Lund.            | Brandt mayor ../1986; Lund mayor 1986/..
          Vera Lund is cabinet member for housing.                    | She took over housing from Otto Brandt in 2021.                          | Lund cabinet member for housing 2021/..; Brandt cabinet member for housing ../2021
          Vera Lund is transport minister.                            | She took over transport from Otto Brandt in 2021.                        | Lund transport minister 2021/..; Brandt transport minister ../2021
          Vera Lund was matron.                                       | She retired in 1988 after 32 years at the hospital.                      | Lund employee 1956/1988
          Vera Lund is the clerk.                                     | She was appointed in 1998, when Otto Brandt was chairman.                | Lund clerk 1998/..; Brandt chairman ?
          """)
  void theSentenceSaysWhichOfThemIsMeant(String before, String sentence, String offices) {
    assertThat(reader.read(sentence, before)).containsExactlyInAnyOrder(offices.split("; "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The clerk, Vera Lund, gave notice that she would retire on 30 September.                   | Lund clerk ../2023-09-30
          The surveyor, Vera Lund, gave notice that she would resign in June.                        | Lund surveyor ../2023-06
          Vera Lund was last night elected chairman.                                                 | Lund chairman 2023-05-04/..
          Vera Lund retired as mayor in 1998, and the town made her an honorary citizen a year later. | Lund mayor ../1998
          Otto Brandt presided over the board of governors from 1900 until 1917.                     | Brandt president 1900/1917
          """)
  void whoGivesNoticeOrIsChosenTonightIsReadWithTheDay(String sentence, String offices) {
    assertThat(reader.read(sentence)).containsExactlyInAnyOrder(offices.split("; "));
  }
}

package footnote.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which year a date without one is. Written on Friday, 3 May 2024. */
class YearlessTest {

  private static final LocalDate WRITTEN = LocalDate.of(2024, 5, 3);

  private final Dates dates = new Dates();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          From 1 September the buses will be washed by Lund & Co.          | 2024-09-01
          As of 1 August, bins will be emptied on Mondays.                 | 2024-08-01
          The ferry, which was rebuilt in 2019, will sail again in July.   | 2019; 2024-07
          Bids must be in by 30 January.                                   | 2025-01-30
          Members should pay before 15 June.                               | ../2024-06-14
          We'll open in January.                                           | 2025-01
          The deadline is 20 January.                                      | 2025-01-20
          If the money is not found by October, the pool closes for good.  | 2024-10
          He has warned us to pay if the nets are not gone by the deadline, 19 June. | 2024-06-19
          A second round is scheduled for 9 November.                      | 2024-11-09
          The next meeting, planned for 9 November, takes place in Hull.   | 2024-11-09
          The trial set for August has been moved to October.              | 2024-08; 2024-10
          The mayor wants to decide in September.                          | 2024-09
          The council has proposed 3 January.                              | 2025-01-03
          The museum has been closed until September.                      | ../2024-09
          The vote was put off until October.                              | ../2024-10
          The judge set it for 24 September.                               | 2024-09-24
          They agreed in October to close the mill by August.              | 2023-10; 2024-08
          The director had promised in December to stay until September.   | 2023-12; ../2024-09
          On 12 August, the theatre opens with a play.                     | 2024-08-12
          Training starts on 26 June, and tickets have gone up to 9 crowns. | 2024-06-26
          """)
  void whatWillBeLiesAhead(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In October our cook, Anna Lind, left us for an inn.              | 2023-10
          In November, after a long illness, our chair died.               | 2023-11
          The chair, who died in November, was 81.                         | 2023-11
          She brought in a new coach in December.                          | 2023-12
          It is hard to believe that in November nobody knew her.          | 2023-11
          They won on the last Saturday of April. In November they were last. | 2024-04-27; 2023-11
          The deadline was 20 January.                                     | 2024-01-20
          The plan was proposed in November and is to be voted on in June. | 2023-11; 2024-06
          A report, published in December, names no one.                   | 2023-12
          The board, elected in December, meets on 9 May.                  | 2023-12; 2024-05-09
          He may have left in October.                                     | 2023-10
          The road was closed between October and December.                | 2023-10/2023-12
          The strike began in October, and it will end in July.            | 2023-10; 2024-07
          They met in October, quarrelled in November and parted in January. | 2023-10; 2023-11; 2024-01
          From 1 July the inn will be run by her son. She chose him on 16 April. | 2024-07-01; 2024-04-16
          """)
  void whatIsOverLiesBack(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Since September we have had no bus.                              | 2023-09/..
          She has been acting treasurer since 1 November.                  | 2023-11-01/..
          She is treasurer since October.                                  | 2023-10/..
          Since Easter they have lent out 300 boats.                       | 2024-03-31/..
          In 1961 he went to sea. He has lived in Hull since March.        | 1961; 2024-03/..
          In 1961 the fair was founded. It takes place in June.            | 1961; 2024-06
          In 1991 the exchange ended. The dean has proposed 6 December.    | 1991; 2024-12-06
          It cost 50 crowns last year. What worries us is the vote in September. | 2023; 2024-09
          """)
  void whatHasBeenAndWhatIsCountFromTheDayOfWriting(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In 1961 he went to sea. In May he was wounded. By October he had recovered. | 1961; 1961-05; 1961-10
          4 June 1961. The union calls a strike. On 9 July the miners join it. | 1961-06-04; 1961-07-09
          Last year was bad. In March we lost our cook, and in November our boiler. | 2023; 2023-03; 2023-11
          2022 was dry. We sold 700 tents, up from 300 the year before. In April we sold none. | 2022; 2021; 2022-04
          In 1961 Mr. Hall came. In May Mr. Hall left.                     | 1961; 1961-05
          """)
  void aStoryGoesOnInItsOwnYear(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The treaty is of 1961. Nobody must fish between April and July.  | 1961; adrift
          The pool must stay closed from October to March.                 | adrift
          In 1961 the fair was founded. It is held every June.             | 1961; adrift
          A member pays 10 crowns by 1 March each year.                    | adrift
          """)
  void whatIsSoEveryYearIsOfNone(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It fell in January 2022, and who came the following week saw it. | 2022-01; adrift
          She won in 2019. The next day she retired.                       | 2019; adrift
          It opened on 2 May 2022. The following week it closed.           | 2022-05-02; 2022-05-09/2022-05-15
          Signed on 17 April 1961, it took effect in January of the following year. | 1961-04-17; 1962-01
          He joined in 2015, having left Hull in June of the previous year. | 2015; 2014-06
          It was sold in March of the same year.                           | adrift
          """)
  void whatCannotBeCountedToItsDaysIsUnread(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It met on 31 February 2023.   | adrift
          It met on 29 February 2023.   | adrift
          It met on February 31, 2023.  | adrift
          It met on 29 February 2020.   | 2020-02-29
          In February 30 people came.   | 2024-02
          """)
  void aDayThatItsMonthHasNotIsNone(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}, written on {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Concert, 12 December.        | 2024-01-10 | 2023-12-12
          Concert, 12 January.         | 2024-12-10 | 2025-01-12
          Concert, 12 May.             | 2024-12-10 | 2024-05-12
          Training begins on 8 January. | 2024-12-15 | 2025-01-08
          """)
  void withoutAVerbTheYearIsThatOfTheWritingOrMuchNearer(
      String text, LocalDate written, String expected) {
    assertThat(read(text, written)).isEqualTo(expected);
  }

  @Test
  void withoutADayOfWritingWhatWillBeIsNotOfAStoryLongOver() {
    String text = "The exchange ended in 1991. The dean has proposed 6 December.";

    assertThat(dates.read(text, Optional.empty()).get(1)).isInstanceOf(Mention.Adrift.class);
  }

  private String read(String text) {
    return read(text, WRITTEN);
  }

  private String read(String text, LocalDate written) {
    return dates.read(text, Optional.of(written)).stream()
        .map(mention -> mention.when().map(When::edtf).orElse("adrift"))
        .collect(Collectors.joining("; "));
  }
}

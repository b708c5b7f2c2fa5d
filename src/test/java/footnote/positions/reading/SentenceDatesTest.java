package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates that lean on others: on those before them, and on the day of publication. */
class SentenceDatesTest {

  private final TermsReader reader = new TermsReader();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Appointed director in 1923, Emil Roth was dismissed the following February. | Roth director 1923/1924
          Emil Roth became director in May 1923 and resigned the following autumn.    | Roth director 1923/1923
          Emil Roth resigned as director in March last year.                          | Roth director ../2022
          Emil Roth, director since 2001, resigned in March.                          | Roth director 2001/2023
          Emil Roth will take over as director in the autumn.                         | Roth director 2023/..
          """)
  void aDateIsCountedFromTheOneThatItLeansOn(String sentence, String expected) {
    assertThat(reader.readYears(sentence, "")).containsExactly(expected);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The war ended in 1918.           | In the autumn Emil Roth became director.          | Roth director 1918/..
          The war ended in 1918.           | In May Emil Roth became director.                 | Roth director 1918/..
          The war ended in 1918.           | The following May Emil Roth became director.      | Roth director 1919/..
          Emil Roth has been mayor since 2017. | Before that he was governor of Dorn for eight years. | Roth governor 2009/2017
          Emil Roth was born in 1931.      | Before that Ola Moen was director of the museum. | Moen director ?
          Jan Mol was director from 1990 to 1998. | He was succeeded by Ola Moen.             | Moen director 1998/..
          The bank was founded in 1901.    | Emil Roth was elected director.                   | Roth director ?
          Coach Emil Roth was hired in 1974.   | Roth stayed until 1981.                       | Roth coach ../1981
          Emil Roth was manager of Dorn.   | Roth was appointed in June 2018.                  | Roth manager 2018/..
          Emil Roth has edited the paper since 2016. | From the autumn Ola Moen will be editor.     | Moen editor 2023/..
          Emil Roth was clerk until 2012.  | Ola Moen will stay as secretary until next summer. | Moen secretary ../2023
          The war ended in 1918.           | Emil Roth was director until the next summer.     | Roth director ../1919
          Emil Roth is mayor of Dorn.      | His term expires in 2025.                         | Roth mayor ../2025
          """)
  void whatWasToldBeforeCounts(String before, String sentence, String expected) {
    assertThat(reader.readYears(sentence, before)).contains(expected);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Emil Roth has been mayor since 2017.      | Before that he was governor of Dorn for eight years.                          | Roth governor 2009/2017
          Emil Roth has been mayor since May 2017.  | Before that he was governor of Dorn for eight years.                          | Roth governor 2009-05/2017-05
          Emil Roth has been mayor since 2017.      | Before that he was governor of Dorn, and he spent eleven years at Hale Mills. | Roth governor ?
          """)
  void whatWasBeforeThatEndedAsPreciselyAsThatIsTold(
      String before, String sentence, String expected) {
    assertThat(reader.read(sentence, before)).contains(expected);
  }

  @Test
  void whatIsOverLiesBehindTheDayOfPublication() {
    assertThat(reader.read("In October the director, Emil Roth, resigned."))
        .containsExactly("Roth director ../2022-10");
  }
}

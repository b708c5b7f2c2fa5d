package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.testing.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritingDayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Lee resigned on 3 March. | 2023-10-31",
        "Ann Lee has been mayor since 2019. | 2023-10-31",
        "Ann Lee resigned last Friday. |",
        "Ann Lee will take over next Monday. |",
      })
  void ofAMonthOfPublicationNoDayIsCountedFrom(String sentence, LocalDate day) {
    assertThat(
            WritingDay.of(
                Texts.paragraphs(Texts.document("a.txt", YearMonth.of(2023, 10), sentence)).get(0)))
        .isEqualTo(java.util.Optional.ofNullable(day));
  }
}

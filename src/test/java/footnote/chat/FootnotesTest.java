package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.dates.When;
import footnote.testing.Texts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FootnotesTest {

  @Test
  void datesReadAsPeopleWriteThem() {
    LocalDate day = LocalDate.of(2023, 5, 7);
    assertThat(Footnotes.of(When.day(day))).isEqualTo("7 May 2023");
    assertThat(Footnotes.of(When.month(2022, 12))).isEqualTo("December 2022");
    assertThat(Footnotes.of(When.year(2018))).isEqualTo("2018");
    assertThat(Footnotes.of(When.stretch(day, day.plusDays(1)))).isEqualTo("7–8 May 2023");
    assertThat(Footnotes.of(When.stretch(LocalDate.of(2009, 1, 1), LocalDate.of(2018, 12, 31))))
        .isEqualTo("2009–2018");
  }

  @Test
  void lengthsAreSpelledOut() {
    assertThat(Footnotes.length("P12Y")).isEqualTo("12 years");
    assertThat(Footnotes.length("P1D")).isEqualTo("1 day");
    assertThat(Footnotes.length("PT2H")).isEqualTo("2 hours");
  }

  @Test
  void whatIsUnknownIsSaid() {
    assertThat(Footnotes.of(Texts.paragraphs(Texts.document("a.txt", "Words.")).get(0)))
        .isEqualTo("a.txt · author unknown · date unknown · paragraph 1 · a.txt");
  }
}

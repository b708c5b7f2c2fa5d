package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.dates.Dates;
import footnote.dates.Mention;
import footnote.dates.When;
import footnote.testing.Texts;
import footnote.text.Document;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootnotesTest {

  @Test
  void datesReadAsPeopleWriteThem() {
    LocalDate day = LocalDate.of(2023, 5, 7);
    assertThat(Footnotes.of(When.day(day))).isEqualTo("7 May 2023");
    assertThat(Footnotes.of(When.month(2022, 12))).isEqualTo("December 2022");
    assertThat(Footnotes.of(When.year(2018))).isEqualTo("2018");
    assertThat(Footnotes.of(When.stretch(day, day.plusDays(1)))).isEqualTo("7–8 May 2023");
    assertThat(Footnotes.of(When.stretch(day, day))).isEqualTo("7 May 2023");
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
  void ofAMonthNoDayIsTold() {
    Document document = Texts.document("a.txt", YearMonth.of(2023, 10), "Words.");
    assertThat(Footnotes.of(document)).isEqualTo("a.txt · author unknown · October 2023 · a.txt");
    assertThat(Footnotes.of(Texts.paragraphs(document).get(0))).contains("published October 2023");
  }

  @Test
  void whatIsUnknownIsSaid() {
    assertThat(Footnotes.of(Texts.paragraphs(Texts.document("a.txt", "Words.")).get(0)))
        .isEqualTo("a.txt · author unknown · date unknown · paragraph 1 · a.txt");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          at the end of winter 2019                  | late winter 2019
          in the winter of 2019                      | winter 2019
          in the 8th century BC                      | the 8th century BC
          in the first century BC                    | the 1st century BC
          in the late 1990s                          | the late 1990s
          in the early 19th century                  | the early 19th century
          since the 19th century                     | since the 19th century
          until the spring of 2019                   | until spring 2019
          since late April 2023                      | since late April 2023
          since early 2019                           | since early 2019
          early next Christmas                       | 25 December 2024
          """)
  void noDateIsShownFinerThanItWasTold(String told, String shown) {
    List<Mention> mentions = new Dates().read(told, Optional.of(LocalDate.of(2024, 11, 6)));

    assertThat(mentions.get(0).when().map(Footnotes::of)).contains(shown);
  }

  @Test
  void aStretchFromAYearOnIsNotGivenItsFirstMonth() {
    LocalDate spring = LocalDate.of(2019, 5, 31);

    assertThat(Footnotes.of(When.stretch(LocalDate.of(2008, 1, 1), spring)))
        .isEqualTo("2008 – May 2019");
    assertThat(Footnotes.of(When.stretch(LocalDate.of(2019, 1, 1), spring)))
        .isEqualTo("January 2019 – May 2019");
    assertThat(Footnotes.of(When.stretch(LocalDate.of(2008, 2, 1), spring)))
        .isEqualTo("February 2008 – May 2019");
  }
}

package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dates of those who follow each other in one office. */
class HandoversTest {

  private final TermsReader reader = new TermsReader();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          When the owner died in 1931, his widow, Clara Holm, took over as manager. | Holm manager 1931/..
          Ida Roth became mayor in 2012, taking over from Otto Kern.      | Roth mayor 2012/..; Kern mayor ../2012
          Ida Roth was elected mayor on 3 May in place of Otto Kern, who had died in March. | Roth mayor 2023-05-03/..; Kern mayor ../2023-03
          In 1934 Otto Kern was replaced as mayor by Ida Roth, who in turn gave way to Lars Holm in 1938. | Kern mayor ../1934; Roth mayor 1934/1938; Holm mayor 1938/..
          The bank was led by Otto Kern until 1911, by his nephew Lars Holm until 1938 and from then on by Ida Roth. | Kern leader ../1911; Holm leader 1911/1938; Roth leader 1938/..
          Ida Roth sat on the board of Alder Bank until 1969 and Otto Kern until 1971. | Roth member ../1969; Kern member ../1971
          Ida Roth has been director since 2011, when her predecessor, Otto Kern, retired. | Roth director 2011/..; Kern director ../2011
          Mayor Otto Kern steps down on 31 May; Ida Roth takes over on 4 June. | Kern mayor ../2023-05-31; Roth mayor 2023-06-04/..
          """)
  void whoFollowsBeginsWhenTheOtherEnds(String sentence, String expected) {
    assertThat(reader.read(sentence)).containsExactlyInAnyOrder(expected.split("; "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kern retired in 2012 and was succeeded by Ida Roth.              | Kern mayor ../2012; Roth mayor 2012/..
          Kern stepped down in 2012, and his place was taken by Ida Roth.  | Kern mayor ../2012; Roth mayor 2012/..
          Kern was followed by Ida Roth (2012–2015) and Lars Holm.         | Kern mayor ../2012; Roth mayor 2012/2015; Holm mayor 2015/..
          """)
  void theOfficeAndNotItsDateIsTakenFromTheTextBefore(String sentence, String expected) {
    String before = "Otto Kern has been mayor of Alderby since 2004.";

    assertThat(reader.readYears(sentence, before)).containsExactlyInAnyOrder(expected.split("; "));
  }
}

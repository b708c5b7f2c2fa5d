package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answers.Quote;
import footnote.dates.Dates;
import footnote.dates.When;
import footnote.testing.Texts;
import footnote.text.Document;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermLabelTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In charge since the summer of 2020, he was sacked on 24 October 2022. | 2020-06-01 | 2022-10-24 | summer 2020 – 24 October 2022
          She was deputy from 2015 until Easter 2023.                           | 2015-01-01 | 2023-04-09 | 2015 – Easter 2023
          She was deputy from May 2015 to 3 June 2019.                          | 2015-05-01 | 2019-06-03 | May 2015 – 3 June 2019
          She was deputy from 1998 to 2012.                                     | 1998-01-01 | 2012-12-31 | 1998–2012
          She was deputy for a while.                                           | 1998-01-01 | 2012-06-03 | 1 January 1998 – 3 June 2012
          """)
  void eachEndIsSaidAsItIsTold(String text, LocalDate from, LocalDate to, String expected) {
    Document document = Texts.document("a.md", text);
    Quote quote =
        new Quote(
            Texts.passage(document, text),
            Optional.empty(),
            new Dates().read(text, Optional.empty()));

    assertThat(new TermLabel(quote).of(When.stretch(from, to))).isEqualTo(expected);
  }
}

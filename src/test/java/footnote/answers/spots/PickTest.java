package footnote.answers.spots;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answers.Headline;
import footnote.dates.Dates;
import footnote.dates.Mention;
import footnote.dates.When;
import footnote.questions.Question;
import footnote.questions.QuestionReader;
import footnote.testing.Texts;
import footnote.text.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the dates and lengths of a sentence answers, and what of it is shown. */
class PickTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  private final Dates dates = new Dates();

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          When did the new talks start?        | The old ones met since 1999 and until 2004, until the start of the new talks. | 2004
          When did Ann Lee die?                | Ann Lee (born 4 May 1938 in Oslo; died 27 August 2019 in Hull) was a painter.   | 2019-08-27
          When was Ann Lee born?               | Ann Lee (born 4 May 1938 in Oslo; died 27 August 2019 in Hull) was a painter.   | 1938-05-04
          When did Lee take over the mill?     | Lee went to school until 1990, and he took over the mill in 2004.               | 2004
          When did the museum close?           | It was open since 1999, and closed in 2004.                                     | 2004
          Until when is the depot shut?        | It is shut from 5 to 25 November 2024.                                          | 2024-11-25
          Since when is the depot shut?        | It is shut from 5 to 25 November 2024.                                          | 2024-11-05
          Until when was the appointed trustee in office? | He was in office from 2012 to 2024.               | 2024-12-31
          Since when has the left wing been shut? | It is shut from 3 May 2019 to 6 June 2020.               | 2019-05-03
          When was Johan Pryce dismissed?      | On 2 May 2019 the board dismissed Johan Pryce, in office since the summer of 2004. | 2019-05-02
          When did Johan Pryce leave?          | Johan Pryce led the firm from 2012 to 2024.                                     | 2024-12-31
          When did Johan Pryce become its head? | Johan Pryce led the firm from 2012 to 2024.                                    | 2012-01-01
          """)
  void theDateThatIsAskedForIsShown(String text, String sentence, String expected) {
    assertThat(headline(text, sentence).orElseThrow())
        .satisfies(
            when ->
                assertThat(List.of(when.iso(), edge(when))).as(when.toString()).contains(expected));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          When did the new talks end? | The old ones met until 2004, until the start of the new talks.
          How long did she stay?      | It was the first visit in 12 years.
          """)
  void whatTellsOfSomethingElseIsNotPicked(String text, String sentence) {
    assertThat(picked(text, sentence)).isEmpty();
  }

  private static String edge(When when) {
    return when.to().or(when::from).map(LocalDate::toString).orElse("");
  }

  private Optional<When> headline(String text, String sentence) {
    return picked(text, sentence)
        .map(picked -> Pick.headline(question(text), passage(sentence), picked))
        .flatMap(Headline::when);
  }

  private Optional<Mention> picked(String text, String sentence) {
    List<Mention> mentions = dates.read(sentence, Optional.of(TODAY));
    return Pick.of(question(text), passage(sentence), mentions);
  }

  private Question question(String text) {
    return new QuestionReader(dates).read(text, TODAY, Optional.empty());
  }

  private static Passage passage(String sentence) {
    return Texts.paragraphs(Texts.document("a.txt", sentence)).get(0);
  }
}

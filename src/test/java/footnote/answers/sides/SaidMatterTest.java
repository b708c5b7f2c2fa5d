package footnote.answers.sides;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.positions.Position.Side;
import footnote.positions.Position.Stance;
import footnote.positions.Position.Voice;
import footnote.text.Span;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaidMatterTest {

  private static final String LEAD = "Ida Roe opposes ";

  /** What is told of the stance of a sentence in which {@code about} follows the verb. */
  private static Optional<String> told(String about) {
    String sentence = LEAD + about + ".";
    Span verb = new Span(LEAD.indexOf("opposes"), LEAD.length() - 1);
    Stance stance =
        new Stance("Ida Roe", about, Side.AGAINST, Voice.REPORTED, verb, Optional.empty());
    return SaidMatter.in(sentence, stance).map(span -> span.in(sentence));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the quay outright                            | the quay
          the toll on condition that lorries pay       | the toll
          the levy on account of the price             | the levy
          the levy on moral grounds                    | the levy
          the ferry with all her heart                 | the ferry
          the ferry in principle                       | the ferry
          the idea in the strongest terms              | the idea
          the tramway long before it was cheap         | the tramway
          the listing of old mills even                | the listing of old mills
          the quay whole-heartedly                     | the quay
          a fee of five crowns a day                   | a fee of five crowns a day
          the supply of coal                           | the supply of coal
          the new family allowance                     | the new family allowance
          a law on working conditions                  | a law on working conditions
          the treaty with Norway on fish               | the treaty with Norway on fish
          smoking in public places                     | smoking in public places
          a road to the end of town                    | a road to the end of town
          """)
  void theMatterEndsWhereItIsToldHowOrWhy(String about, String matter) {
    assertThat(told(about)).contains(matter);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "this with all my heart",
        "this",
        "that in the strongest terms",
        "unless the rate is raised"
      })
  void whatOnlyPointsIsNoMatter(String about) {
    assertThat(told(about)).isEmpty();
  }
}

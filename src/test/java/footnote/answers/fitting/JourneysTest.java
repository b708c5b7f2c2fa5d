package footnote.answers.fitting;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.positions.reading.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JourneysTest {

  private final Journeys journeys = new Journeys(Lexicon.own().places());

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          When did Lee visit France?          | Lee visited Japan on 2 May.
          In which month was Lee in America?  | Japan and the US agree since Lee went to Tokyo in May.
          When did Lee travel to Rome?        | In May Lee flew to Paris.
          """)
  void aJourneyElsewhereIsAnother(String question, String sentence) {
    assertThat(journeys.isElsewhere(question, sentence)).isTrue();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          When did Lee visit Japan?                  | Lee visited South Korea, Japan and China in May.
          When did Lee visit Japan?                  | Lee was in Tokyo on 2 May.
          When did Macron visit Japan?               | The visiting French President was in Tokyo in May.
          When did Lee visit Japan?                  | Arriving in Tokyo on 22 May, Lee had flown to Seoul.
          When was the euro introduced in Germany?   | The minister flew to Paris in 2002.
          When did Lee visit the mill?               | Lee visited Japan on 2 May.
          """)
  void theSameJourneyAndNoJourneyAreNot(String question, String sentence) {
    assertThat(journeys.isElsewhere(question, sentence)).isFalse();
  }
}

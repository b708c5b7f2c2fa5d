package footnote.answers.quoting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningsTest {

  private static final String BEFORE = "The harbour court of Turku heard the case of the ferry.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "These talks were held on 17 April, after a gap of five years.",
        "This led to a quarrel.",
        "He left in 1990.",
        "His visit lasted three days.",
        "Both must therefore work together.",
        "It paved the way for a visit to Oslo.",
        "For the same reason, Oslo released a plan.",
        "In this regard, Norway and Iceland are alike.",
        "Ten days later he was in Oslo.",
        "The following year Ann Lee resigned.",
        "In 2019 she moved to Oslo.",
        "The court ruled that the ferry must sail.",
        "The move was welcomed in Oslo.",
        "That expression occurs five times."
      })
  void whatPointsBackNeedsTheSentenceBefore(String sentence) {
    assertThat(Openings.lean(sentence, BEFORE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Lee left in 1990.",
        "However, Ann Lee stayed in Oslo.",
        "Furthermore, tolls on timber are expected to fall.",
        "It is clear that Norway will sign.",
        "It has now been announced that Ann Lee will travel to Oslo.",
        "This note retells the events in order.",
        "When he was ten, Mozart wrote a sonata.",
        "Both Norway and Iceland signed.",
        "The parliament ruled that the toll must fall.",
        "In 2019 Ann Lee said that she would move.",
        "The captain of the ferry said that he was tired.",
        "On 2 May the ministers met."
      })
  void whatCanBeUnderstoodAloneStandsAlone(String sentence) {
    assertThat(Openings.lean(sentence, BEFORE)).isFalse();
  }
}

package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answers.Quote;
import footnote.answers.Sides.Standing;
import footnote.chat.Reply.Block;
import footnote.positions.Position.Side;
import footnote.positions.Position.Stance;
import footnote.positions.Position.Voice;
import footnote.testing.Texts;
import footnote.text.Document;
import footnote.text.Passage;
import footnote.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

  private static final String TEXT = "Ida Roe spoke of the toll.";

  private static String label(Side side, Voice voice, String matter) {
    Document document = Texts.document("a.md", TEXT);
    Quote quote = new Quote(Texts.passage(document, TEXT), Optional.empty(), List.of());
    Stance stance = new Stance("Ida Roe", "it", side, voice, new Span(8, 13), Optional.empty());
    Optional<Passage> told =
        Optional.ofNullable(matter).map(words -> Texts.passage(document, words));
    Block.Headline headline =
        (Block.Headline) Labels.headline(List.of(new Standing(stance, quote, told)));
    return headline.note().orElse("");
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AGAINST   | REPORTED  | reads as against: the toll
          FOR       | OWN_WORDS | reads as for, in their own words: the toll
          AGAINST   | DENIED    | reads as not against: the toll
          """)
  void aMatterThatIsToldIsNamed(Side side, Voice voice, String expected) {
    assertThat(label(side, voice, "the toll")).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FOR       | REPORTED  | reads as in favour
          FOR       | OWN_WORDS | reads as in favour, in their own words
          FOR       | DENIED    | reads as not in favour
          AGAINST   | REPORTED  | reads as opposed
          AGAINST   | DENIED    | ''
          CALLS_FOR | REPORTED  | ''
          CALLS_FOR | OWN_WORDS | in their own words
          WARNS     | OWN_WORDS | in their own words
          NEUTRAL   | REPORTED  | reads as taking no side
          """)
  void noLabelSaysItWhereNothingTellsWhatThatIs(Side side, Voice voice, String expected) {
    assertThat(label(side, voice, null)).isEqualTo(expected);
  }
}

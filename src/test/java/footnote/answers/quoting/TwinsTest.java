package footnote.answers.quoting;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.testing.Texts;
import footnote.text.Document;
import footnote.text.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwinsTest {

  private static final String VISIT = "President Lee visited Oslo on 3 May 1999 with her minister.";

  @Test
  void nearlyTheSameWordsInAnotherDocumentAreOneQuoteWithTwoFootnotes() {
    Passage one = sentence("a.txt", VISIT);
    Passage other = sentence("b.txt", "On 3 May 1999 President Lee visited Oslo with a minister.");
    Passage third = sentence("c.txt", "The harbour of Turku was opened by a child.");

    List<Twins.Group> groups = Twins.groups(List.of(one, third, other));

    assertThat(groups).extracting(Twins.Group::first).containsExactly(one, third);
    assertThat(groups.get(0).elsewhere()).containsExactly(other);
  }

  @Test
  void theSameTwiceInOneDocumentIsQuotedOnceWithOneFootnote() {
    Document document = Texts.document("a.txt", VISIT + "\n\n" + VISIT);

    List<Twins.Group> groups = Twins.groups(Texts.paragraphs(document));

    assertThat(groups).hasSize(1);
    assertThat(groups.get(0).elsewhere()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President Lee visited Oslo on 4 May 1999 with her minister.",
        "President Lee visited Rome on 3 May 1999 with her minister.",
        "President Lee never visited Oslo on 3 May 1999 with her minister."
      })
  void anotherDayAnotherNameAndADenialAreNotTheSame(String other) {
    assertThat(Twins.saySame(VISIT, other)).isFalse();
  }

  private static Passage sentence(String name, String text) {
    return Texts.paragraphs(Texts.document(name, text)).get(0);
  }
}

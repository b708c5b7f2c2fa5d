package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.testing.Texts;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PassageTest {

  private final Document document =
      Texts.document("a.txt", "# Spring\n\nOne. Two.\n\n# Summer\n\nThree. Four 😀.");

  @Test
  void knowsItsParagraphAndItsNumberAmongParagraphs() {
    Passage four = Texts.passage(document, "Four 😀.");

    assertThat(four.paragraph().text()).isEqualTo("Three. Four 😀.");
    assertThat(four.paragraphNumber()).contains(2);
    assertThat(Texts.passage(document, "Spring").paragraphNumber()).isEmpty();
  }

  @Test
  void standsUnderTheNearestHeading() {
    assertThat(Texts.passage(document, "Three").headings())
        .extracting(Passage::text)
        .containsExactly("Summer");
  }

  @Test
  void ofAVeryLongParagraphThePartAroundIsShownInWholeWords() {
    Document book =
        Texts.document(
            "b.txt",
            "Nil.\n\n" + "seven sails 😀 ".repeat(99) + "Mid. " + "nine nets ".repeat(99).strip());
    Passage mid = Texts.passage(book, "Mid.");

    assertThat(mid.surroundings(40).text()).isEqualTo("seven sails 😀 Mid. nine nets nine");
    assertThat(Texts.passage(book, "seven").surroundings(30).text())
        .isEqualTo("seven sails 😀 seven sails 😀");
    assertThat(mid.surroundings(10_000)).isEqualTo(mid.paragraph());
    assertThat(mid.surroundings(2)).isEqualTo(mid);
    assertThat(new Passage(book, new Span(1, 9)).surroundings(40).span()).isEqualTo(new Span(1, 9));
  }

  @Test
  void howeverMuchIsShownAroundItAPassageIsInItsSurroundings() {
    long seed = 20261126;
    Random random = new Random(seed);
    String words = "a bb  ccc 😀 ".repeat(60).strip();
    Document text = Texts.document("c.txt", words);
    for (int i = 0; i < 2_000; i++) {
      int start = random.nextInt(words.length());
      Span span = new Span(start, start + 1 + random.nextInt(words.length() - start));
      int most = random.nextInt(300);
      Span around = new Passage(text, span).surroundings(most).span();

      assertThat(around.contains(span)).as("seed %d, %s of %d", seed, span, most).isTrue();
      assertThat(around.length()).isLessThanOrEqualTo(Math.max(most, span.length()));
    }
  }

  @Test
  void cannotBeNarrowedToWhatItDoesNotHold() {
    Passage two = Texts.passage(document, "Two.");
    assertThatThrownBy(() -> two.narrow(new Span(0, 3)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void cannotReachPastItsDocument() {
    assertThatThrownBy(() -> new Passage(document, new Span(0, 10_000)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a.txt");
  }

  @Test
  void whateverIsNarrowedStandsInTheDocument() {
    long seed = 20261123;
    Random random = new Random(seed);
    for (int i = 0; i < 1_000; i++) {
      int start = random.nextInt(document.text().length());
      int end = start + 1 + random.nextInt(document.text().length() - start);
      Passage outer = new Passage(document, new Span(start, end));
      int from = start + random.nextInt(end - start);
      Passage inner = outer.narrow(new Span(from, end));
      assertThat(outer.text()).as("seed %d", seed).endsWith(inner.text());
      assertThat(document.text()).contains(inner.text());
    }
  }
}

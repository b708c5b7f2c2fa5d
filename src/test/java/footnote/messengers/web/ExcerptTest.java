package footnote.messengers.web;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.text.Block;
import footnote.text.Document;
import footnote.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ExcerptTest {

  @Test
  void aLetterIsShownWhole() {
    Document letter = document("One.\n\nTwo.", List.of(new Span(0, 4), new Span(6, 10)));
    Excerpt excerpt = Excerpt.around(letter, 7);

    assertThat(excerpt.parts()).isEqualTo(letter.blocks());
    assertThat(excerpt.earlier()).isEmpty();
    assertThat(excerpt.later()).isEmpty();
  }

  @Test
  void aTextWithoutParagraphsIsOne() {
    assertThat(Excerpt.around(document("No blocks here.", List.of()), 0).parts())
        .containsExactly(Block.paragraph(new Span(0, 15)));
  }

  /** Laws: what is looked for is there, characters are whole, and turning pages leaves none out. */
  @Test
  void turningThePagesShowsEveryWord() {
    Random random = new Random(20_230_316);
    for (int round = 0; round < 60; round++) {
      Document book = book(random);
      int centre = random.nextInt(book.text().length());
      Excerpt start = Excerpt.around(book, centre);
      book.blockAt(centre)
          .ifPresent(
              index ->
                  assertThat(start.parts())
                      .anyMatch(part -> part.span().contains(new Span(centre, centre + 1))));

      boolean[] shown = new boolean[book.text().length()];
      mark(book, start, shown);
      Optional<Integer> at = start.later();
      while (at.isPresent()) {
        Excerpt next = Excerpt.around(book, at.get());
        mark(book, next, shown);
        at = next.later();
      }
      at = start.earlier();
      while (at.isPresent()) {
        Excerpt before = Excerpt.around(book, at.get());
        mark(book, before, shown);
        at = before.earlier();
      }
      for (Block block : book.blocks()) {
        for (int i = block.span().start(); i < block.span().end(); i++) {
          assertThat(shown[i]).as("offset %d of round %d", i, round).isTrue();
        }
      }
    }
  }

  @Test
  @Timeout(5)
  void aBookInOneLineOpensAtOnce() {
    String text = "🙂 ".repeat(4_000_000);
    Excerpt excerpt =
        Excerpt.around(document(text, List.of(new Span(0, text.length() - 1))), 6_000_000);

    assertThat(excerpt.parts().get(0).span().length()).isLessThanOrEqualTo(2 * Excerpt.REACH + 1);
  }

  private static void mark(Document book, Excerpt excerpt, boolean[] shown) {
    for (Block part : excerpt.parts()) {
      String words = part.span().in(book.text());
      assertThat(Character.isLowSurrogate(words.charAt(0))).isFalse();
      assertThat(Character.isHighSurrogate(words.charAt(words.length() - 1))).isFalse();
      for (int i = part.span().start(); i < part.span().end(); i++) {
        shown[i] = true;
      }
    }
  }

  private static Document book(Random random) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    int paragraphs = 1 + random.nextInt(8);
    for (int i = 0; i < paragraphs; i++) {
      text.append("\n".repeat(random.nextInt(20) == 0 ? 70_000 : random.nextInt(4)));
      int start = text.length();
      text.append(random.nextBoolean() ? "a🙂" : "🙂a")
          .append(random.nextBoolean() ? "🙂".repeat(1 + random.nextInt(60_000)) : "word");
      spans.add(new Span(start, text.length()));
    }
    return document(text + "\n", spans);
  }

  private static Document document(String text, List<Span> paragraphs) {
    return new Document(
        new Document.Source(Path.of("book.txt"), "0".repeat(64)),
        Document.Head.untitled("book.txt"),
        text,
        paragraphs.stream().map(Block::paragraph).toList(),
        List.of());
  }
}

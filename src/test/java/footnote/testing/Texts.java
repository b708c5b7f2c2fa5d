package footnote.testing;

import footnote.text.Block;
import footnote.text.Document;
import footnote.text.Document.Head;
import footnote.text.Document.Published;
import footnote.text.Document.Source;
import footnote.text.Passage;
import footnote.text.Span;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes documents for tests from their text: paragraphs are parted by blank lines. */
public final class Texts {

  private Texts() {}

  /** A document of paragraphs; one that begins with "# " is a heading. */
  public static Document document(String name, String text) {
    return document(name, Optional.empty(), text);
  }

  public static Document published(String name, LocalDate day, String text) {
    return document(name, Optional.of(new Published(day, Optional.empty())), text);
  }

  /** One of which only the month of publication is known. */
  public static Document document(String name, YearMonth month, String text) {
    Published published =
        new Published(month.atEndOfMonth(), Published.Unit.MONTH, Optional.empty());
    return document(name, Optional.of(published), text);
  }

  private static Document document(String name, Optional<Published> published, String text) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String part : text.split("\n\n", -1)) {
      if (part.startsWith("# ")) {
        Span span = new Span(at + 2, at + part.length());
        blocks.add(new Block(Block.Kind.HEADING, span, 1));
      } else if (!part.isBlank()) {
        blocks.add(Block.paragraph(new Span(at, at + part.length())));
      }
      at += part.length() + 2;
    }
    Source source = new Source(Path.of(name), hash(text));
    Head head = new Head(name, Optional.empty(), published, Optional.empty());
    return new Document(source, head, text, blocks, List.of());
  }

  private static String hash(String text) {
    return String.format("%064x", text.hashCode() & 0xffffffffL);
  }

  /** Each paragraph as one passage. */
  public static List<Passage> paragraphs(Document document) {
    return document.blocks().stream()
        .filter(block -> !block.isHeading())
        .map(block -> new Passage(document, block.span()))
        .toList();
  }

  /** The passage of {@code words} in {@code document}. */
  public static Passage passage(Document document, String words) {
    int start = document.text().indexOf(words);
    return new Passage(document, new Span(start, start + words.length()));
  }
}

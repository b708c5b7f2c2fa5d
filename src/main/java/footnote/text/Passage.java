package footnote.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a document. The words are never carried, only pointed at: what does not stand in a
 * document cannot be a passage.
 */
public record Passage(Document document, Span span) {

  /** Throws {@link IllegalArgumentException} if the span reaches past the document's end. */
  public Passage {
    if (span.end() > document.text().length()) {
      throw new IllegalArgumentException(
          span + " is outside " + document + " of " + document.text().length() + " code units");
    }
  }

  /** The exact words. */
  public String text() {
    return span.in(document.text());
  }

  /** {@link #inLine} of the words, for whoever looks for some that stand behind one another. */
  public String line() {
    return inLine(text());
  }

  /** {@code text} with a blank for every line break, and as long; never to be shown. */
  public static String inLine(String text) {
    return text.replace('\n', ' ').replace('\r', ' ');
  }

  /** Where these words stand, without the words. */
  public Citation citation() {
    return new Citation(document.source(), span);
  }

  /** A part of this passage; throws {@link IllegalArgumentException} if it is not one. */
  public Passage narrow(Span inner) {
    if (!span.contains(inner)) {
      throw new IllegalArgumentException(inner + " is not inside " + span + " of " + document);
    }
    return new Passage(document, inner);
  }

  /** The block this passage begins in; empty where it begins between two. */
  public Optional<Block> block() {
    return document.blockAt(span.start()).map(document.blocks()::get);
  }

  /** The whole paragraph, item, row or heading this passage begins in; itself where none is. */
  public Passage paragraph() {
    return block().map(block -> new Passage(document, block.span())).orElse(this);
  }

  /**
   * The paragraph around this; of one longer than {@code most} code units the part around this, cut
   * between words. This itself where it is as long, or stands in no single paragraph.
   */
  public Passage surroundings(int most) {
    Span paragraph = paragraph().span();
    if (!paragraph.contains(span) || span.length() >= most) {
      return this;
    }
    int spare = most - span.length();
    int start = Math.max(paragraph.start(), span.start() - spare / 2);
    int end = Math.min(paragraph.end(), start + most);
    start = Math.max(paragraph.start(), Math.min(start, end - most));
    return new Passage(
        document,
        new Span(
            start == paragraph.start() ? start : wordFrom(start),
            end == paragraph.end() ? end : wordUpTo(end)));
  }

  /** Where the first whole word from {@code offset} on begins, at the latest where this does. */
  private int wordFrom(int offset) {
    int at = offset;
    while (at < span.start() && !isBlank(at)) {
      at++;
    }
    while (at < span.start() && isBlank(at)) {
      at++;
    }
    return at;
  }

  /** Where the last whole word before {@code offset} ends, at the earliest where this does. */
  private int wordUpTo(int offset) {
    int at = offset;
    while (at > span.end() && !isBlank(at)) {
      at--;
    }
    while (at > span.end() && isBlank(at - 1)) {
      at--;
    }
    return at;
  }

  private boolean isBlank(int offset) {
    return Character.isWhitespace(document.text().charAt(offset));
  }

  /** Which paragraph of the document this is, counted from 1 and without headings. */
  public Optional<Integer> paragraphNumber() {
    Optional<Integer> index = document.blockAt(span.start());
    if (index.isEmpty() || !quotable(document.blocks().get(index.get()))) {
      return Optional.empty();
    }
    int number = 0;
    for (int i = 0; i <= index.get(); i++) {
      if (quotable(document.blocks().get(i))) {
        number++;
      }
    }
    return Optional.of(number);
  }

  /** Which page this begins on, counted from 1; empty where the format has no pages. */
  public Optional<Integer> page() {
    for (int i = 0; i < document.pages().size(); i++) {
      if (span.start() < document.pages().get(i).end()) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  /**
   * The headings this passage stands under, outermost first, without the document's title. A
   * heading of unknown depth stands under none.
   */
  public List<Passage> headings() {
    List<Passage> path = new ArrayList<>();
    int index = document.blockAt(span.start()).orElse(0);
    int depth = Integer.MAX_VALUE;
    for (int i = index - 1; i >= 0 && depth > 1; i--) {
      Block block = document.blocks().get(i);
      if (block.kind() == Block.Kind.HEADING && block.level() < depth) {
        path.add(0, new Passage(document, block.span()));
        depth = Math.max(block.level(), 1);
      }
    }
    return path;
  }

  private static boolean quotable(Block block) {
    return !block.isHeading() && block.kind() != Block.Kind.DATELINE;
  }
}

package footnote.messengers.web;

import footnote.text.Block;
import footnote.text.Document;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * As much of a document as is shown at once, so that the longest book opens as fast as a letter.
 *
 * @param parts its paragraphs, the longest ones cut
 * @param earlier where to look for what stands before, if anything does
 * @param later where to look for what stands after, if anything does
 */
record Excerpt(List<Block> parts, Optional<Integer> earlier, Optional<Integer> later) {

  /** UTF-16 code units before and after the centre: some twenty pages. */
  static final int REACH = 30_000;

  Excerpt {
    parts = List.copyOf(parts);
  }

  /** What stands up to {@link #REACH} before and after {@code centre}, in whole paragraphs. */
  static Excerpt around(Document document, int centre) {
    String text = document.text();
    int from = Math.max(0, Math.min(centre, text.length()) - REACH);
    int to = (int) Math.min(text.length(), (long) Math.max(0, centre) + REACH);
    List<Block> blocks = blocks(document);
    List<Block> parts = new ArrayList<>();
    for (Block block : blocks) {
      if (block.span().start() < to && from < block.span().end()) {
        parts.add(cut(block, from, to, text));
      }
    }
    int first = parts.isEmpty() ? from : parts.get(0).span().start();
    int last = parts.isEmpty() ? to : parts.get(parts.size() - 1).span().end();
    boolean before = !blocks.isEmpty() && blocks.get(0).span().start() < first;
    boolean after = !blocks.isEmpty() && last < blocks.get(blocks.size() - 1).span().end();
    return new Excerpt(
        parts,
        before ? Optional.of(Math.max(0, first - REACH)) : Optional.empty(),
        after ? Optional.of(last + REACH) : Optional.empty());
  }

  /** A text without any paragraphs is one. */
  private static List<Block> blocks(Document document) {
    return document.blocks().isEmpty() && !document.text().isEmpty()
        ? List.of(Block.paragraph(new Span(0, document.text().length())))
        : document.blocks();
  }

  /** A paragraph as long as a book is cut, but never within a character. */
  private static Block cut(Block block, int from, int to, String text) {
    Span whole = block.span();
    if (whole.length() <= REACH) {
      return block;
    }
    int start = boundary(text, Math.max(whole.start(), from));
    int end = boundary(text, Math.min(whole.end(), to));
    return start < end ? new Block(block.kind(), new Span(start, end), block.level()) : block;
  }

  private static int boundary(String text, int offset) {
    boolean inside =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return inside ? offset - 1 : offset;
  }
}

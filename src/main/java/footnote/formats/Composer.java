package footnote.formats;

import footnote.text.Block;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Composes the text of a document block by block, and keeps where each block stands. */
final class Composer {

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  /** Adds a block, stripped; one without characters is left out. Returns where it stands. */
  Optional<Span> add(Block.Kind kind, int level, String content) {
    String stripped = content.strip();
    if (stripped.isEmpty()) {
      return Optional.empty();
    }
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    Span span = new Span(text.length(), text.length() + stripped.length());
    text.append(stripped);
    blocks.add(new Block(kind, span, level));
    return Optional.of(span);
  }

  String text() {
    return text.toString();
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }
}

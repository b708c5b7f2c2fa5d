package footnote.formats;

import footnote.text.Block;
import java.util.List;
import java.util.Optional;

/** Finds the title: the line before the dateline, or behind it, or else a first line. */
final class HeadTitle {

  private HeadTitle() {}

  /** Marks the title among {@code blocks}; empty where the first line is a sentence. */
  static Optional<String> of(String text, List<Block> blocks, boolean dated) {
    int at = dated ? titled(text, blocks) : 0;
    if (blocks.size() < 2 || at >= blocks.size() || !isTitle(text, blocks.get(at))) {
      return Optional.empty();
    }
    for (int i = 0; i < at; i++) {
      Block before = blocks.get(i);
      if (!before.isHeading() && !Imprint.isSentence(before.span().in(text))) {
        blocks.set(i, new Block(Block.Kind.DATELINE, before.span(), 0));
      }
    }
    Block block = blocks.get(at);
    blocks.set(at, new Block(Block.Kind.TITLE, block.span(), 0));
    return Optional.of(block.span().in(text).replaceAll(" \\.$", ""));
  }

  private static boolean isTitle(String text, Block block) {
    String line = block.span().in(text);
    return !Imprint.isSentence(line)
        && line.indexOf('\n') < 0
        && line.length() <= Heads.LONGEST_LINE
        && block.kind() != Block.Kind.ITEM
        && block.kind() != Block.Kind.DATELINE;
  }

  /** Where the title is to be looked for in a head that has a dateline: bylines are none. */
  private static int titled(String text, List<Block> blocks) {
    int at = 0;
    for (int i = 0; i < Math.min(Heads.MOST_BLOCKS, blocks.size()); i++) {
      at = blocks.get(i).kind() == Block.Kind.DATELINE ? i : at;
    }
    int before = at - 1;
    while (before > 0 && signs(blocks.get(before).span().in(text))) {
      before--;
    }
    boolean parted = before > 0 && !blocks.get(before).isHeading() && blocks.get(0).level() == 1;
    if (at == 0) {
      return blocks.get(0).kind() == Block.Kind.DATELINE ? 1 : 0;
    }
    return parted ? 0 : before;
  }

  /** A byline, or but a name. */
  private static boolean signs(String line) {
    return Byline.isLine(line) || PersonName.isSurelyPeople(line);
  }
}

package footnote.formats;

import footnote.text.Block;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts the first paragraph of a text where it is a head, line under line. */
final class HeadLines {

  private static final Pattern LINE = Pattern.compile("\\S(?:[^\\n]*\\S)?");

  /** A title in capitals of three words at least: "PRESS RELEASE" is none. */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?:[^\\p{Ll}\\s]*\\p{Lu}[^\\p{Ll}\\s]*(?:\\s+[^\\p{L}\\s]+)?(?:\\s+|$)){3,}");

  private final Imprint imprint;

  HeadLines(Imprint imprint) {
    this.imprint = imprint;
  }

  /** Title, day and byline, line under line, are a block each; so is a title in capitals. */
  List<Block> parted(String text, List<Block> blocks) {
    List<Block> parted = new ArrayList<>(blocks);
    if (blocks.size() < 2 || blocks.get(0).kind() != Block.Kind.PARAGRAPH) {
      return parted;
    }
    Span first = blocks.get(0).span();
    List<Span> lines = lines(text, first);
    if (lines.size() < 2) {
      return parted;
    }
    if (isHead(text, lines, blocks.get(1))) {
      parted.remove(0);
      parted.addAll(0, lines.stream().map(Block::paragraph).toList());
    } else if (isTitled(text, lines)) {
      parted.set(0, new Block(Block.Kind.HEADING, lines.get(0), 1));
      parted.add(1, Block.paragraph(new Span(lines.get(1).start(), first.end())));
    }
    return parted;
  }

  /** Where a title stands behind it, such a head is that of the paper. */
  private boolean isHead(String text, List<Span> lines, Block next) {
    return isBehindHead(next.span().in(text))
        && lines.size() <= Heads.MOST_BLOCKS
        && lines.stream().map(line -> line.in(text)).noneMatch(HeadLines::isOfBody)
        && lines.stream().skip(1).map(line -> line.in(text)).anyMatch(this::isImprint);
  }

  private boolean isTitled(String text, List<Span> lines) {
    return isCapitals(lines.get(0).in(text))
        && !isCapitals(lines.get(1).in(text))
        && lines.stream().map(line -> line.in(text)).noneMatch(this::isImprint);
  }

  private static boolean isCapitals(String line) {
    return line.length() <= Heads.LONGEST_LINE && CAPITALS.matcher(line).matches();
  }

  private static List<Span> lines(String text, Span block) {
    List<Span> lines = new ArrayList<>();
    Matcher line = LINE.matcher(text).region(block.start(), block.end());
    while (line.find()) {
      lines.add(new Span(line.start(), line.end()));
    }
    return lines;
  }

  /**
   * A sentence, a salutation, who was there, or the first of numbered headings: no title is
   * numbered.
   */
  private static boolean isBehindHead(String block) {
    return isOfBody(block)
        || (block.indexOf('\n') > 0 && Imprint.isSentence(block))
        || block.matches("(?s)1[.)]? .*");
  }

  private static boolean isOfBody(String line) {
    return line.length() > Heads.LONGEST_LINE
        || (Imprint.isSentence(line) && Byline.of(line).isEmpty());
  }

  private boolean isImprint(String line) {
    return imprint.day(line).isPresent()
        || imprint.dayOfTitle(line).isPresent()
        || Byline.of(line).isPresent();
  }
}

package footnote.formats;

import footnote.text.Block;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds who wrote a document: in its head, or under its last lines. */
final class HeadAuthor {

  /** So many blocks at the end may be a note on who wrote it. */
  private static final int LAST_BLOCKS = 3;

  /** What a note on an author says; without it "South Korea is ..." would sign an article. */
  private static final Pattern CALLING = Pattern.compile("(?i)\\b" + Byline.CALLING + "\\b");

  private static final Pattern OPENING_NAME =
      Pattern.compile("^(" + PersonName.PERSON + ")\\s+\\p{Ll}");

  /** Who is named alone in the head of a talk may be who was asked. */
  private static final Pattern TALK =
      Pattern.compile(
          "(?i)\\b(?:interview\\p{L}*|conversation|talks? (?:to|with)|q ?& ?a|portrait|obituary)\\b");

  private HeadAuthor() {}

  /** Marks the byline among {@code blocks} where its block says nothing else. */
  static Optional<String> of(String text, List<Block> blocks, String title) {
    return inHead(text, blocks, title)
        .or(() -> Byline.speaker(title))
        .or(() -> interviewer(text, blocks))
        .or(() -> signed(text, blocks))
        .or(() -> Signature.of(text, blocks))
        .or(() -> atEnd(text, blocks));
  }

  private static Optional<String> inHead(String text, List<Block> blocks, String title) {
    for (int i = 0; i < Math.min(Heads.MOST_BLOCKS, blocks.size()); i++) {
      Block block = blocks.get(i);
      String line = block.span().in(text);
      if (line.length() > Heads.LONGEST_LINE) {
        return Optional.empty();
      }
      Optional<Byline.Author> author =
          Byline.of(line)
              .or(
                  () ->
                      isBesideDay(blocks, block)
                          ? Byline.beside(line).filter(named -> !isAbout(named.name(), text, title))
                          : Optional.empty());
      if (author.isPresent() && (!block.isHeading() || isGuessed(block))) {
        if (author.get().part().start() == 0) {
          blocks.set(i, new Block(Block.Kind.DATELINE, block.span(), 0));
        }
        return author.map(Byline.Author::name);
      }
    }
    return Optional.empty();
  }

  /** Of plain text a line that is short is taken for a heading. */
  private static boolean isGuessed(Block block) {
    return block.kind() == Block.Kind.HEADING && block.level() == 0;
  }

  /** A dateline, or the line above or below one. */
  private static boolean isBesideDay(List<Block> blocks, Block block) {
    int at = blocks.indexOf(block);
    return IntStream.rangeClosed(Math.max(0, at - 1), Math.min(at + 1, blocks.size() - 1))
        .anyMatch(i -> blocks.get(i).kind() == Block.Kind.DATELINE);
  }

  /** Of whom the title speaks, or who was asked, is not the author for being named. */
  private static boolean isAbout(String name, String text, String title) {
    return title.contains(surname(name))
        || TALK.matcher(title).find()
        || TALK.matcher(text.substring(0, Math.min(text.length(), Heads.LONGEST_LINE))).find();
  }

  /** Who asked: is named but once, for who answers is named again by who asks. */
  private static Optional<String> interviewer(String text, List<Block> blocks) {
    return blocks.stream()
        .limit(Heads.MOST_BLOCKS)
        .flatMap(block -> Byline.talking(block.span().in(text)).stream())
        .filter(name -> Interviews.isInterview(text, blocks))
        .filter(name -> text.split(Pattern.quote(surname(name)), 3).length == 2)
        .findFirst();
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** Who opens both the line under the title and the closing note: "Dr. Jane Smith is ...". */
  private static Optional<String> signed(String text, List<Block> blocks) {
    if (blocks.size() < 4) {
      return Optional.empty();
    }
    String note = blocks.get(blocks.size() - 1).span().in(text);
    Matcher closing = OPENING_NAME.matcher(note);
    if (!closing.find() || !CALLING.matcher(note).find()) {
      return Optional.empty();
    }
    return blocks.stream()
        .limit(Math.min(Heads.MOST_BLOCKS, blocks.size() - 1))
        .map(block -> block.span().in(text))
        .filter(line -> line.startsWith(closing.group(1)) && line.length() <= Heads.LONGEST_LINE)
        .map(line -> closing.group(1))
        .findFirst();
  }

  /** "Text: Ann Lee", "Minutes taken by Bo Dahl" as a line of its own. */
  private static Optional<String> atEnd(String text, List<Block> blocks) {
    return blocks.stream()
        .skip(Math.max(0, blocks.size() - LAST_BLOCKS))
        .filter(block -> !block.isHeading())
        .map(Block::span)
        .filter(span -> span.length() <= Heads.LONGEST_LINE)
        .flatMap(span -> Byline.of(span.in(text)).stream())
        .filter(author -> author.part().start() == 0)
        .map(Byline.Author::name)
        .findFirst();
  }
}

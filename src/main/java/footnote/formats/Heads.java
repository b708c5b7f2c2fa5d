package footnote.formats;

import footnote.dates.Dates;
import footnote.dates.Mention;
import footnote.dates.When;
import footnote.text.Block;
import footnote.text.Document;
import footnote.text.Document.Head;
import footnote.text.Document.Published;
import footnote.text.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a document says of itself from the head of its text: its title, a dateline such as "05
 * May, 2023", a byline. What is not said there stays unknown.
 */
final class Heads {

  /** A head is over at the latest here. */
  private static final int MOST_BLOCKS = 6;

  private static final int LONGEST_LINE = 200;

  /** A day with or without a time of day behind it. */
  private static final Pattern ISO = Pattern.compile("^\\s*(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?$");

  /** What a note on an author says; without it "South Korea is ..." would sign an article. */
  private static final Pattern CALLING =
      Pattern.compile(
          "(?i)\\b(?:professor|lecturer|fellow|researcher|scholar|writer|author|journalist|reporter"
              + "|editor|correspondent|columnist|analyst|director|student|historian|economist)\\b");

  private static final Pattern LINE = Pattern.compile("\\S(?:[^\\n]*\\S)?");

  private static final Pattern OPENING_NAME = Pattern.compile("^(" + Imprint.NAME + ")\\s+\\p{Ll}");

  private final Dates dates = new Dates();
  private final Imprint imprint = new Imprint(dates);

  /** The head, and the blocks with the title and the dateline made known. */
  record Found(Head head, List<Block> blocks) {}

  /**
   * @param front what front matter or metadata says; it is believed before the text
   * @param fallback the title of a document that has none
   */
  Found read(String text, List<Block> blocks, FrontMatter front, String fallback) {
    List<Block> marked = lines(text, blocks);
    Optional<Published> dateline = dateline(text, marked);
    Optional<String> title = title(text, marked, dateline);
    Optional<String> author =
        front
            .value("author", "authors", "by")
            .or(() -> byline(text, marked))
            .or(() -> signed(text, marked));
    Optional<Published> published =
        front
            .value("date", "published", "publication date")
            .flatMap(this::day)
            .map(day -> published(day, dateline))
            .or(() -> dateline);
    Head head =
        new Head(
            front.value("title").or(() -> title).orElse(fallback),
            author,
            published,
            front.value("source", "origin", "url"));
    return new Found(head, List.copyOf(marked));
  }

  /** Title, day and byline, line under line, are a block each. */
  private List<Block> lines(String text, List<Block> blocks) {
    List<Block> parted = new ArrayList<>(blocks);
    if (blocks.isEmpty() || blocks.get(0).kind() != Block.Kind.PARAGRAPH) {
      return parted;
    }
    List<Span> lines = lines(text, blocks.get(0).span());
    // Where a title stands behind it, such a head is that of the paper.
    boolean head =
        lines.size() > 1
            && blocks.size() > 1
            && isBehindHead(blocks.get(1).span().in(text))
            && lines.size() <= MOST_BLOCKS
            && lines.stream().map(line -> line.in(text)).noneMatch(Heads::isOfBody)
            && lines.stream().skip(1).map(line -> line.in(text)).anyMatch(this::isImprint);
    if (head) {
      parted.remove(0);
      parted.addAll(0, lines.stream().map(Block::paragraph).toList());
    }
    return parted;
  }

  private static List<Span> lines(String text, Span block) {
    List<Span> lines = new ArrayList<>();
    Matcher line = LINE.matcher(text).region(block.start(), block.end());
    while (line.find()) {
      lines.add(new Span(line.start(), line.end()));
    }
    return lines;
  }

  /** A sentence, or the first of numbered headings: no title is numbered. */
  private static boolean isBehindHead(String block) {
    return isOfBody(block) || block.matches("(?s)1[.)]? .*");
  }

  private static boolean isOfBody(String line) {
    return line.length() > LONGEST_LINE || Imprint.isSentence(line);
  }

  private boolean isImprint(String line) {
    return imprint.day(line).isPresent()
        || imprint.dayOfTitle(line).isPresent()
        || Imprint.byline(line).isPresent();
  }

  /** The document of a composed text. */
  Document document(
      Document.Source source, Composer composed, FrontMatter front, List<Span> pages) {
    return document(source, composed.text(), composed.blocks(), front, pages);
  }

  Document document(
      Document.Source source,
      String text,
      List<Block> blocks,
      FrontMatter front,
      List<Span> pages) {
    Found found = read(text, blocks, front, FileNames.title(source.path()));
    List<Block> marked = Interviews.marked(text, found.blocks());
    return new Document(source, found.head(), text, marked, pages);
  }

  private Optional<LocalDate> day(String value) {
    Matcher iso = ISO.matcher(value);
    if (iso.find()) {
      return isoDay(iso.group(1));
    }
    return dates.read(value, Optional.empty()).stream()
        .flatMap(mention -> mention.when().stream())
        .filter(when -> when.precision() == When.Precision.DAY)
        .flatMap(when -> when.from().stream())
        .findFirst();
  }

  /** The words of the dateline, where they name the same day. */
  private static Published published(LocalDate day, Optional<Published> dateline) {
    return dateline
        .filter(line -> line.day().equals(day))
        .orElse(new Published(day, Optional.empty()));
  }

  private static Optional<LocalDate> isoDay(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The line of the head that says when the document was published. */
  private Optional<Published> dateline(String text, List<Block> blocks) {
    for (int i = 0; i < Math.min(MOST_BLOCKS, blocks.size()); i++) {
      Block block = blocks.get(i);
      String line = block.span().in(text);
      Optional<Mention.Written> news = imprint.dayOfNews(line);
      if (news.isPresent() || line.length() > LONGEST_LINE) {
        return news.flatMap(day -> published(day, block));
      }
      boolean named = (i == 0 && line.indexOf('\n') < 0) || block.isHeading();
      Optional<Mention.Written> day = named ? imprint.dayOfTitle(line) : imprint.day(line);
      if (day.isPresent()) {
        Span where = day.get().span();
        if ((!named && !Imprint.goesOn(line, where)) || Imprint.isAlone(line, where)) {
          blocks.set(i, new Block(Block.Kind.DATELINE, block.span(), 0));
        }
        Optional<Published> published = published(day.get(), block);
        if (published.isPresent()) {
          return published;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Published> published(Mention.Written day, Block block) {
    return Optional.of(day.named())
        .filter(when -> when.precision() == When.Precision.DAY)
        .flatMap(When::from)
        .map(date -> new Published(date, Optional.of(day.span().shift(block.span().start()))));
  }

  /** The line before the dateline, or behind it, or else a first line that is no sentence. */
  private static Optional<String> title(
      String text, List<Block> blocks, Optional<Published> dateline) {
    int at = dateline.isPresent() ? titled(text, blocks) : 0;
    if (blocks.size() < 2 || at >= blocks.size()) {
      return Optional.empty();
    }
    Block block = blocks.get(at);
    String line = block.span().in(text);
    boolean sentence = Imprint.isSentence(line) || line.indexOf('\n') >= 0;
    if (sentence
        || line.length() > LONGEST_LINE
        || block.kind() == Block.Kind.ITEM
        || block.kind() == Block.Kind.DATELINE) {
      return Optional.empty();
    }
    for (int i = 0; i < at; i++) {
      Block before = blocks.get(i);
      if (!before.isHeading() && !Imprint.isSentence(before.span().in(text))) {
        blocks.set(i, new Block(Block.Kind.DATELINE, before.span(), 0));
      }
    }
    blocks.set(at, new Block(Block.Kind.TITLE, block.span(), 0));
    return Optional.of(line.replaceAll(" \\.$", ""));
  }

  /** Where the title is to be looked for in a head that has a dateline: bylines are none. */
  private static int titled(String text, List<Block> blocks) {
    int at = 0;
    for (int i = 0; i < Math.min(MOST_BLOCKS, blocks.size()); i++) {
      at = blocks.get(i).kind() == Block.Kind.DATELINE ? i : at;
    }
    int before = at - 1;
    while (before > 0 && Imprint.byline(blocks.get(before).span().in(text)).isPresent()) {
      before--;
    }
    boolean parted = before > 0 && !blocks.get(before).isHeading() && blocks.get(0).level() == 1;
    if (at == 0) {
      return blocks.get(0).kind() == Block.Kind.DATELINE ? 1 : 0;
    }
    return parted ? 0 : before;
  }

  private static Optional<String> byline(String text, List<Block> blocks) {
    for (int i = 0; i < Math.min(MOST_BLOCKS, blocks.size()); i++) {
      Block block = blocks.get(i);
      String line = block.span().in(text);
      Optional<String> author =
          block.kind() == Block.Kind.DATELINE ? Imprint.author(line) : Imprint.byline(line);
      if (author.isPresent() && !block.isHeading()) {
        blocks.set(i, new Block(Block.Kind.DATELINE, block.span(), 0));
        return author;
      }
      if (line.length() > LONGEST_LINE) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static String closingNote(String text, List<Block> blocks) {
    return blocks.get(blocks.size() - 1).span().in(text);
  }

  /** Who opens both the line under the title and the closing note: "Dr. Jane Smith is ...". */
  private static Optional<String> signed(String text, List<Block> blocks) {
    if (blocks.size() < 4) {
      return Optional.empty();
    }
    Matcher closing = OPENING_NAME.matcher(blocks.get(blocks.size() - 1).span().in(text));
    if (!closing.find() || !CALLING.matcher(closingNote(text, blocks)).find()) {
      return Optional.empty();
    }
    return blocks.stream()
        .limit(MOST_BLOCKS)
        .map(block -> block.span().in(text))
        .filter(line -> line.startsWith(closing.group(1)) && line.length() <= LONGEST_LINE)
        .map(line -> closing.group(1))
        .findFirst();
  }
}

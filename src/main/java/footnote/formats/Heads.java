package footnote.formats;

import footnote.dates.Dates;
import footnote.text.Block;
import footnote.text.Document;
import footnote.text.Document.Head;
import footnote.text.Document.Published;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a document says of itself: its title, when it was published and who wrote it. What is
 * not said there stays unknown.
 */
final class Heads {

  /** A head is over at the latest here. */
  static final int MOST_BLOCKS = 6;

  static final int LONGEST_LINE = 200;

  private final HeadDay day;
  private final HeadLines lines;

  Heads() {
    Dates dates = new Dates();
    Imprint imprint = new Imprint(dates);
    this.day = new HeadDay(dates, imprint);
    this.lines = new HeadLines(imprint);
  }

  /** The head, and the blocks with the title and the dateline made known. */
  record Found(Head head, List<Block> blocks) {}

  /**
   * @param front what front matter or metadata says; it is believed before the text, but for an
   *     author who is no person
   * @param fallback the title of a document that has none
   */
  Found read(String text, List<Block> blocks, FrontMatter front, String fallback) {
    List<Block> marked = lines.parted(text, blocks);
    HeadKeys keys = HeadKeys.in(text, marked);
    Optional<Published> dateline = day.dateline(text, marked);
    Optional<String> title =
        keys.subject()
            .map(subject -> keys.mark(text, marked, subject))
            .or(() -> HeadTitle.of(text, marked, dateline.isPresent()));
    Optional<String> author =
        author(front, keys.author(text).or(() -> HeadAuthor.of(text, marked, title.orElse(""))));
    Head head =
        new Head(
            front.value("title").or(() -> title).orElse(fallback),
            author,
            day.published(front, dateline),
            front.value("source", "origin", "url"));
    return new Found(head, List.copyOf(marked));
  }

  /** Whom the text names, where what was said to machines is the name of a body or a user. */
  private static Optional<String> author(FrontMatter front, Optional<String> named) {
    return front
        .value("author", "authors", "by", "byline")
        .filter(author -> named.isEmpty() || PersonName.isPeople(author))
        .or(() -> named)
        .or(() -> front.value(FrontMatter.CREATOR));
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
    Found found = read(text, new ArrayList<>(blocks), front, FileNames.title(source.path()));
    List<Block> marked = Interviews.marked(text, found.blocks());
    return new Document(source, found.head(), text, marked, pages);
  }
}

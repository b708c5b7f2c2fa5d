package footnote.text;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A document as it was read: its text, what is known about it, and where its parts stand.
 *
 * @param source which file, in which revision
 * @param head what the document says of itself
 * @param text the whole text, exactly as quotes are checked against it
 * @param blocks its paragraphs, headings, items and rows, in order, not overlapping
 * @param pages where each page stands, first page first; empty where the format has no pages
 */
public record Document(
    Source source, Head head, String text, List<Block> blocks, List<Span> pages) {

  /**
   * One revision of one file.
   *
   * @param path below the library's folder
   * @param sha256 of the file's bytes, 64 lower-case hexadecimal digits
   */
  public record Source(Path path, String sha256) {

    /** Digits of the hash that are enough for whoever reads a log. */
    private static final int BRIEF = 8;

    /** Throws {@link IllegalArgumentException} for a hash that is none. */
    public Source {
      if (!new Revision(sha256).isWhole()) {
        throw new IllegalArgumentException("not the whole SHA-256 of " + path + ": " + sha256);
      }
    }

    /** The path with forward slashes on every system. */
    public String name() {
      return name(path);
    }

    static String name(Path path) {
      return path.toString().replace('\\', '/');
    }

    @Override
    public String toString() {
      return name() + "@" + sha256.substring(0, BRIEF);
    }
  }

  /**
   * What a document says of itself. What it does not say is absent, never guessed.
   *
   * @param title its title, or its file name where it has none
   * @param author as written in the document
   * @param published the day of publication
   * @param origin where it came from, such as an address or the work its facts were taken from
   */
  public record Head(
      String title,
      Optional<String> author,
      Optional<Published> published,
      Optional<String> origin) {

    /** A document that says nothing of itself. */
    public static Head untitled(String fileName) {
      return new Head(fileName, Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /**
   * When it was published, and the words in the text that say so; metadata has no such words.
   *
   * @param day in the document's own calendar, no time zone; of a month the last
   * @param unit whether that day was named, or only its month
   * @param where the words that name it
   */
  public record Published(LocalDate day, Unit unit, Optional<Span> where) {

    /** How exactly it is known. */
    public enum Unit {
      DAY,
      MONTH
    }

    public Published(LocalDate day, Optional<Span> where) {
      this(day, Unit.DAY, where);
    }
  }

  /** Throws {@link IllegalArgumentException} if a block or page is out of order or out of range. */
  public Document {
    blocks = List.copyOf(blocks);
    pages = List.copyOf(pages);
    int end = 0;
    for (Block block : blocks) {
      if (block.span().start() < end || block.span().end() > text.length()) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "%s: block %s after %d in a text of %d",
                source,
                block.span(),
                end,
                text.length()));
      }
      end = block.span().end();
    }
  }

  public String title() {
    return head.title();
  }

  public Optional<String> author() {
    return head.author();
  }

  /** The day of publication, or the last of the month where only that is known. */
  public Optional<LocalDate> published() {
    return head.published().map(Published::day);
  }

  /** The index in {@link #blocks} of the block that covers {@code offset}, if one does. */
  public Optional<Integer> blockAt(int offset) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = blocks.get(middle).span();
      if (offset < span.start()) {
        high = middle - 1;
      } else if (offset >= span.end()) {
        low = middle + 1;
      } else {
        return Optional.of(middle);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return source.toString();
  }
}

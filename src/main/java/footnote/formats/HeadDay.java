package footnote.formats;

import footnote.dates.Dates;
import footnote.dates.Mention;
import footnote.dates.When;
import footnote.dates.When.Precision;
import footnote.text.Block;
import footnote.text.Document.Published;
import footnote.text.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds when a document was published: the day, or else the month. */
final class HeadDay {

  /** A day with or without a time of day behind it. */
  private static final Pattern ISO = Pattern.compile("^\\s*(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?$");

  /** A text that goes from day to day names so many of them above what it tells. */
  private static final int LEAST_DAYS = 3;

  /** So many blocks at the end may say when it was last changed. */
  private static final int LAST_BLOCKS = 2;

  private static final int LONGEST_DATE = 40;

  private final Dates dates;
  private final Imprint imprint;

  HeadDay(Dates dates, Imprint imprint) {
    this.dates = dates;
    this.imprint = imprint;
  }

  /** What the front matter says, with the words of the dateline where they name the same. */
  Optional<Published> published(FrontMatter front, Optional<Published> dateline) {
    return front
        .value("date", "published", "publication date", "pubdate", "publishdate")
        .flatMap(this::named)
        .map(
            named ->
                dateline
                    .filter(line -> line.day().equals(named.day()))
                    .filter(line -> line.unit() == named.unit())
                    .orElse(named))
        .or(() -> dateline);
  }

  private Optional<Published> named(String value) {
    Matcher iso = ISO.matcher(value);
    if (iso.find()) {
      return isoDay(iso.group(1)).map(day -> new Published(day, Optional.empty()));
    }
    return dates.read(value, Optional.empty()).stream()
        .flatMap(mention -> mention.when().stream())
        .flatMap(when -> published(when, Optional.empty()).stream())
        .findFirst();
  }

  private static Optional<LocalDate> isoDay(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException noSuchDay) {
      return Optional.empty();
    }
  }

  /**
   * The line of the head that says when the document was published, marked as such where it says
   * nothing else. A day is looked for behind a month, too.
   */
  Optional<Published> dateline(String text, List<Block> blocks) {
    Optional<Published> month = Optional.empty();
    for (int i = 0; i < Math.min(Heads.MOST_BLOCKS, blocks.size()); i++) {
      Block block = blocks.get(i);
      String line = block.span().in(text);
      Optional<Mention.Written> news = imprint.dayOfNews(line);
      if (news.isPresent() || line.length() > Heads.LONGEST_LINE) {
        Optional<Published> before = month;
        return news.flatMap(day -> published(day, block))
            .or(() -> before)
            .or(() -> atEnd(text, blocks));
      }
      Optional<Published> found = inLine(text, blocks, i);
      if (found.filter(published -> published.unit() == Published.Unit.DAY).isPresent()) {
        return found;
      }
      month = month.isPresent() ? month : found;
    }
    return month.isPresent() ? month : atEnd(text, blocks);
  }

  /** "Page last revised in May 2024" as the last line, or place and day under a signature. */
  private Optional<Published> atEnd(String text, List<Block> blocks) {
    return blocks.stream()
        .skip(Math.max(Heads.MOST_BLOCKS, blocks.size() - LAST_BLOCKS))
        .filter(block -> block.span().length() <= Heads.LONGEST_LINE && isParagraph(block))
        .flatMap(block -> atEnd(block, block.span().in(text)).stream())
        .findFirst();
  }

  private Optional<Published> atEnd(Block block, String line) {
    return imprint
        .day(line)
        .filter(day -> Imprint.isKeyed(line, day.span()) || Signature.isDated(line, day.span()))
        .flatMap(day -> published(day, block));
  }

  private Optional<Published> inLine(String text, List<Block> blocks, int at) {
    Block block = blocks.get(at);
    String line = block.span().in(text);
    boolean named = (at == 0 && line.indexOf('\n') < 0) || block.isHeading();
    Optional<Mention.Written> day =
        (named ? imprint.dayOfTitle(line) : imprint.day(line))
            .filter(it -> isParagraph(block) || Imprint.isKeyed(line, it.span()))
            .filter(it -> it.span().start() > 0 || !isChronicle(text, blocks));
    day.map(Mention::span)
        .filter(where -> (!named && !Imprint.goesOn(line, where)) || Imprint.isAlone(line, where))
        .ifPresent(where -> blocks.set(at, new Block(Block.Kind.DATELINE, block.span(), 0)));
    return day.flatMap(it -> published(it, block));
  }

  /** The first row of a table or item of a list may be of a day that it tells of. */
  private static boolean isParagraph(Block block) {
    return block.kind() != Block.Kind.ROW && block.kind() != Block.Kind.ITEM;
  }

  /**
   * Where days stand above what happened on them, or in front of it, the first of them is no other
   * than the rest.
   */
  private boolean isChronicle(String text, List<Block> blocks) {
    return blocks.stream()
            .map(Block::span)
            .filter(span -> beginsWithDate(opening(span.in(text))))
            .limit(LEAST_DAYS)
            .count()
        == LEAST_DAYS;
  }

  private boolean beginsWithDate(String opening) {
    return dates.read(opening, Optional.empty()).stream()
        .anyMatch(mention -> mention.isDate() && mention.span().start() == 0);
  }

  private static String opening(String block) {
    return block.substring(0, Math.min(block.length(), LONGEST_DATE));
  }

  private static Optional<Published> published(Mention.Written day, Block block) {
    Span where = day.span().shift(block.span().start());
    return published(day.named(), Optional.of(where));
  }

  /** Of a month the last day: what is told as over lies before it. */
  private static Optional<Published> published(When when, Optional<Span> where) {
    if (when.precision() == Precision.DAY) {
      return when.from().map(day -> new Published(day, where));
    }
    boolean month = when.precision() == Precision.MONTH && when.part() == When.Part.WHOLE;
    return month
        ? when.to().map(day -> new Published(day, Published.Unit.MONTH, where))
        : Optional.empty();
  }
}

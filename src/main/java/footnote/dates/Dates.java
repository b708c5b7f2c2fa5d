package footnote.dates;

import footnote.text.Block;
import footnote.text.Document;
import footnote.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates in English prose: where they stand, what they mean, and what they were counted
 * from. A pure reader: the same text gives the same dates. May be used from any thread.
 */
public final class Dates {

  private final Lexicon words = new Lexicon();
  private final Convention convention;

  /** Reads prose. */
  public Dates() {
    this(Convention.PROSE);
  }

  public Dates(Convention convention) {
    this.convention = convention;
  }

  /**
   * The dates of a whole document, in order; spans are the document's. A date without its year
   * belongs to the year told last in the same paragraph, else in the heading above it, else to the
   * year of publication.
   */
  public List<Mention> read(Document document) {
    List<Mention> mentions = new ArrayList<>();
    Context fresh = Context.fresh(document.head().published().map(When::of));
    Context section = fresh;
    DayOrder order = order(document.text());
    for (Block block : document.blocks()) {
      Reading reading =
          read(block.span().in(document.text()), block.span().start(), section, order);
      mentions.addAll(reading.mentions);
      if (block.isHeading()) {
        section = reading.mentions.isEmpty() ? fresh : reading.after;
      }
    }
    return mentions;
  }

  /**
   * The dates of a free text, such as a question.
   *
   * @param written the day it was written, from which relative dates are counted
   */
  public List<Mention> read(String text, Optional<LocalDate> written) {
    Context context = Context.fresh(written.map(When::day));
    return read(text, 0, context, order(text)).mentions;
  }

  private static final Pattern NUMERIC =
      Pattern.compile("\\b(\\d{1,2})[/.-](\\d{1,2})[/.-](?:\\d{2}|\\d{4})\\b");

  /**
   * Whether days or months stand first: what the text's own dates say that can be read in one way
   * only, such as 03/16/2023, or else what the convention says, in doubt.
   */
  private DayOrder order(String text) {
    int monthFirst = 0;
    Matcher dates = NUMERIC.matcher(text);
    while (dates.find()) {
      int first = Integer.parseInt(dates.group(1));
      int second = Integer.parseInt(dates.group(2));
      monthFirst += first <= 12 && second > 12 ? 1 : first > 12 && second <= 12 ? -1 : 0;
    }
    if (monthFirst != 0) {
      return monthFirst > 0 ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
    }
    return convention == Convention.ASSISTANT
        ? DayOrder.LIKELY_MONTH_FIRST
        : DayOrder.LIKELY_DAY_FIRST;
  }

  /** Whether what is told of the date at {@code date} of {@code text} is to come: "will". */
  public static boolean isAhead(String text, Span date) {
    return Governing.of(SentenceAround.of(text, date, 0)) == Direction.AHEAD;
  }

  /** Mentions, and what is known behind the last of them. */
  private record Reading(List<Mention> mentions, Context after) {}

  private Reading read(String text, int offset, Context before, DayOrder order) {
    Cursor cursor = new Cursor(Lexeme.in(text), words, convention, order);
    Grammar grammar = new Grammar(cursor);
    List<Mention> mentions = new ArrayList<>();
    Context context = before;
    int at = 0;
    while (at < cursor.size()) {
      Optional<Parsed> parsed = grammar.at(at);
      if (parsed.isEmpty()) {
        at++;
        continue;
      }
      Span span = cursor.span(at, parsed.get().next()).shift(offset);
      context = context.in(SentenceAround.of(text, span.shift(-offset), offset));
      Mention mention = new Resolver(context, convention).mention(parsed.get().expression(), span);
      mentions.add(mention);
      context = tell(context, mention);
      at = parsed.get().next();
    }
    return new Reading(mentions, context);
  }

  /** Only a date within a year carries a story on; "since 1999" tells of a time long past. */
  private static Context tell(Context context, Mention mention) {
    return mention
        .when()
        .filter(Dates::isWithinYear)
        .map(when -> context.telling(mention))
        .orElse(context);
  }

  private static boolean isWithinYear(When when) {
    return when.precision().compareTo(When.Precision.YEAR) <= 0
        || (when.from().isPresent()
            && when.from().map(LocalDate::getYear).equals(when.to().map(LocalDate::getYear)));
  }
}

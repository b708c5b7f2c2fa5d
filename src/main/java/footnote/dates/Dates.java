package footnote.dates;

import footnote.text.Block;
import footnote.text.Document;
import footnote.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    Context fresh = new Context(document.published(), Optional.empty());
    Context section = fresh;
    for (Block block : document.blocks()) {
      Reading reading = read(block.span().in(document.text()), block.span().start(), section);
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
    return read(text, 0, new Context(written, Optional.empty())).mentions;
  }

  /** Mentions, and what is known behind the last of them. */
  private record Reading(List<Mention> mentions, Context after) {}

  private Reading read(String text, int offset, Context before) {
    Cursor cursor = new Cursor(Lexeme.in(text), words, convention);
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
      Mention mention = new Resolver(context, convention).mention(parsed.get().expression(), span);
      mentions.add(mention);
      context = tell(context, mention);
      at = parsed.get().next();
    }
    return new Reading(mentions, context);
  }

  /** Only a date with a year carries a story on; "since 1999" tells of a time long past. */
  private static Context tell(Context context, Mention mention) {
    return mention
        .when()
        .filter(when -> when.precision().compareTo(When.Precision.YEAR) <= 0)
        .map(when -> context.telling(when, mention.span()))
        .orElse(context);
  }
}

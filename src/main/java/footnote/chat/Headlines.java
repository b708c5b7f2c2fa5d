package footnote.chat;

import footnote.answers.Disputed;
import footnote.answers.Headline;
import footnote.answers.Quote;
import footnote.chat.Reply.Block;
import footnote.dates.Mention;
import footnote.dates.Mention.Basis;
import footnote.dates.When;
import footnote.text.Document;
import java.time.LocalDate;
import java.util.Optional;

/** Says the answer itself: a date and how it was worked out, a length of time, a name, a number. */
final class Headlines {

  private Headlines() {}

  static Block.Headline of(Headline headline, Quote quote) {
    if (headline instanceof Headline.Dated dated) {
      return dated
          .end()
          .map(end -> new Block.Headline(Footnotes.of(end), Optional.empty()))
          .orElseGet(() -> of(dated.mention(), quote));
    }
    if (headline instanceof Headline.Lasted lasted) {
      return lasted(lasted.mention().when().orElseThrow());
    }
    String words = headline.span().in(quote.passage().document().text());
    return headline instanceof Headline.Published published
        ? new Block.Headline(
            published.when().map(Footnotes::of).orElse(words),
            Optional.of("the " + unit(published) + " it was published"))
        : new Block.Headline(words, Optional.empty());
  }

  private static String unit(Headline.Published published) {
    boolean month =
        published.when().filter(it -> it.precision() == When.Precision.MONTH).isPresent();
    return month ? "month" : "day";
  }

  /** What one document says, and which it is. */
  static Block of(Disputed.Version version) {
    Document document = version.quote().passage().document();
    String published = Footnotes.published(document).map(day -> ", published " + day).orElse("");
    return new Block.Headline(
        text(version.headline(), version.quote()),
        Optional.of("says “" + document.title() + "”" + published));
  }

  private static String text(Headline headline, Quote quote) {
    return of(headline, quote).text();
  }

  /** "about 4 years (from 1999 to 2003)" */
  private static Block.Headline lasted(When stretch) {
    When from = stretch.beginning().orElseThrow();
    When to = stretch.end().orElseThrow();
    return apart(from, to);
  }

  /** How long it was from one to the other, by the days they name. */
  static Block between(Mention earlier, Mention later) {
    When from = earlier.when().orElseThrow();
    When to = later.when().orElseThrow();
    return apart(from, to);
  }

  private static Block.Headline apart(When from, When to) {
    return new Block.Headline(
        Apart.of(from, to), Optional.of("from " + moment(from) + " to " + moment(to)));
  }

  /** "1999" for "since 1999". */
  private static String moment(When when) {
    return Footnotes.of(when).replaceFirst("^(?:since|until) ", "");
  }

  static Block.Headline of(Mention mention, Quote quote) {
    String words = mention.span().in(quote.passage().document().text());
    if (mention instanceof Mention.Lasting lasting) {
      return new Block.Headline(
          lasting.vague() ? words : Footnotes.length(lasting.length()), Optional.empty());
    }
    if (mention instanceof Mention.Counted counted) {
      String note = "“" + words + "”, counted from " + basis(counted.from());
      return new Block.Headline(
          Footnotes.of(counted.named()), Optional.of(note), day(counted.named()));
    }
    Optional<String> doubt = doubt(mention, words);
    return new Block.Headline(
        mention.when().map(Footnotes::of).orElse(words),
        doubt,
        mention.when().filter(when -> doubt.isEmpty()).flatMap(Headlines::day));
  }

  private static Optional<LocalDate> day(When when) {
    boolean single = when.precision() == When.Precision.DAY && !when.approximate();
    return single && when.from().equals(when.to()) ? when.from() : Optional.empty();
  }

  /** Whether it names days of the calendar. */
  static boolean isDated(Headline headline) {
    return headline instanceof Headline.Dated dated && dated.mention().when().isPresent();
  }

  /** "05/03/2023" may be a day in March or in May. */
  private static Optional<String> doubt(Mention mention, String words) {
    return mention instanceof Mention.Written written
        ? written
            .otherwise()
            .map(other -> "“" + words + "” may also be read as " + Footnotes.of(other))
        : Optional.empty();
  }

  private static String basis(Basis basis) {
    return basis instanceof Basis.Written
        ? Footnotes.of(basis.when()) + ", when it was published"
        : moment(basis.when()) + ", named before it";
  }
}

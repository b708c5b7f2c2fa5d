package footnote.positions.terms;

import footnote.dates.Mention;
import footnote.dates.Mention.Basis;
import footnote.dates.Mention.Counted;
import footnote.dates.When;
import footnote.dates.When.Precision;
import footnote.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts again what can only be counted from the date told last: "in 1923 and was dismissed the
 * following February", "that autumn", and joins "March last year".
 */
final class Recounts {

  private static final Pattern FOLLOWING =
      Pattern.compile("(?i)(until |till )?(?:the )?(?:following|next) (\\p{L}+)");

  private static final Pattern FROM_NOW = Pattern.compile("(?i)^(?:(?:until|till) )?next ");

  private static final Pattern YEAR =
      Pattern.compile(" ?(?:last|this|next|(?:of )?(?:that|the)(?: same| following| next)?) year");

  private static final Pattern PART =
      Pattern.compile("(?i)^(?:earlier|later) (?:in )?(?:this|the|that|last) (month|year)$");

  private final String sentence;
  private final Optional<When> earlier;
  private final Optional<LocalDate> published;

  /**
   * @param earlier the date told last before the sentence
   */
  Recounts(String sentence, Optional<When> earlier, Optional<LocalDate> published) {
    this.sentence = sentence;
    this.earlier = earlier;
    this.published = published;
  }

  /**
   * The same dates, some of them counted otherwise.
   *
   * @param dated in the order of the sentence
   */
  List<Dated> of(List<Dated> dated) {
    List<Dated> all = new ArrayList<>();
    for (int i = 0; i < dated.size(); i++) {
      Dated date = dated.get(i);
      if (i + 1 < dated.size() && isYearOf(date, dated.get(i + 1))) {
        all.add(inYear(date, dated.get(i + 1)));
        i++;
      } else {
        all.add(whole(afresh(following(date, Dated.last(all).or(() -> earlier)))));
      }
    }
    return all;
  }

  /** "March last year", "November of that year" */
  private boolean isYearOf(Dated month, Dated year) {
    boolean near = month.span().end() <= year.span().start();
    String words = near ? sentence.substring(month.span().end(), year.span().end()) : "";
    boolean monthly =
        month.mention().when().filter(when -> when.precision() == Precision.MONTH).isPresent();
    return monthly && YEAR.matcher(words).matches() && year.mention().when().isPresent();
  }

  /** "earlier this month": in that month, and neither from its first day nor to that of writing. */
  private Dated whole(Dated date) {
    Matcher part = PART.matcher(sentence.substring(date.span().start(), date.span().end()));
    Optional<LocalDate> day = date.mention().when().flatMap(When::from);
    if (!part.find() || day.isEmpty()) {
      return date;
    }
    LocalDate first = day.get();
    When when =
        part.group(1).equals("year")
            ? When.year(first.getYear())
            : When.month(first.getYear(), first.getMonthValue());
    return counted(date.span(), when, when);
  }

  private static Dated inYear(Dated month, Dated year) {
    When when = month.mention().when().orElseThrow();
    int of = year.mention().when().flatMap(When::from).orElseThrow().getYear();
    int years = of - when.from().or(when::to).orElseThrow().getYear();
    return counted(
        new Span(month.span().start(), year.span().end()),
        Yearless.moved(when, day -> day.plusYears(years)),
        when);
  }

  static Dated counted(Span span, When when, When base) {
    return new Dated(span, new Counted(span, when, new Basis.Earlier(base, span)));
  }

  private Dated following(Dated date, Optional<When> last) {
    Mention mention = date.mention();
    boolean adrift =
        mention instanceof Mention.Adrift
            || (mention instanceof Counted counted && counted.from() instanceof Basis.Written);
    Matcher words = FOLLOWING.matcher(sentence.substring(date.span().start(), date.span().end()));
    if (!adrift || last.isEmpty() || !words.matches() || isFromNow(date)) {
      return date;
    }
    When base = last.get();
    return BareSeasons.next(words.group(2), base)
        .map(when -> words.group(1) == null ? when : When.until(when.to().orElseThrow()))
        .map(when -> counted(date.span(), when, base))
        .orElse(date);
  }

  /** "until next summer", but not "the next summer": counted from the day of publication. */
  private boolean isFromNow(Dated date) {
    boolean counted = date.mention() instanceof Counted;
    String lead = sentence.substring(0, date.span().start());
    return counted
        && FROM_NOW.matcher(sentence.substring(date.span().start(), date.span().end())).find()
        && !lead.endsWith("the ");
  }

  /** "treasurer since 2001, stepped down in March": not in that of 2001. */
  private Dated afresh(Dated date) {
    boolean open =
        date.mention() instanceof Counted counted
            && counted.from() instanceof Basis.Earlier base
            && (isOpen(base.when()) || isLastYear(base.when(), date.span().start()));
    Optional<When> near =
        date.mention().when().filter(when -> open && isOfYear(when)).flatMap(this::lastBefore);
    return near.isEmpty()
        ? date
        : new Dated(
            date.span(),
            new Counted(
                date.span(), near.get(), new Basis.Written(When.day(published.orElseThrow()))));
  }

  /** "since 2001", "until 2028" where that is to come. */
  private boolean isOpen(When when) {
    boolean ahead =
        published.filter(day -> when.to().filter(day::isBefore).isPresent()).isPresent();
    return when.from().isPresent() ? when.to().isEmpty() : ahead;
  }

  /** "mayor until last year, joined in January": counted from now as well. */
  private boolean isLastYear(When when, int before) {
    boolean year = when.precision() == Precision.YEAR || when.from().isEmpty();
    return year && sentence.substring(0, before).contains("last year");
  }

  private static boolean isOfYear(When when) {
    return when.precision() == Precision.DAY || when.precision() == Precision.MONTH;
  }

  /** The same days of the last year in which they lie before the day of publication. */
  private Optional<When> lastBefore(When when) {
    Optional<LocalDate> first = when.from().or(when::to);
    if (published.isEmpty() || first.isEmpty()) {
      return Optional.empty();
    }
    int years = published.get().getYear() - first.get().getYear();
    boolean ahead = first.get().plusYears(years).isAfter(published.get());
    int back = ahead ? years - 1 : years;
    return Optional.of(Yearless.moved(when, day -> day.plusYears(back)));
  }
}

package footnote.positions.terms;

import footnote.dates.Dates;
import footnote.dates.Mention.Basis;
import footnote.dates.Mention.Counted;
import footnote.dates.When;
import footnote.dates.When.Precision;
import footnote.text.Span;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads seasons that stand without a year: "resigned in the spring", "that autumn". */
final class BareSeasons {

  private static final Map<String, Integer> FIRST_MONTHS =
      Map.of("spring", 3, "summer", 6, "autumn", 9);

  private static final Pattern SEASON =
      Pattern.compile("\\b(?:[Tt]he|[Tt]hat|[Tt]he same) (spring|summer|autumn)\\b(?! of| \\d)");

  private final String sentence;
  private final Optional<When> earlier;
  private final Optional<LocalDate> published;

  /**
   * @param earlier the date told last before the sentence
   */
  BareSeasons(String sentence, Optional<When> earlier, Optional<LocalDate> published) {
    this.sentence = sentence;
    this.earlier = earlier;
    this.published = published;
  }

  /**
   * Each of them, as a date.
   *
   * @param dated the other dates of the sentence
   */
  List<Dated> in(List<Dated> dated) {
    return Dated.each(SEASON, sentence, found -> season(found, dated));
  }

  /** The first month or season of that name after {@code base}. */
  static Optional<When> next(String name, When base) {
    String lower = name.toLowerCase(Locale.ROOT);
    Optional<Integer> first = firstMonth(lower);
    Optional<LocalDate> day = base.from().or(base::to);
    if (first.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    boolean later = base.precision() != Precision.YEAR && first.get() > day.get().getMonthValue();
    int year = day.get().getYear() + (later ? 0 : 1);
    return Optional.of(
        FIRST_MONTHS.containsKey(lower) ? season(year, lower) : When.month(year, first.get()));
  }

  private static Optional<Integer> firstMonth(String lower) {
    for (Month month : Month.values()) {
      if (month.name().toLowerCase(Locale.ROOT).equals(lower)) {
        return Optional.of(month.getValue());
      }
    }
    return Optional.ofNullable(FIRST_MONTHS.get(lower));
  }

  private static When season(int year, String name) {
    LocalDate first = LocalDate.of(year, FIRST_MONTHS.getOrDefault(name, 1), 1);
    return When.whole(first, first.plusMonths(3).minusDays(1), Precision.SEASON);
  }

  /** Of the year that the text speaks of; else the last before the day of publication. */
  private Optional<Dated> season(MatchResult found, List<Dated> dated) {
    Span span = new Span(found.start(), found.end());
    if (published.isPresent() && Dates.isAhead(sentence, span)) {
      return published.map(day -> fromNow(span, behind(day, found.group(1)), day));
    }
    List<Dated> before = dated.stream().filter(each -> each.span().end() <= span.start()).toList();
    Optional<When> last = Dated.last(before).or(() -> earlier).filter(when -> !isNear(when));
    Optional<LocalDate> year = last.flatMap(when -> when.from().or(when::to));
    if (year.isPresent()) {
      When when = season(year.get().getYear(), found.group(1));
      return Optional.of(Recounts.counted(span, when, last.get()));
    }
    return published.map(day -> fromNow(span, before(day, found.group(1)), day));
  }

  private static Dated fromNow(Span span, When when, LocalDate day) {
    return new Dated(span, new Counted(span, when, new Basis.Written(When.day(day))));
  }

  /** Whether the text speaks of the time it was written in. */
  private boolean isNear(When when) {
    int year = when.from().or(when::to).map(LocalDate::getYear).orElse(0);
    return published.filter(day -> day.getYear() - year < 2).isPresent();
  }

  private static When before(LocalDate day, String name) {
    When same = season(day.getYear(), name);
    boolean ahead = same.from().filter(day::isBefore).isPresent();
    return ahead ? season(day.getYear() - 1, name) : same;
  }

  /** "will take over in the autumn" */
  private static When behind(LocalDate day, String name) {
    When same = season(day.getYear(), name);
    boolean over = same.to().filter(day::isAfter).isPresent();
    return over ? season(day.getYear() + 1, name) : same;
  }
}

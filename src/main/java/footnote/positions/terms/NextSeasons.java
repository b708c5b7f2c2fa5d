package footnote.positions.terms;

import footnote.dates.When;
import footnote.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads seasons counted from the date told last: "the following season", "two seasons later". */
final class NextSeasons {

  private static final List<String> NUMBERS =
      List.of("a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final Pattern SEASON =
      Pattern.compile(
          "(?i)\\b(?:(?:the (?:following|next)|the subsequent) season|(?:the )?season after(?= |\\.|,)"
              + "|(a|one|two|three|four|five|six|seven|eight|nine|ten) seasons? later)\\b");

  /** Seasons begin in the summer: what is told of the spring belongs to the one before. */
  private static final int FIRST_MONTH = 7;

  private static final long LONGEST_SEASON = 2 * 366;

  private final String sentence;
  private final Optional<When> earlier;

  /**
   * @param earlier the date told last before the sentence
   */
  NextSeasons(String sentence, Optional<When> earlier) {
    this.sentence = sentence;
    this.earlier = earlier;
  }

  /**
   * Each of them by the year in which it begins.
   *
   * @param dated the other dates of the sentence
   */
  List<Dated> in(List<Dated> dated) {
    return Dated.each(SEASON, sentence, found -> season(found, dated));
  }

  private Optional<Dated> season(MatchResult found, List<Dated> dated) {
    Span span = new Span(found.start(), found.end());
    List<Dated> before = dated.stream().filter(each -> each.span().end() <= span.start()).toList();
    int years = found.group(1) == null ? 1 : Math.max(1, number(found.group(1)));
    return Dated.last(before)
        .or(() -> earlier)
        .filter(Moment::isExact)
        .flatMap(
            base ->
                (isLong(base) ? base.to() : base.from().or(base::to))
                    .map(day -> When.year(begun(day, base) + years))
                    .map(when -> Recounts.counted(span, when, base)));
  }

  /** "From 2010 to 2014", behind which the following season is that of 2014. */
  private static boolean isLong(When told) {
    return told.isClosed() && told.days().filter(days -> days > LONGEST_SEASON).isPresent();
  }

  private static int number(String word) {
    return NUMBERS.indexOf(word.toLowerCase(Locale.ROOT));
  }

  /** The year in which the season of {@code day} began. */
  private static int begun(LocalDate day, When told) {
    boolean year = told.precision() == When.Precision.YEAR || Moment.isStretch(told);
    return year || day.getMonthValue() >= FIRST_MONTH ? day.getYear() : day.getYear() - 1;
  }
}

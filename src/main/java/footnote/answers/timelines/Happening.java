package footnote.answers.timelines;

import footnote.answers.fitting.Plans;
import footnote.dates.Mention;
import footnote.dates.Mention.Basis;
import footnote.dates.When;
import footnote.text.Passage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that is told of a day, or of a time.
 *
 * @param mention the day; it names days, and stands in {@code passage} or heads its entry
 * @param passage the sentence that tells it, or of an entry of a chronicle all that go together
 * @param after what the entry before it in the chronicle tells of
 */
record Happening(Mention mention, Passage passage, Optional<When> after) {

  /** The calendar's order; what happened is told before what was only planned for that day. */
  static final Comparator<Happening> IN_TIME =
      Comparator.comparing(Happening::day).thenComparing(Happening::isForetold);

  /** What a sentence tells that stands in no chronicle. */
  Happening(Mention mention, Passage passage) {
    this(mention, passage, Optional.empty());
  }

  When when() {
    return mention.when().orElseThrow();
  }

  /**
   * The day by which it stands among others: the first it names. "Later that year" does not come
   * before the day it was counted from, nor "late October" before the entry above it.
   */
  LocalDate day() {
    LocalDate first = begins(when());
    return Stream.of(countedFrom(), after)
        .flatMap(Optional::stream)
        .filter(earlier -> !earlier.equals(when()) && when().holds(earlier))
        .flatMap(earlier -> earlier.to().stream())
        .filter(first::isBefore)
        .max(Comparator.naturalOrder())
        .orElse(first);
  }

  /** The same among what is told of {@code period}: what began before it stands where it ends. */
  LocalDate dayIn(When period) {
    LocalDate day = day();
    boolean before = period.from().filter(day::isBefore).isPresent();
    return before ? when().to().orElse(day) : day;
  }

  /** "Until 1951" stands among the days of 1951, and not behind them. */
  private static LocalDate begins(When when) {
    LocalDate first = first(when);
    boolean year = first.getDayOfMonth() == 31 && first.getMonthValue() == 12;
    return when.from().isPresent() || !year ? first : first.withDayOfYear(1);
  }

  private static LocalDate first(When when) {
    return when.from().or(when::to).orElseThrow();
  }

  private Optional<When> countedFrom() {
    return mention instanceof Mention.Counted counted && counted.from() instanceof Basis.Earlier
        ? Optional.of(counted.from().when())
        : Optional.empty();
  }

  /** Whether it was written down before that day, or where that is not known, as a plan. */
  boolean isForetold() {
    return passage
        .document()
        .published()
        .map(written -> written.isBefore(first(when())))
        .orElseGet(() -> Plans.isAhead(passage));
  }
}

package footnote.tenures;

import footnote.dates.Datebook;
import footnote.dates.Mention;
import footnote.dates.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Chooses offices by the time in which they were held. */
final class Timing {

  /** How much of the days asked about an office must have been held in to answer. */
  private static final double LEAST_SHARE = 0.5;

  /** Years for which an office is thought to be held where only one end is told. */
  private static final int REACH = 15;

  private static final Pattern PAST = Pattern.compile("(?i)\\b(?:was|were|had|served|used to)\\b");

  private final Datebook dates;

  Timing(Datebook dates) {
    this.dates = dates;
  }

  /** The same terms with the ends that other sentences tell of the same office and holder. */
  static List<Term> joined(List<Term> terms) {
    List<Term> joined = new ArrayList<>();
    for (Term term : terms) {
      Optional<LocalDate> from = term.from();
      Optional<LocalDate> to = term.to();
      for (Term other : terms) {
        if (!term.isUndated() && !other.isClosed() && other.isContinued(term)) {
          from = from.or(() -> other.from().filter(day -> !day.isAfter(term.to().orElseThrow())));
          to = to.or(() -> other.to().filter(day -> !day.isBefore(term.from().orElseThrow())));
        }
      }
      joined.add(term.within(from, to));
    }
    return joined;
  }

  /**
   * Those held in {@code days}, the most of them first.
   *
   * @param open whether one of which only one end is told may answer
   */
  List<Term> in(When days, List<Term> terms, boolean open) {
    LocalDate first = days.from().orElse(LocalDate.MIN);
    LocalDate last = days.to().orElse(LocalDate.MAX);
    return terms.stream()
        .filter(term -> !term.isUndated() && (open || term.isClosed()))
        .filter(term -> reaches(term, first, last))
        .filter(term -> share(term, first, last) >= LEAST_SHARE)
        .filter(term -> terms.stream().noneMatch(next -> isBetween(next, term, first)))
        .sorted(
            Comparator.comparing((Term term) -> share(term, first, last))
                .thenComparing(Term::isClosed)
                .thenComparing(term -> term.from().orElse(LocalDate.MIN))
                .reversed())
        .toList();
  }

  /** Whether an end that is not told may lie so far from the one that is. */
  private static boolean reaches(Term term, LocalDate first, LocalDate last) {
    boolean late =
        term.to().isEmpty()
            && term.from().filter(day -> day.plusYears(REACH).isBefore(first)).isPresent();
    boolean early =
        term.from().isEmpty()
            && term.to().filter(day -> day.minusYears(REACH).isAfter(last)).isPresent();
    return !late && !early;
  }

  /** Whether {@code next} came into the office after {@code term} and before the days. */
  private static boolean isBetween(Term next, Term term, LocalDate first) {
    return term.to().isEmpty()
        && !next.isOf(term.holder())
        && term.from().isPresent()
        && next.from()
            .filter(day -> day.isAfter(term.from().get()) && !day.isAfter(first))
            .isPresent();
  }

  /** The share of the days in which the office was held, as far as is told. */
  private static double share(Term term, LocalDate first, LocalDate last) {
    LocalDate from = term.from().filter(first::isBefore).orElse(first);
    LocalDate to = term.to().filter(last::isAfter).orElse(last);
    double held = to.toEpochDay() - from.toEpochDay() + 1;
    return held / (last.toEpochDay() - first.toEpochDay() + 1);
  }

  /** Those of which no end is told, the last first. */
  List<Term> now(List<Term> terms) {
    return terms.stream()
        .filter(term -> !term.isOver() && since(term).isPresent())
        .sorted(Comparator.comparing((Term term) -> since(term).orElseThrow()).reversed())
        .toList();
  }

  /** The last day of which it is told that the office is held. */
  private Optional<LocalDate> since(Term term) {
    if (term.from().isPresent()) {
      return term.from();
    }
    Optional<LocalDate> day =
        dates.in(term.sentence()).stream()
            .map(Mention::when)
            .flatMap(when -> when.flatMap(When::from).stream())
            .filter(first -> !first.isAfter(published(term).orElse(LocalDate.MAX)))
            .findFirst();
    boolean past = PAST.matcher(term.sentence().text()).find();
    return past ? Optional.empty() : day.or(() -> published(term));
  }

  private static Optional<LocalDate> published(Term term) {
    return term.sentence().document().published();
  }
}

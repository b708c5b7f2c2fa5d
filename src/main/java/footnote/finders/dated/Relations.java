package footnote.finders.dated;

import footnote.dates.Mention;
import footnote.dates.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the days of a sentence lie to the days that are asked about, each from 0 (not so) to 1.
 *
 * @param same both are the same days
 * @param within the sentence's days are some of those asked about; fewer count less
 * @param covers the sentence's days include all that are asked about
 * @param begins both begin together: 1 in the same month, 0.5 in the same year
 * @param ends both end together, likewise
 */
record Relations(double same, double within, double covers, double begins, double ends) {

  static final Relations NONE = new Relations(0, 0, 0, 0, 0);

  static final List<String> NAMES =
      List.of("dated.same", "dated.within", "dated.covers", "dated.meets", "dated.ends");

  /** Days beyond which a covering stretch tells little: a century. */
  private static final double LONG = 36_525;

  double[] values() {
    return new double[] {same, within, covers, begins, ends};
  }

  /** The better of both, relation by relation. */
  Relations or(Relations other) {
    return new Relations(
        Math.max(same, other.same),
        Math.max(within, other.within),
        Math.max(covers, other.covers),
        Math.max(begins, other.begins),
        Math.max(ends, other.ends));
  }

  /** One number for choosing candidates. */
  double overall() {
    return same + 0.5 * within + 0.5 * covers + 0.4 * begins + 0.3 * ends;
  }

  /** The best of all, relation by relation. */
  static Relations best(When asked, List<When> told) {
    Relations best = NONE;
    for (When when : told) {
      best = best.or(between(asked, when));
    }
    return best;
  }

  static Relations between(When asked, When told) {
    if (!asked.overlaps(told)) {
      return new Relations(
          0, 0, 0, together(asked.from(), told.from()), together(asked.to(), told.to()));
    }
    boolean same = asked.from().equals(told.from()) && asked.to().equals(told.to());
    boolean within = asked.covers(told);
    boolean covers = told.covers(asked);
    double share = told.days().map(days -> 1 - Math.min(1, days / LONG)).orElse(0.5);
    return new Relations(
        same ? 1 : 0,
        within ? 1 : 0,
        covers ? share : 0,
        together(asked.from(), told.from()),
        together(asked.to(), told.to()));
  }

  private static double together(Optional<LocalDate> one, Optional<LocalDate> other) {
    if (one.isEmpty() || other.isEmpty() || one.get().getYear() != other.get().getYear()) {
      return 0;
    }
    return one.get().getMonth() == other.get().getMonth() ? 1 : 0.5;
  }

  /** Whether {@code mention} begins before the days asked about end their first day. */
  static boolean startsBefore(Mention mention, When asked) {
    Optional<LocalDate> start = mention.when().flatMap(When::from);
    return start.isPresent()
        && asked.from().map(first -> !start.get().isAfter(first)).orElse(false);
  }
}

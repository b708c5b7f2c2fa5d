package footnote.dates;

import footnote.text.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known where an expression stands.
 *
 * @param written the day the text was written, or the month where only that is known
 * @param told the last date told before
 * @param sentence around it
 */
record Context(Optional<When> written, Optional<Told> told, SentenceAround sentence) {

  /**
   * A date told before, and where.
   *
   * @param sentence around it
   * @param counted whether its year was counted from the day of writing
   * @param resumed what the story goes on from in the next sentence, where this was an aside
   */
  record Told(
      When when, Span span, SentenceAround sentence, boolean counted, Optional<Told> resumed) {}

  /** At the beginning of a text. */
  static Context fresh(Optional<When> written) {
    return new Context(written, Optional.empty(), SentenceAround.NONE);
  }

  /** The last day on which it may have been written. */
  Optional<LocalDate> day() {
    return written.flatMap(When::to);
  }

  /** Behind {@code mention}, which has days. */
  Context telling(Mention mention) {
    When when = mention.when().orElseThrow();
    boolean counted =
        mention instanceof Mention.Counted count && count.from() instanceof Mention.Basis.Written;
    boolean aside =
        mention instanceof Mention.Counted count
            && count.from() instanceof Mention.Basis.Earlier earlier
            && isBefore(when, earlier.when());
    Told next = new Told(when, mention.span(), sentence, counted, told.filter(last -> aside));
    return new Context(written, Optional.of(next), sentence);
  }

  /** "731 million the year before": the story does not go on from there. */
  private static boolean isBefore(When when, When other) {
    return when.precision() == When.Precision.YEAR
        && when.to().isPresent()
        && other.from().filter(first -> when.to().get().isBefore(first)).isPresent();
  }

  /** Goes on to what stands in {@code here}. */
  Context in(SentenceAround here) {
    Optional<Told> last =
        told.flatMap(
            each ->
                each.resumed.isPresent() && each.span.start() < here.start() ? each.resumed : told);
    return new Context(written, last, here);
  }
}

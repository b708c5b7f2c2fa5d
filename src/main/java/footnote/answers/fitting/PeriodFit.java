package footnote.answers.fitting;

import footnote.dates.Mention;
import footnote.dates.When;
import footnote.questions.Question;
import footnote.questions.Question.Period;
import footnote.search.Evidence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How what a sentence tells lies to the days that are asked about. */
public enum PeriodFit {
  /** It is told of those days, or no days are asked about. */
  TOLD,
  /** It is told without a date. */
  UNDATED,
  /** It is told of other days. */
  OTHER_DAYS;

  /**
   * @param dates those in the sentence
   */
  public static PeriodFit of(Question question, Evidence found, List<Mention> dates) {
    Optional<Period> asked =
        question.period().filter(period -> period.relation() == Period.Relation.DURING);
    if (asked.isEmpty()) {
      return TOLD;
    }
    List<When> days = dates.stream().map(Mention::when).flatMap(Optional::stream).toList();
    if (days.isEmpty()) {
      return goesOn(found) ? TOLD : UNDATED;
    }
    boolean told = days.stream().anyMatch(asked.get().days()::overlaps);
    return told || lasts(found, days) ? TOLD : OTHER_DAYS;
  }

  /** From a date before it in its paragraph, which is of the days that are asked about. */
  private static boolean goesOn(Evidence found) {
    return isSaid(found, "dated.inherited");
  }

  /** What began before, and of which no end is told, lasts until the next change is told. */
  private static boolean lasts(Evidence found, List<When> days) {
    boolean ended = days.stream().anyMatch(when -> when.isClosed() || when.from().isEmpty());
    return !ended && Stream.of("dated.holds", "dated.implied").anyMatch(it -> isSaid(found, it));
  }

  private static boolean isSaid(Evidence found, String name) {
    return found.scoreOf(name, 0) > 0;
  }
}

package footnote.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The figures of one group of outcomes. */
public record Figures(String group, List<Outcome> outcomes) {

  public Figures {
    outcomes = List.copyOf(outcomes);
  }

  private List<Outcome> answerable() {
    return outcomes.stream().filter(outcome -> outcome.asked().answerable()).toList();
  }

  private List<Outcome> unanswerable() {
    return outcomes.stream().filter(outcome -> !outcome.asked().answerable()).toList();
  }

  private static double share(List<Outcome> outcomes, Predicate<Outcome> which) {
    return outcomes.isEmpty()
        ? 0
        : (double) outcomes.stream().filter(which).count() / outcomes.size();
  }

  public double hit1() {
    return share(answerable(), outcome -> outcome.place() == 1);
  }

  public double hit3() {
    return share(answerable(), outcome -> outcome.place() >= 1 && outcome.place() <= 3);
  }

  /** Answered and right, or rightly silent. */
  public long right() {
    return outcomes.stream().filter(outcome -> outcome.failure() == Outcome.Failure.NONE).count();
  }

  /**
   * The chance that a question with an answer gets a higher confidence than one without: the area
   * under the receiver operating characteristic, by ranks (Mann and Whitney, 1947); 0.5 where there
   * is nothing to compare.
   */
  public double auroc() {
    List<Outcome> positive = answerable();
    List<Outcome> negative = unanswerable();
    if (positive.isEmpty() || negative.isEmpty()) {
      return 0.5;
    }
    double higher = 0;
    for (Outcome one : positive) {
      for (Outcome other : negative) {
        int order = Double.compare(one.confidence(), other.confidence());
        higher += order > 0 ? 1 : order == 0 ? 0.5 : 0;
      }
    }
    return higher / ((double) positive.size() * negative.size());
  }

  /** On one line, under the names that the scorer of the field uses. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    parts.add(String.format(Locale.ROOT, "%-12s n=%d right=%d", group, outcomes.size(), right()));
    if (!answerable().isEmpty()) {
      parts.add(
          String.format(
              Locale.ROOT,
              "answerable=%d hit1=%.3f hit3=%.3f para1=%.3f said_and_hit=%.3f said=%.3f",
              answerable().size(),
              hit1(),
              hit3(),
              share(answerable(), Outcome::inParagraph),
              share(answerable(), outcome -> outcome.place() == 1 && outcome.said()),
              share(answerable(), Outcome::said)));
    }
    if (!unanswerable().isEmpty()) {
      parts.add(
          String.format(
              Locale.ROOT,
              "unanswerable=%d said_wrongly=%.3f auroc=%.3f",
              unanswerable().size(),
              share(unanswerable(), Outcome::said),
              auroc()));
    }
    long dated = outcomes.stream().filter(each -> each.asked().date().isPresent()).count();
    if (dated > 0) {
      long right = outcomes.stream().filter(Outcome::dateRight).count();
      parts.add("dates=" + dated + " dates_right=" + right);
    }
    return String.join(" ", parts);
  }
}

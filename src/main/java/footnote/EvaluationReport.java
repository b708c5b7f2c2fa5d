package footnote;

import footnote.evaluation.Ablation;
import footnote.evaluation.Figures;
import footnote.evaluation.Outcome;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints how well questions were answered, and what went wrong. */
final class EvaluationReport {

  private static final int WORST = 10;
  private static final String ALL = "all";

  private final PrintStream out;

  EvaluationReport(PrintStream out) {
    this.out = out;
  }

  /** Prints the figures of each group and the worst outcomes; returns the figures. */
  List<Figures> outcomes(List<Outcome> outcomes) {
    List<Figures> groups = groups(outcomes);
    groups.forEach(out::println);
    worst(outcomes);
    return groups;
  }

  private static List<Figures> groups(List<Outcome> outcomes) {
    Map<String, List<Outcome>> groups = new LinkedHashMap<>();
    outcomes.forEach(
        each -> groups.computeIfAbsent(each.asked().group(), name -> new ArrayList<>()).add(each));
    List<Figures> figures = new ArrayList<>();
    groups.forEach((name, each) -> figures.add(new Figures(name, each)));
    if (figures.size() > 1) {
      figures.add(new Figures(ALL, outcomes));
    }
    return figures;
  }

  private void worst(List<Outcome> outcomes) {
    List<Outcome> failed =
        outcomes.stream()
            .filter(each -> each.failure() != Outcome.Failure.NONE)
            .sorted(Comparator.comparingDouble(Outcome::badness).reversed())
            .limit(WORST)
            .toList();
    if (failed.isEmpty()) {
      out.println("Nothing went wrong.");
      return;
    }
    out.println();
    out.println("The worst:");
    for (Outcome each : failed) {
      String failure = each.failure().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      String rank = each.rank() > 1 ? ", at rank " + each.rank() : "";
      out.printf(
          Locale.ROOT,
          "%s  %s%n   %s%s, confidence %.2f%n   expected: %s%n   shown:    %s%n",
          each.asked().id(),
          each.asked().question(),
          failure,
          rank,
          each.confidence(),
          each.asked().answerable() ? String.join(" | ", each.asked().expected()) : "silence",
          each.shown());
    }
  }

  /**
   * Prints what each part of the ranking adds.
   *
   * @param cost milliseconds a question, by part
   */
  void parts(Ablation parts, List<Figures> groups, Map<String, Double> cost) {
    out.println();
    out.println("| part left out | set | hit1 | hit3 | ms a question it costs |");
    out.println("|---|---|--:|--:|--:|");
    List<String> rows = new ArrayList<>(parts.parts());
    rows.add(0, "");
    groups.stream()
        .map(Figures::group)
        .filter(group -> !group.equals(ALL))
        .forEach(group -> rows.forEach(part -> row(part, group, parts.hits(group, part), cost)));
  }

  private void row(String part, String group, double[] hits, Map<String, Double> cost) {
    String price = cost.containsKey(part) ? String.format(Locale.ROOT, "%.2f", cost.get(part)) : "";
    String left = part.isEmpty() ? "nothing" : part;
    out.printf(
        Locale.ROOT, "| %s | %s | %.3f | %.3f | %s |%n", left, group, hits[0], hits[1], price);
  }
}

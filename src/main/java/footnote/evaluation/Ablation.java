package footnote.evaluation;

import footnote.search.Evidence;
import footnote.search.Ranking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What each part of the ranking adds: the figures with its scores left out. */
public final class Ablation {

  private final Ranking ranking;
  private final List<Ranked> ranked = new ArrayList<>();

  public Ablation(Ranking ranking) {
    this.ranking = ranking;
  }

  /** A question with all its candidates. */
  private record Ranked(Case asked, boolean period, List<Evidence> evidence) {}

  /** Keeps the candidates of a question that has an answer; any thread may add. */
  public synchronized void add(Case asked, boolean period, List<Evidence> evidence) {
    if (asked.answerable()) {
      ranked.add(new Ranked(asked, period, evidence));
    }
  }

  /** The parts that have a weight: the words before the dot in the names of the scores. */
  public List<String> parts() {
    TreeSet<String> parts = new TreeSet<>();
    ranking.plain().keySet().forEach(name -> parts.add(part(name)));
    ranking.period().keySet().forEach(name -> parts.add(part(name)));
    return List.copyOf(parts);
  }

  private static String part(String name) {
    return name.substring(0, name.indexOf('.'));
  }

  /**
   * The shares of questions whose first quote, and one of whose first three, answers.
   *
   * @param without the part that is left out, or nothing
   */
  public synchronized double[] hits(String group, String without) {
    double first = 0;
    double three = 0;
    int all = 0;
    for (Ranked each : ranked) {
      if (!each.asked.group().equals(group)) {
        continue;
      }
      Map<String, Double> weights = each.period ? ranking.period() : ranking.plain();
      List<Evidence> order =
          each.evidence.stream()
              .sorted(
                  Comparator.comparingDouble(
                          (Evidence evidence) -> score(evidence, weights, without))
                      .reversed())
              .limit(3)
              .toList();
      all++;
      first += !order.isEmpty() && each.asked.isAnsweredBy(order.get(0).passage()) ? 1 : 0;
      three += order.stream().anyMatch(near -> each.asked.isAnsweredBy(near.passage())) ? 1 : 0;
    }
    return new double[] {first / Math.max(1, all), three / Math.max(1, all)};
  }

  private static double score(Evidence evidence, Map<String, Double> weights, String without) {
    double sum = 0;
    for (Map.Entry<String, Double> score : evidence.scores().entrySet()) {
      if (!part(score.getKey()).equals(without)) {
        sum += weights.getOrDefault(score.getKey(), 0.0) * score.getValue();
      }
    }
    return sum;
  }
}

package footnote.learning;

import footnote.learning.Softmax.Sheet;
import footnote.search.Ranking;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Learns a ranking from lessons: one set of weights without and one with a period. */
public final class Learner {

  /** Such scores describe the sentence or speak against it, and may weigh less than nothing. */
  private static final List<String> FREE = List.of("shape.", "against.");

  private final double penalty;
  private final Ranking beliefs;

  /**
   * @param penalty how strongly weights are drawn to the beliefs
   * @param beliefs weights for what the lessons are too few to teach; 0 where it has none
   */
  public Learner(double penalty, Ranking beliefs) {
    this.penalty = penalty;
    this.beliefs = beliefs;
  }

  /** Learns from those lessons that have a candidate that answers. */
  public Ranking learn(List<Lesson> lessons) {
    return new Ranking(
        weights(lessons.stream().filter(each -> !each.isAboutPeriod()).toList(), beliefs.plain()),
        weights(lessons.stream().filter(Lesson::isAboutPeriod).toList(), beliefs.period()));
  }

  private Map<String, Double> weights(List<Lesson> lessons, Map<String, Double> believed) {
    TreeSet<String> found = new TreeSet<>(believed.keySet());
    lessons.forEach(lesson -> found.addAll(lesson.candidates().scores().keySet()));
    List<String> names = List.copyOf(found);
    List<Sheet> sheets = new ArrayList<>();
    for (Lesson lesson : lessons) {
      Sheet sheet = sheet(lesson, names);
      if (teaches(sheet)) {
        sheets.add(sheet);
      }
    }
    return sheets.isEmpty() ? believed : learned(names, sheets, believed);
  }

  private Map<String, Double> learned(
      List<String> names, List<Sheet> sheets, Map<String, Double> believed) {
    double[] beliefs = new double[names.size()];
    boolean[] free = new boolean[names.size()];
    for (int i = 0; i < beliefs.length; i++) {
      beliefs[i] = believed.getOrDefault(names.get(i), 0.0);
      free[i] = FREE.stream().anyMatch(names.get(i)::startsWith);
    }
    double[] weights = new Softmax(penalty, beliefs, free).weights(sheets);
    Map<String, Double> named = new HashMap<>();
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] != 0) {
        named.put(names.get(i), weights[i]);
      }
    }
    return named;
  }

  private static boolean teaches(Sheet sheet) {
    boolean right = false;
    boolean wrong = false;
    for (boolean answers : sheet.answers()) {
      right |= answers;
      wrong |= !answers;
    }
    return right && wrong;
  }

  private static Sheet sheet(Lesson lesson, List<String> names) {
    boolean[] answers = lesson.answers();
    double[][] rows = new double[answers.length][names.size()];
    for (int j = 0; j < names.size(); j++) {
      double[] column =
          lesson.candidates().scores().getOrDefault(names.get(j), new double[answers.length]);
      for (int i = 0; i < rows.length; i++) {
        rows[i][j] = column[i];
      }
    }
    return new Sheet(rows, answers);
  }
}

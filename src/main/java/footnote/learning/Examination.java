package footnote.learning;

import footnote.learning.Lesson.Result;
import footnote.search.Ranking;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;

/** How well lessons are answered: as learned, and by weights that had not seen the document. */
public final class Examination {

  private static final int PARTS = 5;

  private final List<Result> results;

  private Examination(List<Result> results) {
    this.results = results;
  }

  /** All lessons under one ranking. */
  public static Examination plain(List<Lesson> lessons, Ranking ranking) {
    return new Examination(lessons.stream().map(lesson -> lesson.under(ranking)).toList());
  }

  /** Five parts by document, each ranked by what was learned from the other four. */
  public static Examination crossed(List<Lesson> lessons, Learner learner) {
    Parts<Lesson> parts = new Parts<>(lessons, Lesson::source, PARTS);
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < parts.count(); i++) {
      Ranking ranking = learner.learn(parts.without(i));
      parts.part(i).forEach(lesson -> results.add(lesson.under(ranking)));
    }
    return new Examination(results);
  }

  /** One line for each group, under the names that the scorer of the field uses. */
  public List<String> lines() {
    TreeMap<String, List<Result>> groups = new TreeMap<>();
    results.forEach(
        each -> groups.computeIfAbsent(each.group(), group -> new ArrayList<>()).add(each));
    List<String> lines = new ArrayList<>();
    groups.forEach(
        (group, of) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "%-10s n=%d hit1=%.3f hit3=%.3f para1=%.3f",
                    group,
                    of.size(),
                    share(of, Result::first),
                    share(of, Result::three),
                    share(of, Result::paragraph))));
    return lines;
  }

  private static double share(List<Result> of, Predicate<Result> which) {
    return (double) of.stream().filter(which).count() / of.size();
  }
}

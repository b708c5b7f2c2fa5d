package footnote.learning;

import footnote.answers.giving.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** How well a confidence tells what can be answered from what cannot. */
public final class ConfidenceExamination {

  private static final int PARTS = 5;

  private final List<Result> results;

  /** How sure it was of a sample, and whether that was enough to answer. */
  private record Result(Sample sample, double sure, boolean said) {}

  private ConfidenceExamination(List<Result> results) {
    this.results = results;
  }

  /** All samples under one confidence. */
  public static ConfidenceExamination plain(List<Sample> samples, Confidence confidence) {
    return new ConfidenceExamination(results(samples, confidence));
  }

  /** Five parts by document, each judged by what was learned from the other four. */
  public static ConfidenceExamination crossed(List<Sample> samples, ConfidenceLearner learner) {
    Parts<Sample> parts = new Parts<>(samples, Sample::document, PARTS);
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < parts.count(); i++) {
      results.addAll(results(parts.part(i), learner.learn(parts.without(i))));
    }
    return new ConfidenceExamination(results);
  }

  /** What each sign adds: the cross-validated lines of a group, learned anew without it. */
  public static List<String> withoutEach(
      List<Sample> samples, ConfidenceLearner learner, String group) {
    List<String> lines = new ArrayList<>();
    for (String sign : ConfidenceLearner.signs()) {
      crossed(samples, learner.without(sign)).lines().stream()
          .filter(line -> line.startsWith(group + ":"))
          .forEach(line -> lines.add(String.format(Locale.ROOT, "without %-18s %s", sign, line)));
    }
    return lines;
  }

  private static List<Result> results(List<Sample> samples, Confidence confidence) {
    return samples.stream()
        .map(
            sample -> {
              double sure = confidence.of(sample.signs());
              return new Result(sample, sure, sure >= confidence.threshold());
            })
        .toList();
  }

  /** A line for each group, and one for each whose documents were withheld. */
  public List<String> lines() {
    TreeMap<String, List<Result>> answerable = new TreeMap<>();
    TreeMap<String, List<Result>> others = new TreeMap<>();
    for (Result each : results) {
      String group = each.sample.group();
      if (each.sample.answerable()) {
        answerable.computeIfAbsent(group, name -> new ArrayList<>()).add(each);
      } else {
        others
            .computeIfAbsent(
                each.sample.withheld() ? group + ", document withheld" : group,
                name -> new ArrayList<>())
            .add(each);
      }
    }
    List<String> lines = new ArrayList<>();
    others.forEach(
        (name, no) -> {
          List<Result> yes = answerable.getOrDefault(no.get(0).sample.group(), new ArrayList<>());
          lines.add(line(name, yes, no));
        });
    return lines;
  }

  private static String line(String name, List<Result> yes, List<Result> no) {
    return String.format(
        Locale.ROOT,
        "%s: auroc=%.3f said=%.3f said_wrongly=%.3f, and %.3f at said=0.800",
        name,
        auroc(yes, no),
        share(yes),
        share(no),
        saidWronglyAt(0.8, yes, no));
  }

  private static double share(List<Result> of) {
    return of.stream().filter(Result::said).count() / (double) Math.max(1, of.size());
  }

  /** How often the one is surer than the other; ties count half. */
  private static double auroc(List<Result> yes, List<Result> no) {
    double before = 0;
    for (Result one : yes) {
      for (Result other : no) {
        before += one.sure > other.sure ? 1 : one.sure == other.sure ? 0.5 : 0;
      }
    }
    return before / Math.max(1, (double) yes.size() * no.size());
  }

  private static double saidWronglyAt(double said, List<Result> yes, List<Result> no) {
    List<Double> sure = yes.stream().map(Result::sure).sorted().toList();
    double least = sure.isEmpty() ? 0 : sure.get((int) ((1 - said) * sure.size()));
    return no.stream().filter(each -> each.sure >= least).count() / (double) Math.max(1, no.size());
  }
}

package footnote;

import footnote.answers.Answer;
import footnote.answers.Quote;
import footnote.chat.Message;
import footnote.evaluation.Ablation;
import footnote.evaluation.Case;
import footnote.evaluation.Figures;
import footnote.evaluation.Outcome;
import footnote.evaluation.RiskCoverage;
import footnote.questions.Question;
import footnote.search.Evidence;
import footnote.search.Judge;
import footnote.search.Ranking;
import footnote.text.Passage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How well the library answers questions whose answers are known. */
@Command(
    name = "evaluate",
    description = {
      "Asks a file of questions whose answers are known, and shows what went wrong.",
      "One JSON object a line: {\"question\": …, \"answer\": words that the quote must hold}, or",
      "{\"question\": …, \"answerable\": false} where the documents do not say."
    },
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

  private static final int WORST = 10;
  private static final int TIMED = 200;
  private static final String ALL = "all";

  @Mixin private final Options options;

  @Option(
      names = "--questions",
      paramLabel = "FILE",
      required = true,
      description = "The questions with their answers.")
  private Path questions = Path.of("");

  @Option(
      names = "--curve",
      paramLabel = "FILE",
      description = "Draws risk over coverage as an SVG picture.")
  private @Nullable Path curve;

  @Option(
      names = "--ablation",
      description = "Shows what each part of the ranking adds, and what it costs.")
  private boolean ablation;

  EvaluateCommand(Surroundings surroundings) {
    options = new Options(surroundings);
  }

  @Override
  public Integer call() throws IOException {
    List<Case> cases = new CaseFile(questions).read();
    PrintStream out = options.surroundings().out();
    try (Room room = options.open(options.settings())) {
      Ablation parts = new Ablation(Ranking.learned());
      List<Outcome> outcomes =
          IntStream.range(0, cases.size())
              .parallel()
              .mapToObj(i -> outcome(room, cases.get(i), i, parts))
              .toList();
      List<Figures> groups = groups(outcomes);
      groups.forEach(out::println);
      worst(outcomes, out);
      if (ablation) {
        table(parts, groups, milliseconds(room, cases), out);
      }
      if (curve != null) {
        Files.writeString(curve, RiskCoverage.svg(groups));
        options.surroundings().err().println("The curve is in " + curve);
      }
    }
    return 0;
  }

  private Outcome outcome(Room room, Case asked, int number, Ablation parts) {
    Message.Place place = new Message.Place("evaluate", String.valueOf(number), Optional.empty());
    asked.history().forEach(before -> room.desk().answer(before, place));
    Answer answer = room.desk().answer(asked.question(), place);
    Prediction said = Prediction.of("", answer);
    List<Quote> quotes = answer.quotes();
    int first = place(asked, quotes.stream().map(Quote::passage).toList());
    boolean alone = first != 1 || ablation;
    List<Evidence> evidence = alone ? room.index().find(answer.asked()) : List.of();
    if (ablation) {
      parts.add(asked, answer.asked().period().isPresent(), evidence);
    }
    return new Outcome(
        asked,
        said.isQuoted(),
        answer.confidence(),
        first,
        first == 1 ? 1 : place(asked, evidence.stream().map(Evidence::passage).toList()),
        !quotes.isEmpty() && asked.isAnsweredNear(quotes.get(0).passage()),
        asked.date().isPresent() && said.isQuoted() && asked.date().equals(said.date()),
        quotes.isEmpty() ? "" : quotes.get(0).text());
  }

  /** Where the first that answers stands, from 1; 0 if none does. */
  private static int place(Case asked, List<Passage> passages) {
    for (int i = 0; i < passages.size(); i++) {
      if (asked.isAnsweredBy(passages.get(i))) {
        return i + 1;
      }
    }
    return 0;
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

  private static void worst(List<Outcome> outcomes, PrintStream out) {
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

  private static void table(
      Ablation parts, List<Figures> groups, Map<String, Double> cost, PrintStream out) {
    out.println();
    out.println("| part left out | set | hit1 | hit3 | ms a question it costs |");
    out.println("|---|---|--:|--:|--:|");
    List<String> rows = new ArrayList<>(parts.parts());
    rows.add(0, "");
    for (Figures group : groups) {
      if (group.group().equals(ALL)) {
        continue;
      }
      for (String part : rows) {
        double[] hits = parts.hits(group.group(), part);
        String price =
            cost.containsKey(part) ? String.format(Locale.ROOT, "%.2f", cost.get(part)) : "";
        out.printf(
            Locale.ROOT,
            "| %s | %s | %.3f | %.3f | %s |%n",
            part.isEmpty() ? "nothing" : part,
            group.group(),
            hits[0],
            hits[1],
            price);
      }
    }
  }

  /** What each judge costs, by the first of its scores' parts, over a part of the questions. */
  private static Map<String, Double> milliseconds(Room room, List<Case> cases) {
    Map<String, Double> cost = new TreeMap<>();
    List<Case> timed = cases.subList(0, Math.min(TIMED, cases.size()));
    for (Case asked : timed) {
      Question question = room.desk().read(asked.question());
      List<Passage> candidates =
          room.index().find(question).stream().map(Evidence::passage).toList();
      for (Judge judge : room.judges()) {
        long start = System.nanoTime();
        Map<String, double[]> scores = judge.judge(question, candidates);
        double spent = (System.nanoTime() - start) / 1e6 / timed.size();
        scores.keySet().stream()
            .map(name -> name.substring(0, name.indexOf('.')))
            .distinct()
            .forEach(part -> cost.merge(part, spent, Double::sum));
      }
    }
    return cost;
  }
}

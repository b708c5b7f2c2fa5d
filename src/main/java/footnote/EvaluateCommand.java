package footnote;

import footnote.answers.Answer;
import footnote.answers.Quote;
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
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
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

  private static final int TIMED = 200;

  @Mixin private final Questions questions;

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
    questions = new Questions(surroundings);
  }

  @Override
  public Integer call() {
    Optional<Target> picture = Optional.ofNullable(curve).map(Target::at);
    List<Case> cases = questions.read();
    EvaluationReport report = new EvaluationReport(questions.surroundings().out());
    try (Room room = questions.open()) {
      Ablation parts = new Ablation(Ranking.learned());
      List<Figures> groups =
          report.outcomes(
              Questions.ask(cases, room, (asked, asking) -> outcome(asked, asking, parts)));
      if (ablation) {
        report.parts(parts, groups, milliseconds(room, cases));
      }
      picture.ifPresent(file -> draw(groups, file));
    }
    return 0;
  }

  private void draw(List<Figures> groups, Target picture) {
    picture.write(RiskCoverage.svg(groups));
    questions.surroundings().err().println("The curve is in " + picture);
  }

  private Outcome outcome(Case asked, Asking asking, Ablation parts) {
    Answer answer = asking.answer();
    Prediction said = Prediction.of("", answer);
    List<Quote> quotes = answer.quotes();
    int first = place(asked, quotes.stream().map(Quote::passage).toList());
    boolean alone = first != 1 || ablation;
    List<Evidence> evidence = alone ? asking.room().index().find(answer.asked()) : List.of();
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

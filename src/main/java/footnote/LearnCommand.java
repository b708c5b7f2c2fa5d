package footnote;

import footnote.evaluation.Case;
import footnote.learning.Examination;
import footnote.learning.Learner;
import footnote.learning.Lesson;
import footnote.learning.RankingFile;
import footnote.search.Ranking;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns the weights of the ranking anew. */
@Command(
    name = "learn",
    description = {
      "Learns the weights of the ranking anew, from questions whose answers are known.",
      "The file is as for evaluate. Says how well they are answered then: as learned, and in five"
          + " parts by document, each ranked by weights that had not seen it."
    },
    mixinStandardHelpOptions = true)
final class LearnCommand implements Callable<Integer> {

  @Mixin private final Questions questions;

  @Option(
      names = "--ranking",
      paramLabel = "FILE",
      required = true,
      description = "Where the weights are written: ranking.properties.")
  private Path ranking = Path.of("");

  @Option(
      names = "--penalty",
      paramLabel = "NUMBER",
      description =
          "How many questions what is believed beforehand weighs as much as (default:"
              + " ${DEFAULT-VALUE}).")
  private double penalty = 10;

  LearnCommand(Surroundings surroundings) {
    questions = new Questions(surroundings);
  }

  @Override
  public Integer call() {
    Target weights = Target.at(ranking);
    PrintStream out = questions.surroundings().out();
    List<Lesson> lessons = lessons(questions.read());
    Learner learner = new Learner(penalty, Ranking.believed());
    Ranking learned = learner.learn(lessons);
    List<String> crossed = Examination.crossed(lessons, learner).lines();
    out.println("As learned:");
    Examination.plain(lessons, learned).lines().forEach(out::println);
    out.println("Cross-validated:");
    crossed.forEach(out::println);
    weights.write(RankingFile.lines(header(crossed), learned));
    questions.surroundings().err().println("The weights are in " + weights);
    return 0;
  }

  /** What the questions that have an answer can teach, gathered once. */
  private List<Lesson> lessons(List<Case> cases) {
    List<Case> answerable = cases.stream().filter(Case::answerable).toList();
    try (Room room = questions.open()) {
      return Questions.ask(answerable, room, LearnCommand::lesson);
    }
  }

  private static Lesson lesson(Case asked, Asking asking) {
    return Lesson.of(asked, asking.room().index().candidates(asking.question()));
  }

  private List<String> header(List<String> crossed) {
    List<String> header = new ArrayList<>();
    header.add(
        "Weights of what the judges say, by the name of the score, for questions without and");
    header.add("with a period. Written by the command learn: listwise softmax regression (Cao and");
    header.add("others, \"Learning to rank\", ICML 2007), no score of evidence weighing less than");
    header.add("nothing, a sentence in the right paragraph counting a tenth of one that answers,");
    header.add("with a quadratic penalty of " + penalty + " questions that draws the weights to");
    header.add("beliefs.properties. Cross-validated in five parts by document:");
    header.addAll(crossed);
    return header;
  }
}

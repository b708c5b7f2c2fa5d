package footnote;

import footnote.answers.Answer;
import footnote.chat.Message;
import footnote.evaluation.Case;
import footnote.learning.Examination;
import footnote.learning.Learner;
import footnote.learning.Lesson;
import footnote.learning.RankingFile;
import footnote.questions.Question;
import footnote.search.Ranking;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
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

  @Mixin private final Options options;

  @Option(
      names = "--questions",
      paramLabel = "FILE",
      required = true,
      description = "The questions with their answers.")
  private Path questions = Path.of("");

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
    options = new Options(surroundings);
  }

  @Override
  public Integer call() throws IOException {
    PrintStream out = options.surroundings().out();
    List<Lesson> lessons = lessons(new CaseFile(questions).read());
    Learner learner = new Learner(penalty, Ranking.believed());
    Ranking learned = learner.learn(lessons);
    List<String> crossed = Examination.crossed(lessons, learner).lines();
    out.println("As learned:");
    Examination.plain(lessons, learned).lines().forEach(out::println);
    out.println("Cross-validated:");
    crossed.forEach(out::println);
    Files.write(ranking, RankingFile.lines(header(crossed), learned));
    options.surroundings().err().println("The weights are in " + ranking);
    return 0;
  }

  /** What the questions that have an answer can teach, gathered once. */
  private List<Lesson> lessons(List<Case> cases) {
    List<Case> answerable = cases.stream().filter(Case::answerable).toList();
    try (Room room = options.open(options.settings())) {
      return IntStream.range(0, answerable.size())
          .parallel()
          .mapToObj(i -> lesson(room, answerable.get(i), i))
          .toList();
    }
  }

  private static Lesson lesson(Room room, Case asked, int number) {
    return Lesson.of(asked, room.index().candidates(question(room, asked, number)));
  }

  /** As it is understood after what was asked before it. */
  private static Question question(Room room, Case asked, int number) {
    if (asked.history().isEmpty()) {
      return room.desk().read(asked.question());
    }
    Message.Place place = new Message.Place("learn", String.valueOf(number), Optional.empty());
    asked.history().forEach(before -> room.desk().answer(before, place));
    Answer answer = room.desk().answer(asked.question(), place);
    return answer.asked();
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

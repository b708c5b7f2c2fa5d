package footnote;

import footnote.answers.giving.Confidence;
import footnote.evaluation.Case;
import footnote.learning.ConfidenceExamination;
import footnote.learning.ConfidenceFile;
import footnote.learning.ConfidenceLearner;
import footnote.learning.Sample;
import footnote.questions.Question;
import footnote.questions.Question.Wants;
import footnote.search.Evidence;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns anew how sure to be of an answer, and when to be silent. */
@Command(
    name = "calibrate",
    description = {
      "Learns the weights of silence anew, from questions some of which have no answer.",
      "The file is as for evaluate. Says how well it tells them apart: as learned, and in five parts"
          + " by document, each judged by what had not seen it. Every question that has an answer is"
          + " asked once more as if its document were not in the library."
    },
    mixinStandardHelpOptions = true)
final class CalibrateCommand implements Callable<Integer> {

  /** Nanoseconds that collecting signs took. */
  private final LongAdder spent = new LongAdder();

  @Mixin private final Questions questions;

  @Option(
      names = "--confidence",
      paramLabel = "FILE",
      required = true,
      description = "Where the weights are written: confidence.properties.")
  private Path confidence = Path.of("");

  @Option(
      names = "--answered",
      paramLabel = "SHARE",
      description =
          "The share of answerable questions to answer; the rest is the price of silence (default:"
              + " ${DEFAULT-VALUE}).")
  private double answered = 0.82;

  @Option(
      names = "--penalty",
      paramLabel = "NUMBER",
      description = "How strongly weights are drawn to 0 (default: ${DEFAULT-VALUE}).")
  private double penalty = 0.01;

  @Option(
      names = "--users",
      paramLabel = "DIR",
      description = {
        "A folder with \"documents\" and \"questions.jsonl\", as users ask them; may be repeated.",
        "They teach the weights; the threshold is set by the others."
      })
  private List<Path> users = List.of();

  @Option(
      names = "--ablation",
      paramLabel = "GROUP",
      description = "Shows what each sign adds for a group of questions, and what signs cost.")
  private @Nullable String ablation;

  CalibrateCommand(Surroundings surroundings) {
    questions = new Questions(surroundings);
  }

  @Override
  public Integer call() {
    if (!(answered > 0 && answered <= 1)) {
      throw new InputException(
          "--answered is " + answered + ": a share has to be above 0, up to 1.");
    }
    Target weights = Target.at(confidence);
    PrintStream out = questions.surroundings().out();
    List<Sample> samples = new ArrayList<>(samples(questions.read()));
    for (Path folder : users) {
      samples.addAll(samplesOfUsers(folder));
    }
    ConfidenceLearner learner = new ConfidenceLearner(penalty, answered, Confidence.believed());
    Confidence learned = learner.learn(samples);
    List<String> crossed = ConfidenceExamination.crossed(samples, learner).lines();
    out.println("As learned:");
    ConfidenceExamination.plain(samples, learned).lines().forEach(out::println);
    out.println("Cross-validated:");
    crossed.forEach(out::println);
    if (ablation != null) {
      ConfidenceExamination.withoutEach(samples, learner, ablation).forEach(out::println);
      out.printf(
          Locale.ROOT, "The signs take %.2f ms a question.%n", spent.sum() / 1e6 / samples.size());
    }
    weights.write(ConfidenceFile.lines(header(crossed), learned));
    questions.surroundings().err().println("The weights are in " + weights);
    return 0;
  }

  private List<Sample> samples(List<Case> cases) {
    List<Case> alone = cases.stream().filter(each -> each.history().isEmpty()).toList();
    try (Room room = questions.open()) {
      return Questions.ask(alone, room, this::samples).stream().flatMap(List::stream).toList();
    }
  }

  private List<Sample> samplesOfUsers(Path folder) {
    List<Case> cases =
        new CaseFile(folder.resolve("questions.jsonl"))
            .read().stream().filter(each -> each.history().isEmpty()).toList();
    try (Room room = questions.open(folder.resolve("documents"))) {
      return Questions.ask(cases, room, this::samples).stream()
          .flatMap(List::stream)
          .map(sample -> ofUsers(sample, folder))
          .toList();
    }
  }

  /** Judged by what was learned without any question of the same folder. */
  private static Sample ofUsers(Sample sample, Path folder) {
    return new Sample(
        Sample.OF_USERS,
        folder.toString(),
        sample.answerable(),
        sample.dated(),
        sample.signs(),
        sample.withheld());
  }

  /** The question as it is, and once more without the document that answers. */
  private List<Sample> samples(Case asked, Asking asking) {
    Room room = asking.room();
    Question question = asking.question();
    if (isToldOtherwise(question)) {
      return List.of();
    }
    List<Evidence> evidence = room.index().find(question);
    Sample asIs = sample(room, asked, question, evidence, false);
    return asked.answerable()
        ? List.of(asIs, sample(room, asked, question, without(asked, evidence), true))
        : List.of(asIs);
  }

  /** By a timeline, or by the head of a document: no sentence is weighed. */
  private static boolean isToldOtherwise(Question question) {
    return question.asksOfDocument()
        || (question.wants() == Wants.EVENTS && question.period().isPresent());
  }

  private static List<Evidence> without(Case asked, List<Evidence> evidence) {
    return evidence.stream()
        .filter(each -> !asked.document().equals(name(each)))
        .filter(each -> asked.document().isPresent() || !asked.isAnsweredBy(each.passage()))
        .toList();
  }

  private static Optional<String> name(Evidence evidence) {
    return Optional.of(evidence.passage().document().source().name());
  }

  private Sample sample(
      Room room, Case asked, Question question, List<Evidence> evidence, boolean withheld) {
    long begun = System.nanoTime();
    Map<String, Double> signs = room.verifier().signs(question, evidence);
    spent.add(System.nanoTime() - begun);
    return new Sample(
        asked.group(),
        asked.document().orElse(asked.id()),
        asked.answerable() && !withheld,
        question.period().isPresent(),
        signs,
        withheld);
  }

  private List<String> header(List<String> crossed) {
    List<String> header = new ArrayList<>();
    header.add("What each sign says of whether the best sentence answers. Written by the command");
    header.add("calibrate: logistic regression with a quadratic penalty of " + penalty);
    header.add("on questions with and without an answer, each of the former once more as if its");
    header.add("document were not there. The threshold lets " + answered + " of those with");
    header.add("an answer through. Cross-validated in five parts by document:");
    header.addAll(crossed);
    return header;
  }
}

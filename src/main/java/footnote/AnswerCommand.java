package footnote;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.answers.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A batch of questions; "history" holds those asked before in the same conversation. */
@Command(
    name = "answer",
    description = "Answers a file of questions, one JSON object a line: id, question, history.",
    mixinStandardHelpOptions = true)
final class AnswerCommand implements Callable<Integer> {

  @Mixin private final Options options;

  @Option(
      names = "--questions",
      paramLabel = "FILE",
      required = true,
      description = "The questions.")
  private Path questions = Path.of("");

  @Option(names = "--out", paramLabel = "FILE", required = true, description = "The answers.")
  private Path out = Path.of("");

  AnswerCommand(Surroundings surroundings) {
    options = new Options(surroundings);
  }

  /** A question of the file. */
  private record Asked(String id, String text, List<String> history) {}

  @Override
  public Integer call() {
    Target answers = Target.at(out);
    List<Asked> asked =
        JsonLines.read(questions, "questions").stream().map(AnswerCommand::asked).toList();
    try (Room room = options.open(options.settings())) {
      Stream<String> lines = IntStream.range(0, asked.size()).mapToObj(i -> line(room, asked, i));
      answers.write(lines);
    }
    options.surroundings().err().println(asked.size() + " questions answered in " + answers);
    return 0;
  }

  private static String line(Room room, List<Asked> all, int number) {
    Asked asked = all.get(number);
    Answer answer = new Asking(room, asked.text, asked.history, number).answer();
    return Prediction.of(asked.id, answer).toString();
  }

  private static Asked asked(JsonLines.Line line) {
    JsonNode json = line.json();
    if (!json.path("id").isTextual() || !json.path("question").isTextual()) {
      throw line.fault("\"id\" and \"question\" are needed, both texts.");
    }
    return new Asked(json.get("id").asText(), line.question("question"), line.questions("history"));
  }
}

package footnote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import footnote.answers.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A batch of questions; "history" holds those asked before in the same conversation. */
@Command(
    name = "answer",
    description = "Answers a file of questions, one JSON object a line: id, question, history.",
    mixinStandardHelpOptions = true)
final class AnswerCommand implements Callable<Integer> {

  private final ObjectMapper mapper = new ObjectMapper();

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
  public Integer call() throws IOException {
    Target answers = Target.at(out);
    List<Asked> asked = read();
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

  private List<Asked> read() throws IOException {
    if (!Files.isReadable(questions)) {
      throw new InputException(questions + " cannot be read; name a file of questions.");
    }
    List<String> lines = Files.readAllLines(questions);
    return IntStream.range(0, lines.size())
        .filter(i -> !lines.get(i).isBlank())
        .mapToObj(i -> parse(lines.get(i), i + 1))
        .toList();
  }

  private Asked parse(String line, int number) {
    try {
      JsonNode node = mapper.readTree(line);
      if (!node.path("id").isTextual() || !node.path("question").isTextual()) {
        throw new InputException(
            questions + ", line " + number + ": \"id\" and \"question\" are needed, both texts.");
      }
      List<String> history =
          StreamSupport.stream(node.path("history").spliterator(), false)
              .map(JsonNode::asText)
              .toList();
      return new Asked(node.get("id").asText(), node.get("question").asText(), history);
    } catch (JsonProcessingException broken) {
      throw new InputException(
          questions + ", line " + number + ": this is not JSON: " + broken.getOriginalMessage());
    }
  }
}

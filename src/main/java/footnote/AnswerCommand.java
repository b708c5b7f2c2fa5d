package footnote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import footnote.answers.Answer;
import footnote.chat.Message;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A batch of questions. */
@Command(
    name = "answer",
    description = {
      "Answers a file of questions: one JSON object a line with \"id\" and \"question\", and",
      "\"history\" for the questions asked before it in the same conversation."
    },
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
    List<Asked> asked = read();
    try (Room room = options.open(options.settings());
        PrintWriter writer =
            new PrintWriter(Files.newBufferedWriter(out, StandardCharsets.UTF_8))) {
      for (int i = 0; i < asked.size(); i++) {
        writer.println(Prediction.of(asked.get(i).id, answer(room, asked.get(i), i)));
      }
    }
    options.surroundings().err().println(asked.size() + " questions answered in " + out);
    return 0;
  }

  /** In a conversation of its own. */
  private static Answer answer(Room room, Asked asked, int number) {
    Message.Place place = new Message.Place("answer", String.valueOf(number), Optional.empty());
    asked.history.forEach(before -> room.desk().answer(before, place));
    return room.desk().answer(asked.text, place);
  }

  private List<Asked> read() throws IOException {
    if (!Files.isReadable(questions)) {
      throw new InputException(questions + " cannot be read; name a file of questions.");
    }
    List<String> lines = Files.readAllLines(questions);
    return java.util.stream.IntStream.range(0, lines.size())
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
          java.util.stream.StreamSupport.stream(node.path("history").spliterator(), false)
              .map(JsonNode::asText)
              .toList();
      return new Asked(node.get("id").asText(), node.get("question").asText(), history);
    } catch (JsonProcessingException broken) {
      throw new InputException(
          questions + ", line " + number + ": this is not JSON: " + broken.getOriginalMessage());
    }
  }
}

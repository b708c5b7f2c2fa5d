package footnote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import footnote.evaluation.Case;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file of questions whose answers are known, one JSON object a line. */
final class CaseFile {

  private final ObjectMapper mapper = new ObjectMapper();
  private final Path file;

  CaseFile(Path file) {
    this.file = file;
  }

  /**
   * The questions in the file's order.
   *
   * @throws InputException if it cannot be read, or a line says no question
   */
  List<Case> read() throws IOException {
    if (!Files.isReadable(file)) {
      throw new InputException(file + " cannot be read; name a file of questions.");
    }
    List<String> lines = Files.readAllLines(file);
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        cases.add(parse(lines.get(i), i + 1));
      }
    }
    if (cases.isEmpty()) {
      throw new InputException(file + " holds no question; write one JSON object a line.");
    }
    return cases;
  }

  private Case parse(String line, int number) {
    try {
      JsonNode node = mapper.readTree(line);
      boolean answerable = node.path("answerable").asBoolean(true);
      List<String> expected = expected(node);
      if (!node.path("question").isTextual() || (answerable && expected.isEmpty())) {
        throw new InputException(
            file
                + ", line "
                + number
                + ": a \"question\" is needed, and an \"answer\" or \"answerable\": false.");
      }
      boolean placed = !answerable || node.has("paragraph") || node.has("paragraphs");
      return new Case(
          node.path("id").asText("line " + number),
          node.path("set").asText(node.path("kind").asText("questions")),
          node.get("question").asText(),
          texts(node.path("history")),
          answerable,
          expected,
          placed && node.has("doc") ? Optional.of(node.get("doc").asText()) : Optional.empty(),
          paragraphs(node),
          node.has("date") ? Optional.of(node.get("date").asText()) : Optional.empty());
    } catch (JsonProcessingException broken) {
      throw new InputException(
          file + ", line " + number + ": this is not JSON: " + broken.getOriginalMessage());
    }
  }

  /** The words of "answers" or "quotes", else of "answer". */
  private static List<String> expected(JsonNode node) {
    List<String> several = texts(node.has("answers") ? node.path("answers") : node.path("quotes"));
    return several.isEmpty() && node.path("answer").isTextual()
        ? List.of(node.get("answer").asText())
        : several;
  }

  private static List<Integer> paragraphs(JsonNode node) {
    List<Integer> paragraphs = new ArrayList<>();
    node.path("paragraphs").forEach(each -> paragraphs.add(each.asInt()));
    if (paragraphs.isEmpty() && node.path("paragraph").isInt()) {
      paragraphs.add(node.get("paragraph").asInt());
    }
    return paragraphs;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.asText()));
    return texts;
  }
}

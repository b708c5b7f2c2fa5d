package footnote;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.evaluation.Case;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file of questions whose answers are known, one JSON object a line. */
final class CaseFile {

  private final Path file;

  CaseFile(Path file) {
    this.file = file;
  }

  /**
   * The questions in the file's order.
   *
   * @throws InputException if it cannot be read, or a line says no question
   */
  List<Case> read() {
    List<Case> cases = JsonLines.read(file, "questions").stream().map(CaseFile::parse).toList();
    if (cases.isEmpty()) {
      throw new InputException(file + " holds no question; write one JSON object a line.");
    }
    return cases;
  }

  private static Case parse(JsonLines.Line line) {
    JsonNode node = line.json();
    boolean answerable = node.path("answerable").asBoolean(true);
    List<String> expected = expected(node);
    if (!node.path("question").isTextual() || (answerable && expected.isEmpty())) {
      throw line.fault("a \"question\" is needed, and an \"answer\" or \"answerable\": false.");
    }
    boolean placed = !answerable || node.has("paragraph") || node.has("paragraphs");
    return new Case(
        node.path("id").asText("line " + line.number()),
        node.path("set").asText(node.path("kind").asText("questions")),
        line.question("question"),
        line.questions("history"),
        answerable,
        expected,
        placed && node.has("doc") ? Optional.of(node.get("doc").asText()) : Optional.empty(),
        paragraphs(node),
        node.has("date") ? Optional.of(node.get("date").asText()) : Optional.empty());
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

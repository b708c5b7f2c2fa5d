package footnote.positions.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import footnote.positions.Setting;
import footnote.positions.grammar.Names;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sentences and the positions that people read from them. A set holds single sentences with what
 * stands before each, or documents, whose sentences stand in their order, one a line.
 */
public final class GoldSet {

  private GoldSet() {}

  /** A sentence, what stands around it, and what it tells. */
  public record Line(
      String id, String sentence, Setting setting, List<JsonNode> stances, List<JsonNode> offices) {

    /** The document it stands in, or its own id where it stands alone. */
    public String document() {
      return setting.earlier().isEmpty() ? id : GoldSet.document(id);
    }
  }

  public static List<Line> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      lines.add(mapper.readTree(line));
    }
    List<Line> read = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      JsonNode line = lines.get(i);
      boolean single = line.has("before");
      read.add(line(line, single ? alone(line) : inDocument(lines, i)));
    }
    return read;
  }

  private static Line line(JsonNode line, Setting setting) {
    List<JsonNode> stances = new ArrayList<>();
    List<JsonNode> offices = new ArrayList<>();
    line.get("stances").forEach(stances::add);
    line.get("offices").forEach(offices::add);
    return new Line(
        line.get("id").asText(), line.get("sentence").asText(), setting, stances, offices);
  }

  private static Setting alone(JsonNode line) {
    return new Setting(
        line.get("author").asText(),
        published(line),
        line.get("heading").asText(),
        line.get("before").asText(),
        List.of());
  }

  private static Setting inDocument(List<JsonNode> lines, int at) {
    JsonNode line = lines.get(at);
    StringBuilder whole = new StringBuilder();
    StringBuilder before = new StringBuilder();
    StringBuilder earlier = new StringBuilder(line.get("title").asText());
    int last = 0;
    for (int i = 0; i < lines.size(); i++) {
      JsonNode other = lines.get(i);
      if (!document(other).equals(document(line))) {
        continue;
      }
      whole.append(other.get("sentence").asText()).append('\n');
      int paragraph = other.get("paragraph").asInt();
      boolean near = paragraph == line.get("paragraph").asInt();
      if (near && i < at) {
        before.append(other.get("sentence").asText()).append(' ');
      } else if (i < at) {
        earlier.append(paragraph == last ? ' ' : '\n').append(other.get("sentence").asText());
        last = paragraph;
      }
    }
    int near = Setting.near(before.toString());
    if (near > 0) {
      earlier.append('\n').append(before.substring(0, near).strip());
    }
    return new Setting(
        line.get("author").asText(),
        published(line),
        line.get("heading").asText(),
        before.substring(near),
        Names.people(whole.toString()),
        earlier.toString());
  }

  private static String document(JsonNode line) {
    return document(line.get("id").asText());
  }

  private static String document(String id) {
    return id.replaceFirst("-\\d+$", "");
  }

  private static Optional<LocalDate> published(JsonNode line) {
    String day = line.get("published").asText();
    return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
  }
}

package footnote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import footnote.questions.Question;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** A file that was given on the command line: one JSON object a line, and blank lines. */
final class JsonLines {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private JsonLines() {}

  /**
   * One of its objects.
   *
   * @param number of the line, from 1
   */
  record Line(Path file, int number, JsonNode json) {

    /** Says where something is wrong. */
    InputException fault(String what) {
      return JsonLines.fault(file, number, what);
    }

    /** The question in {@code field}, which is a text. */
    String question(String field) {
      return admitted(json.path(field).asText());
    }

    /** The questions in {@code field}, in their order, if there are any. */
    List<String> questions(String field) {
      return StreamSupport.stream(json.path(field).spliterator(), false)
          .map(each -> admitted(each.asText()))
          .toList();
    }

    private String admitted(String question) {
      try {
        return Question.admit(question);
      } catch (Question.TooLong tooLong) {
        throw fault(String.valueOf(tooLong.getMessage()));
      }
    }
  }

  /**
   * Its objects, in their order.
   *
   * @param what they are, such as "questions"
   * @throws InputException if it cannot be read; the message says what to do
   */
  static List<Line> read(Path file, String what) {
    List<String> lines = lines(file, what);
    List<Line> objects = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        objects.add(new Line(file, i + 1, parse(file, i + 1, lines.get(i))));
      }
    }
    return objects;
  }

  private static List<String> lines(Path file, String what) {
    if (Files.isDirectory(file)) {
      throw new InputException(file + " is a folder; name a file of " + what + " in it.");
    }
    if (!Files.isReadable(file)) {
      throw new InputException(file + " cannot be read; name a file of " + what + ".");
    }
    try {
      List<String> lines = new ArrayList<>(Files.readAllLines(file));
      if (!lines.isEmpty() && lines.get(0).startsWith(BYTE_ORDER_MARK)) {
        lines.set(0, lines.get(0).substring(1));
      }
      return lines;
    } catch (CharacterCodingException other) {
      throw new InputException(file + " is not text in UTF-8; save it as that.");
    } catch (IOException broken) {
      throw new InputException(
          file + " cannot be read (" + broken + "); name a file of " + what + ".");
    }
  }

  private static JsonNode parse(Path file, int number, String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException broken) {
      throw fault(file, number, "this is not JSON: " + broken.getOriginalMessage());
    }
  }

  private static InputException fault(Path file, int number, String what) {
    return new InputException(file + ", line " + number + ": " + what);
  }
}

package footnote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import footnote.dates.Convention;
import footnote.dates.Dates;
import footnote.dates.Mention;
import footnote.dates.When;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A batch of texts, whose dates are found. */
@Command(
    name = "dates",
    description = {
      "Finds the dates in a file of texts, one JSON object a line: id, input, reference.",
      "The reference is the day a text was written, or null. Writes one object a line: id, found."
    },
    mixinStandardHelpOptions = true)
final class DatesCommand implements Callable<Integer> {

  private final ObjectMapper mapper = new ObjectMapper();
  private final Surroundings surroundings;

  @Option(names = "--in", paramLabel = "FILE", required = true, description = "The texts.")
  private Path in = Path.of("");

  @Option(names = "--out", paramLabel = "FILE", required = true, description = "Their dates.")
  private Path out = Path.of("");

  @Option(
      names = "--as",
      paramLabel = "READER",
      defaultValue = "ASSISTANT",
      description = {
        "ASSISTANT reads messages as a person means them who plans a calendar (default),",
        "PROSE as a writer of documents does; answers are always read so."
      })
  private Convention convention = Convention.ASSISTANT;

  DatesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Target written = Target.at(out);
    if (!Files.isReadable(in)) {
      throw new InputException(in + " cannot be read; name a file of texts.");
    }
    Dates dates = new Dates(convention);
    List<String> lines = Files.readAllLines(in);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        found.add(found(dates, lines.get(i), i + 1).toString());
      }
    }
    written.write(found);
    surroundings.err().println("The dates of " + found.size() + " texts are in " + written);
    return 0;
  }

  private ObjectNode found(Dates dates, String line, int number) {
    JsonNode text = parse(line, number);
    ObjectNode json = mapper.createObjectNode();
    json.set("id", text.path("id"));
    ArrayNode found = json.putArray("found");
    for (Mention mention : dates.read(text.get("input").asText(), reference(text, number))) {
      add(found.addObject(), mention, text.get("input").asText());
    }
    return json;
  }

  private static void add(ObjectNode node, Mention mention, String text) {
    Optional<When> when = mention.when();
    node.put("start", mention.span().start())
        .put("end", mention.span().end())
        .put("text", mention.span().in(text))
        .put("kind", mention.getClass().getSimpleName().toLowerCase(Locale.ROOT))
        .put("from", when.flatMap(When::from).map(Object::toString).orElse(null))
        .put("to", when.flatMap(When::to).map(Object::toString).orElse(null))
        .put("edtf", when.map(When::edtf).orElse(null))
        .put("duration", mention instanceof Mention.Lasting lasting ? lasting.length() : null);
  }

  private JsonNode parse(String line, int number) {
    try {
      JsonNode node = mapper.readTree(line);
      if (!node.path("input").isTextual()) {
        throw new InputException(in + ", line " + number + ": \"input\" is needed, a text.");
      }
      return node;
    } catch (JsonProcessingException broken) {
      throw new InputException(
          in + ", line " + number + ": this is not JSON: " + broken.getOriginalMessage());
    }
  }

  private Optional<LocalDate> reference(JsonNode text, int number) {
    String reference = text.path("reference").asText("");
    if (reference.isEmpty() || text.path("reference").isNull()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(reference.substring(0, Math.min(10, reference.length()))));
    } catch (DateTimeException noDay) {
      throw new InputException(
          in
              + ", line "
              + number
              + ": the reference \""
              + reference
              + "\" is no day; write it as 2023-05-05, or null.");
    }
  }
}

package footnote;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import footnote.dates.Convention;
import footnote.dates.Dates;
import footnote.dates.Mention;
import footnote.dates.When;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
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
  public Integer call() {
    Target written = Target.at(out);
    List<JsonLines.Line> texts = JsonLines.read(in, "texts");
    Dates dates = new Dates(convention);
    written.write(texts.stream().map(text -> found(dates, text).toString()).toList());
    surroundings.err().println("The dates of " + texts.size() + " texts are in " + written);
    return 0;
  }

  private static ObjectNode found(Dates dates, JsonLines.Line line) {
    JsonNode json = line.json();
    if (!json.path("input").isTextual()) {
      throw line.fault("\"input\" is needed, a text.");
    }
    String text = json.get("input").asText();
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.set("id", json.path("id"));
    ArrayNode found = answer.putArray("found");
    for (Mention mention : dates.read(text, reference(line))) {
      add(found.addObject(), mention, text);
    }
    return answer;
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

  private static Optional<LocalDate> reference(JsonLines.Line line) {
    JsonNode json = line.json().path("reference");
    String reference = json.asText("");
    if (reference.isEmpty() || json.isNull()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(reference.substring(0, Math.min(10, reference.length()))));
    } catch (DateTimeException noDay) {
      throw line.fault(
          "the reference \"" + reference + "\" is no day; write it as 2023-05-05, or null.");
    }
  }
}

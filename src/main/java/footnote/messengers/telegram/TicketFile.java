package footnote.messengers.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import footnote.chat.Reply.Action;
import footnote.keeping.Owner;
import footnote.text.Citation;
import footnote.text.Revision;
import footnote.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tickets that say too little by themselves, with their actions: one JSON object a line, the
 * newest last. A button that was sent once is worth something after a restart, too. They hold
 * questions in clear, and are the owner's alone. For one thread at a time.
 */
final class TicketFile {
  private static final Logger log = LoggerFactory.getLogger(TicketFile.class);

  private final ObjectMapper json = new ObjectMapper();
  private final Path file;
  private int lines;

  TicketFile(Path file) {
    this.file = file;
  }

  /**
   * The newest tickets there are, oldest first, at most {@code most}. Older ones and lines that
   * cannot be read, such as the last one after a crash, are taken out of the file.
   */
  Map<String, Action> load(int most) throws IOException {
    if (!Files.exists(file)) {
      return Map.of();
    }
    List<String> written = Files.readAllLines(file, StandardCharsets.UTF_8);
    List<String> good = written.stream().filter(line -> read(line).isPresent()).toList();
    List<String> kept = good.subList(Math.max(0, good.size() - most), good.size());
    if (kept.size() < written.size()) {
      log.info("{} tickets are kept, {} are let go", kept.size(), written.size() - kept.size());
      write(kept);
    }
    lines = kept.size();
    Map<String, Action> tickets = new LinkedHashMap<>();
    kept.forEach(line -> read(line).ifPresent(it -> tickets.put(it.getKey(), it.getValue())));
    return tickets;
  }

  /** Writes a ticket down; without it the button is good until the next start, which is said. */
  void add(String ticket, Action action) {
    try {
      Files.writeString(Owner.file(file), line(ticket, action) + "\n", StandardOpenOption.APPEND);
      lines++;
    } catch (IOException failed) {
      log.warn("a button will not outlive this run: {} cannot be written: {}", file, failed);
    }
  }

  /** Lines of the file, also of tickets that are no longer kept. */
  int lines() {
    return lines;
  }

  /** Leaves nothing in the file but {@code tickets}, oldest first. */
  void replace(Map<String, Action> tickets) {
    try {
      write(
          tickets.entrySet().stream()
              .map(it -> line(it.getKey(), it.getValue()).toString())
              .toList());
      lines = tickets.size();
    } catch (IOException failed) {
      log.warn("{} grows, for it cannot be written anew: {}", file, failed.toString());
    }
  }

  private void write(List<String> kept) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    Files.write(Owner.file(fresh), kept);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private ObjectNode line(String ticket, Action action) {
    ObjectNode line = json.createObjectNode().put("ticket", ticket);
    return action.match(new Written(line));
  }

  /** Adds to {@code line} what an action is made of. */
  private record Written(ObjectNode line) implements Action.Cases<ObjectNode> {

    @Override
    public ObjectNode ask(Action.Ask ask) {
      return line.put("ask", ask.text());
    }

    @Override
    public ObjectNode showContext(Action.ShowContext shown) {
      return put(shown.citation(), line);
    }

    @Override
    public ObjectNode rate(Action.Rate rate) {
      line.put("rate", rate.question()).put("helpful", rate.helpful());
      rate.shown().ifPresent(shown -> put(shown, line));
      return line;
    }
  }

  private static ObjectNode put(Citation citation, ObjectNode line) {
    return line.put("path", citation.name().orElse(""))
        .put("sha256", citation.revision().digits())
        .put("start", citation.span().start())
        .put("end", citation.span().end());
  }

  private Optional<Map.Entry<String, Action>> read(String line) {
    try {
      JsonNode node = json.readTree(line);
      return Optional.of(Map.entry(node.required("ticket").asText(), action(node)));
    } catch (JsonProcessingException | IllegalArgumentException damaged) {
      log.debug("a ticket cannot be read ({})", damaged.getClass());
      return Optional.empty();
    }
  }

  private static Action action(JsonNode node) {
    if (node.has("ask")) {
      return new Action.Ask(node.get("ask").asText());
    }
    Optional<Citation> cited = node.has("sha256") ? Optional.of(citation(node)) : Optional.empty();
    return node.has("rate")
        ? new Action.Rate(node.get("rate").asText(), cited, node.path("helpful").asBoolean())
        : new Action.ShowContext(
            cited.orElseThrow(() -> new IllegalArgumentException("a ticket for nothing")));
  }

  private static Citation citation(JsonNode node) {
    Optional<Path> path =
        Optional.of(node.required("path").asText()).filter(name -> !name.isEmpty()).map(Path::of);
    return new Citation(
        path,
        new Revision(node.required("sha256").asText()),
        new Span(node.required("start").asInt(), node.required("end").asInt()));
  }
}

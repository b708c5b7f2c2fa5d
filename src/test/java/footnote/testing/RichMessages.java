package footnote.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the Bot API takes for a rich message (InputRichMessage, RichText), as far as a bot sends
 * one.
 */
final class RichMessages {

  private static final int LONGEST = 32_768;
  private static final int MOST_BLOCKS = 500;

  private static final Set<String> TEXT_BLOCKS = Set.of("paragraph", "heading", "footer", "pre");
  private static final Set<String> TEXTS =
      Set.of("bold", "italic", "underline", "marked", "date_time", "reference", "reference_link");

  private final Set<String> references = new HashSet<>();
  private final List<String> links = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private String wrong = "";
  private int blocks;

  private RichMessages() {}

  /** What is wrong with it, as the server would say it; empty if nothing is. */
  static String wrong(JsonNode message) {
    RichMessages read = new RichMessages();
    read.blocks(message.path("blocks"));
    if (!read.wrong.isEmpty()) {
      return read.wrong;
    }
    if (read.blocks == 0 || read.blocks > MOST_BLOCKS || words(message).length() > LONGEST) {
      return "RICH_MESSAGE_SIZE_INVALID";
    }
    return read.references.containsAll(read.links) ? "" : "a link leads to no reference";
  }

  /** Its words, one line a block. */
  static String words(JsonNode message) {
    RichMessages read = new RichMessages();
    read.blocks(message.path("blocks"));
    return String.join("\n", read.lines);
  }

  private void blocks(JsonNode list) {
    for (JsonNode block : list) {
      blocks++;
      String type = block.path("type").asText();
      if (TEXT_BLOCKS.contains(type)) {
        text(block.path("text"));
        turn();
      } else if (type.equals("blockquote")) {
        blocks(block.path("blocks"));
        if (block.has("credit")) {
          text(block.path("credit"));
          turn();
        }
      } else if (type.equals("list")) {
        block.path("items").forEach(item -> blocks(item.path("blocks")));
      } else {
        wrong = "unsupported block type " + type;
      }
      if (type.equals("heading")
          && (block.path("size").asInt() < 1 || block.path("size").asInt() > 6)) {
        wrong = "invalid heading size";
      }
    }
  }

  private void turn() {
    lines.add(line.toString());
    line.setLength(0);
  }

  /**
   * "It can be either a String, an Array of RichText, or one of" the kinds with a type (RichText).
   */
  private void text(JsonNode text) {
    if (text.isTextual()) {
      line.append(text.asText());
    } else if (text.isArray()) {
      text.forEach(this::text);
    } else if (TEXTS.contains(text.path("type").asText())) {
      dressed(text);
    } else {
      wrong = "can't parse rich text " + text;
    }
  }

  private void dressed(JsonNode text) {
    switch (text.path("type").asText()) {
      case "reference" -> references.add(text.path("name").asText());
      case "reference_link" -> links.add(text.path("reference_name").asText());
      case "date_time" -> {
        boolean format = text.path("date_time_format").asText("x").matches("r|w?[dD]?[tT]?");
        if (!text.path("unix_time").isInt() || !format) {
          wrong = "invalid date_time";
        }
      }
      default -> {}
    }
    text(text.path("text"));
  }
}

package footnote.messengers.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import footnote.chat.Reply.Action.Rate;
import footnote.questions.Question;
import footnote.text.Citation;
import footnote.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the page posts. Every method throws {@link Refusal} for what it would not post. */
final class Requests {

  /** A question of 2,000 characters takes at most 12,000 bytes as JSON. */
  static final int LONGEST = 16_384;

  private static final Pattern PATH = Pattern.compile("/q/([0-9a-f]{64})/([0-9]+-[0-9]+)");
  private static final ObjectMapper JSON = new ObjectMapper();

  private Requests() {}

  /** A body of JSON, read no further than it may be long. */
  static JsonNode read(Optional<String> type, InputStream body) {
    boolean json =
        type.filter(it -> it.toLowerCase(Locale.ROOT).matches("application/json\\s*(;.*)?"))
            .isPresent();
    if (!json) {
      throw new Refusal(415, Words.WRONG_TYPE);
    }
    try {
      byte[] bytes = body.readNBytes(LONGEST + 1);
      if (bytes.length > LONGEST) {
        throw new Refusal(413, Words.TOO_LARGE);
      }
      return JSON.readTree(bytes);
    } catch (IOException malformedOrCut) {
      throw new Refusal(400, Words.NOT_UNDERSTOOD);
    }
  }

  /** What was typed; the desk says what is too long for it. */
  static String question(JsonNode body) {
    return text(body, "text");
  }

  static Rate rating(JsonNode body) {
    String question = text(body, "question");
    JsonNode helpful = body.path("helpful");
    if (!helpful.isBoolean() || question.length() > Question.LONGEST) {
      throw new Refusal(400, Words.NOT_UNDERSTOOD);
    }
    Optional<Citation> shown =
        body.has("shown") ? Optional.of(citation(text(body, "shown"))) : Optional.empty();
    return new Rate(question, shown, helpful.asBoolean());
  }

  /** The file's name is not asked of the page: the digest says which document it is. */
  private static Citation citation(String path) {
    Matcher parts = PATH.matcher(path);
    if (!parts.matches()) {
      throw new Refusal(400, Words.NOT_UNDERSTOOD);
    }
    Link link =
        Link.of(parts.group(1), parts.group(2))
            .orElseThrow(() -> new Refusal(400, Words.NOT_UNDERSTOOD));
    Span span = link.span().orElseThrow();
    return Citation.of(link.sha256(), span.start(), span.end()).orElseThrow();
  }

  private static String text(JsonNode body, String field) {
    JsonNode text = body.path(field);
    if (!text.isTextual()) {
      throw new Refusal(400, Words.NOT_UNDERSTOOD);
    }
    return text.asText();
  }
}

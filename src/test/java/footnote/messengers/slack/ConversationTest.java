package footnote.messengers.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import footnote.messengers.slack.SlackSettings.Way;
import footnote.testing.FakeSlack;
import footnote.testing.FakeSlack.Call;
import footnote.testing.SeedDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A conversation as people have it, by the real client, the real desk and the documents that come
 * with Footnote. {@code conversation.txt} holds what people do and, below each, what they see.
 * Where it is meant to change, {@code -Dgolden=write} writes it anew: read the difference before
 * keeping it.
 */
@Timeout(180)
class ConversationTest {

  private static final Path GOLDEN = Path.of("src/test/resources/slack/conversation.txt");
  private static final Pattern TURN = Pattern.compile("> ([a-z ]+?)(?: in (\\w+))?: ?(.*)");

  /** What is done behind the scenes is not seen by people. */
  private static final Set<String> UNSEEN =
      Set.of("auth.test", "apps.connections.open", "files.getUploadURLExternal");

  @TempDir Path folder;
  private final ObjectMapper mapper = new ObjectMapper();
  private final FakeSlack slack = new FakeSlack();
  private final List<String> transcript = new ArrayList<>();
  private final Slack bot =
      new Slack(
          new SlackSettings(
              FakeSlack.BOT_TOKEN, new Way.Socket(FakeSlack.APP_TOKEN), slack.address()),
          SeedDesk.CLOCK);

  private SeedDesk seeds;
  private int seen;
  private int said;
  private String thread = "";
  private String latest = "";

  @BeforeEach
  void open() throws Exception {
    seeds = new SeedDesk(folder);
    slack.keepsOut("C9");
    bot.open(seeds.desk());
    until(() -> slack.connections() == 1);
  }

  @AfterEach
  void close() {
    bot.close();
    slack.close();
    seeds.close();
  }

  @Test
  void thirtyTurnsGoAsWrittenDown() throws Exception {
    String golden = Files.readString(GOLDEN);
    for (String turn : golden.lines().filter(line -> line.startsWith("> ")).toList()) {
      transcript.add((transcript.isEmpty() ? "" : "\n") + turn);
      play(turn);
    }
    String all = String.join("\n", transcript) + "\n";
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(GOLDEN, all);
    }
    assertThat(all).isEqualTo(golden);
    assertThat(transcript.stream().filter(line -> line.strip().startsWith("> ")).count())
        .isGreaterThanOrEqualTo(30);
  }

  private void play(String turn) throws Exception {
    Matcher parts = TURN.matcher(turn);
    assertThat(parts.matches()).as(turn).isTrue();
    String room = Optional.ofNullable(parts.group(2)).orElse("D1");
    String text = parts.group(3);
    switch (parts.group(1)) {
      case "ann mentions" -> {
        thread = "5." + ++said;
        sends(mention("<@UBOT> " + text, room));
      }
      case "ann goes on" -> sends(message(text, room).put("thread_ts", thread));
      case "ann says" -> sends(message(text, room));
      case "a bot says" -> sends(message(text, room).put("bot_id", "B9"));
      case "ann writes" -> sends(message(text, "D1"));
      case "ann commands" -> slack.commands(room, text);
      case "ann presses" -> presses(text, room);
      case "ann opens the home" -> sends(event("app_home_opened").put("tab", "home"));
      case "ann opens the pane" -> {
        thread = "5." + ++said;
        ObjectNode pane = event("assistant_thread_started");
        ObjectNode within = pane.putObject("assistant_thread");
        within.put("channel_id", "D1").put("thread_ts", thread).putObject("context");
        sends(pane);
      }
      case "slack sends that again" -> slack.sends(latest, "Ev" + said);
      default -> throw new AssertionError("nobody can do this: " + turn);
    }
    settle();
  }

  private void sends(ObjectNode event) {
    latest = event.toString();
    slack.sends(latest, "Ev" + ++said);
  }

  private ObjectNode event(String type) {
    return mapper.createObjectNode().put("type", type).put("user", "U1").put("event_ts", "1.1");
  }

  private ObjectNode mention(String text, String room) {
    return event("app_mention").put("text", text).put("channel", room).put("ts", thread);
  }

  private ObjectNode message(String text, String room) {
    return event("message")
        .put("text", text)
        .put("channel", room)
        .put("channel_type", room.startsWith("D") ? "im" : "channel")
        .put("ts", "6." + said);
  }

  /** Presses the newest button of that label. */
  private void presses(String label, String room) throws IOException {
    List<Call> posts = slack.calls("chat.postMessage");
    for (int i = posts.size() - 1; i >= 0; i--) {
      for (JsonNode block : blocks(posts.get(i))) {
        for (JsonNode button : buttons(block)) {
          if (button.path("text").path("text").asText().equals(label)) {
            String within = posts.get(i).arguments().getOrDefault("thread_ts", "");
            slack.presses(room, within, "footnote-1", button.path("value").asText());
            return;
          }
        }
      }
    }
    throw new AssertionError("no button " + label);
  }

  private static List<JsonNode> buttons(JsonNode block) {
    List<JsonNode> buttons = new ArrayList<>();
    for (JsonNode element : block.path("elements")) {
      if (element.path("type").asText().equals("button")) {
        buttons.add(element);
      } else if (element.has("positive_button")) {
        buttons.add(element.path("positive_button"));
        buttons.add(element.path("negative_button"));
      }
    }
    return buttons;
  }

  /** Until all that was sent is acknowledged and answered. */
  private void settle() throws Exception {
    until(slack::allWereAcknowledged);
    until(bot::isIdle);
    List<Call> all = slack.calls();
    for (Call call : all.subList(seen, all.size())) {
      if (!UNSEEN.contains(call.method())) {
        show(call);
      }
    }
    seen = all.size();
  }

  private static void until(BooleanSupplier done) throws InterruptedException {
    for (int i = 0; i < 2_000 && !done.getAsBoolean(); i++) {
      Thread.sleep(10);
    }
    assertThat(done.getAsBoolean()).isTrue();
  }

  private void show(Call call) throws IOException {
    String place =
        call.arguments().getOrDefault("channel", call.arguments().getOrDefault("channel_id", ""))
            + (call.arguments().containsKey("thread_ts") ? ", in the thread" : "");
    switch (call.method()) {
      case "files.completeUploadExternal" -> transcript.add("  (a picture in " + place + ")");
      case "assistant.threads.setStatus" ->
          transcript.add("  (" + call.arguments().get("status") + ")");
      case "assistant.threads.setSuggestedPrompts" -> prompts(call);
      case "(response)" -> transcript.add("  (only to ann) " + call.arguments().get("text"));
      case "chat.postEphemeral" -> {
        transcript.add("  (only to ann)");
        blocks(call).forEach(this::show);
      }
      case "views.publish" -> {
        transcript.add("  (at home)");
        mapper.readTree(call.arguments().get("view")).path("blocks").forEach(this::show);
      }
      default -> {
        transcript.add("  (" + place + ")");
        blocks(call).forEach(this::show);
      }
    }
  }

  private void prompts(Call call) throws IOException {
    for (JsonNode prompt : mapper.readTree(call.arguments().get("prompts"))) {
      transcript.add("  (to pick) " + prompt.path("title").asText());
    }
  }

  private JsonNode blocks(Call call) throws IOException {
    return mapper.readTree(call.arguments().get("blocks"));
  }

  private void show(JsonNode block) {
    String look =
        switch (block.path("type").asText()) {
          case "header" -> "# " + block.path("text").path("text").asText();
          case "section" -> block.path("text").path("text").asText();
          case "context" -> block.at("/elements/0/text").asText();
          case "rich_text" -> quote(block.at("/elements/0/elements"));
          default -> labels(block);
        };
    transcript.add(look.indent(2).stripTrailing());
  }

  private static String quote(JsonNode runs) {
    StringBuilder words = new StringBuilder("│ ");
    for (JsonNode run : runs) {
      String mark = run.path("style").path("bold").asBoolean() ? "*" : "";
      words.append(mark).append(run.path("text").asText()).append(mark);
    }
    return words.toString();
  }

  private static String labels(JsonNode block) {
    List<String> labels = new ArrayList<>();
    buttons(block)
        .forEach(button -> labels.add("[" + button.path("text").path("text").asText() + "]"));
    return String.join(" ", labels);
  }
}

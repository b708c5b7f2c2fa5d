package footnote.messengers.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.answers.Answerer;
import footnote.answers.Confidence;
import footnote.chat.Conversations;
import footnote.chat.Desk;
import footnote.chat.Feedback;
import footnote.chat.ReferenceDesk;
import footnote.dates.Datebook;
import footnote.dates.Dates;
import footnote.english.EnglishSentences;
import footnote.english.PartsOfSpeech;
import footnote.english.WordNet;
import footnote.finders.Finders;
import footnote.formats.Formats;
import footnote.library.Library;
import footnote.library.Shelf;
import footnote.positions.PositionBook;
import footnote.positions.Positions;
import footnote.questions.QuestionReader;
import footnote.search.Index;
import footnote.search.Ranking;
import footnote.testing.FakeTelegram;
import footnote.testing.FakeTelegram.Call;
import footnote.verification.Verifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
@Timeout(120)
class ConversationTest {
  private static final Path GOLDEN = Path.of("src/test/resources/telegram/conversation.txt");
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
  private static final Map<String, Long> PEOPLE = Map.of("ann", 1L, "keeper", 77L, "group", -100L);
  private static final Pattern TURN =
      Pattern.compile("> (\\w+)(?: (\\w+))?(?: \"([^\"]*)\"| (\\S+))?: (.*)");

  @TempDir Path state;
  @TempDir Path folder;
  private final FakeTelegram telegram = new FakeTelegram();
  private Finders finders;
  private Library library;
  private Index index;
  private Telegram bot;
  private final List<String> transcript = new ArrayList<>();
  private int seen;
  private int lastQuestion;

  @BeforeEach
  void open() throws IOException {
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.toList()) {
        Files.copy(seed, folder.resolve(seed.getFileName()));
      }
    }
    bot =
        new Telegram(
            new TelegramSettings(
                FakeTelegram.TOKEN, telegram.address(), state, Set.of(77L), Optional.empty()),
            new Shelf(folder, Formats.all()),
            CLOCK,
            new Pace(1_000));
    bot.open(desk());
  }

  private Desk desk() {
    library = new Library(folder, Formats.all());
    Dates dates = new Dates();
    Datebook book = new Datebook(dates);
    PositionBook positions = new PositionBook(new Positions(new PartsOfSpeech(), dates));
    finders = new Finders(book, positions, Optional.empty());
    index =
        new Index(finders.finders(), finders.judges(), new EnglishSentences(), Ranking.learned());
    library.follow(index::replace, index::remove);
    return new ReferenceDesk(
        new QuestionReader(dates),
        new Answerer(
            index,
            book,
            positions,
            new Verifier(index.rarity(), new WordNet()),
            Confidence.learned(),
            3),
        index::documents,
        new Conversations(CLOCK, Duration.ofMinutes(30)),
        Feedback.NONE,
        CLOCK);
  }

  @AfterEach
  void close() {
    bot.close();
    library.close();
    finders.close();
    telegram.close();
  }

  @Test
  void thirtyTurnsGoAsWrittenDown() throws Exception {
    String golden = Files.readString(GOLDEN);
    for (String turn : golden.lines().filter(line -> line.startsWith("> ")).toList()) {
      transcript.add((transcript.isEmpty() ? "" : "\n") + turn);
      play(turn);
    }
    String said = String.join("\n", transcript) + "\n";
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(GOLDEN, said);
    }
    assertThat(said).isEqualTo(golden);
    assertThat(transcript.stream().filter(line -> line.strip().startsWith("> ")).count())
        .isGreaterThanOrEqualTo(30);
  }

  @Test
  void everyCommandOfTheMenuIsKnown() throws Exception {
    for (var command : CommandMenu.EVERYWHERE) {
      telegram.says(1, "/" + command.getCommand());
      settle();
    }
    assertThat(telegram.delivered())
        .hasSize(CommandMenu.EVERYWHERE.size())
        .noneMatch(said -> said.text().startsWith("I do not know"));
  }

  private void play(String turn) throws Exception {
    Matcher parts = TURN.matcher(turn);
    assertThat(parts.matches()).as(turn).isTrue();
    long person = PEOPLE.get(parts.group(1));
    String text = parts.group(5);
    int before = telegram.calls("answercallbackquery").size();
    int typed = telegram.calls("answerinlinequery").size();
    switch (Optional.ofNullable(parts.group(2)).orElse("says")) {
      case "says" -> lastQuestion = says(person, text);
      case "edits" -> telegram.edits(person, lastQuestion, text);
      case "marks" ->
          telegram.repliesTo(
              person, with(person, parts.group(3)), Optional.of(parts.group(3)), text);
      case "replies" -> telegram.repliesTo(person, with(person, ""), Optional.empty(), text);
      case "presses" -> presses(person, text);
      case "brings" -> telegram.brings(person, parts.group(4), bytes(text));
      case "types" -> telegram.types(person, text);
      default -> throw new AssertionError("nobody can do this: " + turn);
    }
    settle();
    show(telegram.calls("answercallbackquery").stream().skip(before).toList());
    for (Call answered : telegram.calls("answerinlinequery").stream().skip(typed).toList()) {
      showArticles(answered.body().path("results"));
    }
    if (turn.contains("keeper brings")) {
      waitForTheLibrary(text);
    }
  }

  private int says(long person, String text) {
    return person < 0 ? telegram.says(person, 1, text) : telegram.says(person, text);
  }

  private void presses(long person, String label) {
    List<Call> sent = telegram.delivered();
    for (int i = sent.size() - 1; i >= 0; i--) {
      int number = sent.get(i).body().path("message_id").asInt();
      if (telegram.labels(person, number).contains(label)) {
        telegram.presses(person, number, telegram.ticket(number, label));
        return;
      }
    }
    throw new AssertionError("no button " + label);
  }

  /** The newest message to a person with these words in it. */
  private int with(long person, String words) {
    return telegram.delivered().stream()
        .filter(call -> call.chat() == person && call.text().contains(words))
        .reduce((first, second) -> second)
        .orElseThrow(() -> new AssertionError("nothing says " + words))
        .body()
        .path("message_id")
        .asInt();
  }

  /** Until all that came in is dealt with: then the journal holds no update any more. */
  private void settle() throws Exception {
    telegram.waitUntil(it -> it.pending() == 0, SOON);
    Instant end = Instant.now().plus(SOON);
    while (waiting() > 0) {
      assertThat(Instant.now()).isBefore(end);
      Thread.sleep(5);
    }
    List<Call> all = telegram.delivered();
    show(all.subList(seen, all.size()));
    seen = all.size();
  }

  private long waiting() throws IOException {
    try (Stream<Path> files = Files.list(state)) {
      return files.filter(file -> file.toString().endsWith(".json")).count();
    }
  }

  private void waitForTheLibrary(String text) throws InterruptedException {
    Instant end = Instant.now().plus(SOON);
    while (index.documents().stream().noneMatch(it -> it.text().contains(text))) {
      assertThat(Instant.now()).isBefore(end);
      Thread.sleep(20);
    }
  }

  private void show(List<Call> calls) {
    for (Call call : calls) {
      String how =
          switch (call.method()) {
            case "editmessagetext" -> "(edited) ";
            case "answercallbackquery" -> "(in passing) ";
            default -> "";
          };
      if (call.method().equals("sendphoto")) {
        transcript.add("  (a picture)");
        continue;
      }
      boolean silent = call.text().isEmpty() && call.method().equals("answercallbackquery");
      if (!silent) {
        transcript.add((how + call.text()).indent(2).stripTrailing());
        showButtons(call.body().path("reply_markup").path("inline_keyboard"));
      }
    }
  }

  private void showButtons(JsonNode rows) {
    for (JsonNode row : rows) {
      List<String> labels = new ArrayList<>();
      row.forEach(button -> labels.add("[" + button.path("text").asText() + "]"));
      transcript.add("  " + String.join(" ", labels));
    }
  }

  private void showArticles(JsonNode articles) {
    for (JsonNode article : articles) {
      transcript.add("  (to pick) " + article.path("title").asText());
      transcript.add(
          article.at("/input_message_content/message_text").asText().indent(4).stripTrailing());
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

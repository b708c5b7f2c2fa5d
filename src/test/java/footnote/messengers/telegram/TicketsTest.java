package footnote.messengers.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.chat.Reply.Action;
import footnote.text.Citation;
import footnote.text.Document;
import footnote.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TicketsTest {
  private final Tickets tickets = new Tickets();

  @Test
  void aCitationSurvivesARestart() {
    var source = new Document.Source(Path.of("a.txt"), "0f".repeat(32));
    Span span = new Span(49_999_000, 49_999_999);
    String ticket = tickets.write(new Action.ShowContext(new Citation(source, span)));
    assertThat(ticket).hasSizeLessThanOrEqualTo(Tickets.LONGEST).matches("[A-Za-z0-9_-]+");
    assertThat(new Tickets().read(ticket))
        .hasValueSatisfying(
            action -> {
              Citation cited = ((Action.ShowContext) action).citation();
              assertThat(cited.span()).isEqualTo(span);
              assertThat(cited.revision().digits()).isEqualTo(source.sha256());
            });
  }

  @Test
  void aShortQuestionSurvivesARestartAndALongOneIsKept() {
    Action brief = new Action.Ask("Why?");
    Action wordy = new Action.Ask("Warum, о чём? ".repeat(20));
    assertThat(new Tickets().read(tickets.write(brief))).contains(brief);
    assertThat(tickets.read(tickets.write(wordy))).contains(wordy);
    assertThat(new Tickets().read(tickets.write(wordy))).isEmpty();
    assertThat(tickets.write(wordy).getBytes(StandardCharsets.UTF_8).length)
        .isLessThanOrEqualTo(Tickets.LONGEST);
  }

  @Test
  void whatIsKeptInAFileSurvivesARestart(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("tickets.jsonl");
    Tickets before = new Tickets(new TicketFile(file));
    Citation cited =
        new Citation(new Document.Source(Path.of("a.txt"), "0f".repeat(32)), new Span(3, 9));
    List<Action> actions =
        List.of(
            new Action.Ask("Warum, о чём? ".repeat(20)),
            new Action.Rate("When?", Optional.of(cited), true),
            new Action.Rate("When?", Optional.of(cited), false),
            new Action.Rate("When?", Optional.empty(), true));
    List<String> tickets = actions.stream().map(before::write).toList();
    actions.forEach(before::write);
    Files.writeString(file, "{\"ticket\":\"kHalf\",\"ra", StandardOpenOption.APPEND);

    Tickets after = new Tickets(new TicketFile(file));

    assertThat(tickets).doesNotHaveDuplicates().allMatch(it -> it.length() <= Tickets.LONGEST);
    assertThat(tickets).map(ticket -> after.read(ticket).orElseThrow()).isEqualTo(actions);
    assertThat(Files.readAllLines(file)).hasSize(4);
  }

  @Test
  void onlyTheNewestTicketsAreKept(@TempDir Path folder) throws IOException {
    TicketFile file = new TicketFile(folder.resolve("tickets.jsonl"));
    for (int i = 0; i < 5; i++) {
      file.add("k" + i, new Action.Ask("question " + i));
    }
    assertThat(file.load(2).keySet()).containsExactly("k3", "k4");
    assertThat(Files.readAllLines(folder.resolve("tickets.jsonl"))).hasSize(2);
  }

  @Test
  void theFileDoesNotGrowWithEveryAnswer(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("tickets.jsonl");
    Tickets few = new Tickets(new TicketFile(file), 10);
    Action last = new Action.Rate("Who kept the mill?", Optional.empty(), true);
    for (int i = 0; i < 95; i++) {
      few.write(new Action.Rate("Who kept mill " + i + "?", Optional.empty(), true));
    }
    String ticket = few.write(last);

    assertThat(Files.readAllLines(file)).hasSizeBetween(10, 20);
    assertThat(new Tickets(new TicketFile(file), 10).read(ticket)).contains(last);
  }

  @Test
  void questionsThatAreKeptAreTheOwnersAlone(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("new").resolve("tickets.jsonl");
    Tickets few = new Tickets(new TicketFile(file), 2);
    for (int i = 0; i < 3; i++) {
      few.write(new Action.Rate("Who kept mill " + i + "?", Optional.empty(), true));
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
    for (int i = 3; i < 9; i++) {
      few.write(new Action.Rate("Who kept mill " + i + "?", Optional.empty(), true));
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void nonsenseIsNoTicket() {
    String overflowing = "c" + "A".repeat(43) + "zzzzzz_zzzzzz";
    assertThat(Tickets.readCitation(overflowing)).isEmpty();
    assertThat(tickets.read("")).isEmpty();
  }
}

package footnote.messengers.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.chat.Reply.Action;
import footnote.text.Citation;
import footnote.text.Document;
import footnote.text.Span;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

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
              assertThat(cited.source().sha256()).isEqualTo(source.sha256());
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
  void nonsenseIsNoTicket() {
    String overflowing = "c" + "A".repeat(43) + "zzzzzz_zzzzzz";
    assertThat(tickets.readCitation(overflowing)).isEmpty();
    assertThat(tickets.read("")).isEmpty();
  }
}

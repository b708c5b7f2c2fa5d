package footnote.messengers.slack;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.chat.Reply.Action;
import footnote.text.Citation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TicketsTest {

  private static final String DIGEST = "0f".repeat(32);

  @Test
  void anOpinionIsReadWhateverEndsTheLinesOfItsQuestion() {
    Citation shown = Citation.of(DIGEST, 3, 9).orElseThrow();
    for (String end : List.of("\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085")) {
      for (Optional<Citation> cited : List.of(Optional.of(shown), Optional.<Citation>empty())) {
        Action opinion = new Action.Rate("Who kept the mill?" + end + "And when?", cited, true);
        assertThat(Tickets.read(Tickets.write(opinion))).contains(opinion);
      }
    }
  }

  @Test
  void whatThisBotNeverWroteIsNoAction() {
    for (String value :
        List.of(
            "",
            "x",
            "c:",
            "c:" + DIGEST + ":5-5",
            "c:" + DIGEST + ":9-3",
            "c:" + DIGEST + ":3-9999999999",
            "r:1:" + DIGEST + ":5-5:Who kept the mill?",
            "r:2::Who kept the mill?",
            "r:1")) {
      assertThat(Tickets.read(value)).as(value).isEmpty();
    }
  }
}

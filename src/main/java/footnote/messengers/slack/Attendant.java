package footnote.messengers.slack;

import footnote.chat.Desk;
import footnote.chat.Message;
import footnote.chat.Reply;
import footnote.chat.Reply.Action;
import footnote.messengers.slack.SlackApi.Declined;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what was heard to the desk, and what the desk says back to Slack. */
final class Attendant {

  private static final Logger log = LoggerFactory.getLogger(Attendant.class);

  private static final List<String> PROMPTS =
      List.of("What do you know?", "/timeline", "/positions", "/help");

  private final Desk desk;
  private final Courier courier;
  private final Turns turns;
  private final Clock clock;

  Attendant(Desk desk, Courier courier, Turns turns, Clock clock) {
    this.desk = desk;
    this.courier = courier;
    this.turns = turns;
    this.clock = clock;
  }

  /** Answers what {@code author} said, in its turn. */
  void said(Message.Place place, String author, String text, boolean assistant) {
    turns.take(
        place,
        () -> {
          if (assistant) {
            tell(() -> courier.atWork(place));
          }
          Message message = new Message(place, author, text, Optional.empty(), clock.instant());
          Reply reply = desk.ask(message);
          tell(() -> courier.bring(reply, place));
        });
  }

  /** Does what a button says. */
  void pressed(Message.Place place, Action action) {
    turns.take(
        place,
        () -> {
          Reply reply = desk.take(action, place);
          tell(() -> courier.bring(reply, place));
        });
  }

  /** Shows the sources to who opens the app's home. */
  void home(String person) {
    Message.Place place = new Message.Place("slack", person, Optional.of("home"));
    turns.take(
        place,
        () -> {
          Reply sources =
              desk.ask(new Message(place, person, "/sources", Optional.empty(), clock.instant()));
          tell(() -> courier.furnish(person, sources));
        });
  }

  void assistantOpened(Message.Place place) {
    turns.take(place, () -> tell(() -> courier.suggest(place, PROMPTS)));
  }

  /** A channel that is archived or left is no reason to stop. */
  private static void tell(Runnable call) {
    try {
      call.run();
    } catch (Declined declined) {
      log.warn("Slack did not take a reply: {}", declined.getMessage());
    }
  }
}

package footnote.messengers.slack;

import com.slack.api.model.assistant.SuggestedPrompt;
import footnote.chat.Desk;
import footnote.chat.Message;
import footnote.chat.Reply;
import footnote.chat.Reply.Action;
import footnote.chat.Reply.Block;
import footnote.chat.Wording;
import footnote.messengers.slack.SlackApi.Declined;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what was heard to the desk, and what the desk says back to Slack. */
final class Attendant {

  private static final Logger log = LoggerFactory.getLogger(Attendant.class);

  private static final List<SuggestedPrompt> PROMPTS =
      List.of(
          new SuggestedPrompt("Which documents do you have?", "/sources"),
          new SuggestedPrompt("What happened when?", "/timeline"),
          new SuggestedPrompt("Who stands where?", "/positions"),
          new SuggestedPrompt("How do I ask?", "/help"));

  static final String NOT_IN_CHANNEL =
      "I may not speak here yet. Invite me with /invite @Footnote, or write to me directly.";

  private static final Reply TOO_MUCH = Reply.of(new Block.Line(Wording.TOO_MUCH));

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
            showWork(place);
          }
          return reply(answer(place, author, text), place);
        },
        () -> reply(TOO_MUCH, place));
  }

  /** The answer does not wait for that. */
  private void showWork(Message.Place place) {
    try {
      courier.atWork(place);
    } catch (Declined declined) {
      log.info("Slack does not show that it is being looked up: {}", declined.getMessage());
    }
  }

  /**
   * Answers what {@code author} asked by the command, which works in every channel.
   *
   * @param outside tells the author what to do where the bot may not speak
   */
  void commanded(Message.Place place, String author, String text, Consumer<String> outside) {
    turns.take(
        place,
        () ->
            new Delivery(
                courier.calls(answer(place, author, text), place),
                declined -> {
                  log.info(
                      "Slack did not take an answer to the command: {}", declined.getMessage());
                  outside.accept(NOT_IN_CHANNEL);
                }),
        () -> whisper(TOO_MUCH, place, author));
  }

  private Reply answer(Message.Place place, String author, String text) {
    return desk.ask(new Message(place, author, text, Optional.empty(), clock.instant()));
  }

  /** Does what a button says; for an opinion only who gave it is thanked. */
  void pressed(Message.Place place, String person, Action action) {
    turns.take(
        place,
        () -> {
          Reply reply = desk.take(action, place);
          return action instanceof Action.Rate
              ? whisper(reply, place, person)
              : reply(reply, place);
        },
        () -> whisper(TOO_MUCH, place, person));
  }

  private Delivery reply(Reply reply, Message.Place place) {
    return Delivery.of(courier.calls(reply, place));
  }

  private Delivery whisper(Reply reply, Message.Place place, String person) {
    return Delivery.of(() -> courier.whisper(reply, place, person));
  }

  /** Shows the sources to who opens the app's home; there is no other word for it. */
  void home(String person) {
    Message.Place place = new Message.Place(Slack.NAME, person, Optional.of("home"));
    turns.take(
        place,
        () -> {
          Reply sources = answer(place, person, "/sources");
          return Delivery.of(() -> courier.furnish(person, sources));
        },
        Attendant::nothing);
  }

  void assistantOpened(Message.Place place) {
    turns.take(place, () -> Delivery.of(() -> courier.suggest(place, PROMPTS)), Attendant::nothing);
  }

  private static Delivery nothing() {
    return Delivery.of(List.of());
  }
}

package footnote.messengers.telegram;

import footnote.chat.Desk;
import footnote.chat.Message;
import footnote.chat.Reply;
import footnote.chat.Reply.Action;
import footnote.messengers.telegram.Answered.Exchange;
import footnote.messengers.telegram.Answered.Sent;
import footnote.messengers.telegram.Courier.Undelivered;
import footnote.messengers.telegram.Heard.Button;
import footnote.messengers.telegram.TelegramPage.Sheet;
import footnote.pictures.Pictures;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what was heard to the desk, and what the desk says back to the chat. */
final class Attendant {
  private static final Logger log = LoggerFactory.getLogger(Attendant.class);

  /** Many chats may wait for the network at once, but only so many think at once. */
  private final Semaphore thinking = new Semaphore(Desk.atOnce(), true);

  private final Desk desk;
  private final Courier courier;
  private final Tickets tickets;
  private final Opinions opinions;
  private final Typing typing;
  private final Presses presses;
  private final InlineAnswers inline;
  private final Acquisitions acquisitions;
  private final Instant since;
  private final Pictures pictures = new Pictures();
  private final Answered answered = new Answered();

  Attendant(
      Desk desk,
      Courier courier,
      Tickets tickets,
      Typing typing,
      Presses presses,
      InlineAnswers inline,
      Acquisitions acquisitions,
      Instant since) {
    this.desk = desk;
    this.courier = courier;
    this.tickets = tickets;
    this.opinions = new Opinions(tickets);
    this.typing = typing;
    this.presses = presses;
    this.inline = inline;
    this.acquisitions = acquisitions;
    this.since = since;
  }

  /** Deals with what was heard; throws if its answer could not be brought, but might be later. */
  void attend(Heard heard) throws Undelivered {
    if (heard instanceof Heard.Said said) {
      attend(said);
    } else if (heard instanceof Heard.Pressed pressed) {
      attend(pressed);
    } else if (heard instanceof Heard.Followed link) {
      open(link.to(), link.number(), link.opened());
    } else if (heard instanceof Heard.Typed typed) {
      inline.answer(typed, message -> think(() -> desk.ask(message)));
    } else if (heard instanceof Heard.Called called) {
      inline.answer(called, message -> think(() -> desk.ask(message)));
    } else if (heard instanceof Heard.Brought brought) {
      String words = typing.during(() -> acquisitions.take(brought), brought.to());
      say(brought.to(), words, brought.number());
    } else if (heard instanceof Heard.Shown shown) {
      say(shown.to(), Words.ONLY_TEXT, shown.number());
    } else if (heard instanceof Heard.Moved moved) {
      courier.move(moved.from(), moved.to());
    }
  }

  /** Says one sentence in answer to a message. */
  void say(Address to, String words, int answering) throws Undelivered {
    send(to, List.of(Sheet.plain(words)), answering);
  }

  private void attend(Heard.Said said) throws Undelivered {
    Optional<Exchange> before = answered.find(said.to(), said.number());
    if (said.edited() && !isWorthAnother(said.message(), before)) {
      return;
    }
    Reply reply = think(said.to(), () -> desk.ask(said.message()));
    List<Sheet> sheets = TelegramPage.lay(reply);
    List<Sent> sent =
        before.isPresent()
            ? replace(said, before.get().answer(), sheets)
            : send(said.to(), sheets, said.number());
    if (before.isPresent() && before.get().picture().isPresent()) {
      courier.delete(said.to(), before.get().picture().get());
    }
    Optional<Integer> picture = sent.isEmpty() ? Optional.empty() : sendPicture(said.to(), reply);
    answered.remember(said.to(), said.number(), new Exchange(said.message().text(), sent, picture));
  }

  /** The words have arrived by now: they are not said once more for a picture that does not. */
  private Optional<Integer> sendPicture(Address to, Reply reply) {
    Optional<byte[]> picture = pictures.of(reply);
    try {
      return picture.isPresent() ? courier.send(to, picture.get()) : Optional.empty();
    } catch (Undelivered lost) {
      log.warn("a picture was not brought: {}", lost.getMessage());
      return Optional.empty();
    }
  }

  /**
   * An edit counts if it changes the words of a question that was answered. One that was not, since
   * the start, was not meant for the bot before; one from before the start may well have been.
   */
  private boolean isWorthAnother(Message message, Optional<Exchange> before) {
    return before.isPresent()
        ? !before.get().question().equals(message.text())
        : message.at().isAfter(since);
  }

  private void attend(Heard.Pressed pressed) throws Undelivered {
    Optional<Action> action = tickets.read(pressed.ticket());
    if (action.isPresent() && action.get() instanceof Action.Rate rate) {
      rate(pressed, rate);
      return;
    }
    presses.acknowledge(pressed.press());
    if (action.isPresent()) {
      open(pressed.to(), pressed.number(), action.get());
    } else {
      log.debug("unknown ticket {}", pressed.ticket());
      say(pressed.to(), Words.FORGOTTEN, pressed.number());
    }
  }

  /** An opinion is thanked for in passing and ticked, so that the chat has no word more. */
  private void rate(Heard.Pressed pressed, Action.Rate rate) throws Undelivered {
    Reply thanks = desk.take(rate, pressed.to().place());
    presses.acknowledge(pressed.press(), TelegramPage.lay(thanks).get(0).text().text());
    List<List<Button>> ticked = opinions.tick(pressed.buttons(), pressed.ticket());
    if (!ticked.equals(pressed.buttons())
        && !courier.relabel(pressed.to(), pressed.number(), ticked)) {
      log.debug("message {} keeps its buttons", pressed.number());
    }
  }

  private void open(Address to, int number, Action action) throws Undelivered {
    Reply reply = think(to, () -> desk.take(action, to.place()));
    if (!send(to, TelegramPage.lay(reply), number).isEmpty()) {
      sendPicture(to, reply);
    }
  }

  private Reply think(Address to, Supplier<Reply> reply) {
    return typing.during(() -> think(reply), to);
  }

  private <T> T think(Supplier<T> thought) {
    thinking.acquireUninterruptibly();
    try {
      return thought.get();
    } finally {
      thinking.release();
    }
  }

  /** In a group the first message says by a reply whom it answers. */
  private List<Sent> send(Address to, List<Sheet> sheets, int answering) throws Undelivered {
    List<Sent> sent = new ArrayList<>();
    for (Sheet sheet : sheets) {
      boolean pointing = to.isGroup() && sent.isEmpty();
      Optional<Integer> number =
          courier.send(to, sheet, pointing ? Optional.of(answering) : Optional.empty());
      if (number.isEmpty()) {
        break;
      }
      sent.add(new Sent(number.get(), sheet));
    }
    return sent;
  }

  private List<Sent> replace(Heard.Said said, List<Sent> old, List<Sheet> sheets)
      throws Undelivered {
    List<Sent> now = new ArrayList<>();
    int both = Math.min(old.size(), sheets.size());
    for (int i = 0; i < both; i++) {
      int number = old.get(i).number();
      Sheet sheet = sheets.get(i);
      if (old.get(i).sheet().equals(sheet) || courier.edit(said.to(), number, sheet)) {
        now.add(new Sent(number, sheet));
      } else {
        now.addAll(send(said.to(), List.of(sheet), said.number()));
      }
    }
    for (Sent surplus : old.subList(both, old.size())) {
      courier.delete(said.to(), surplus.number());
    }
    now.addAll(send(said.to(), sheets.subList(both, sheets.size()), said.number()));
    return now;
  }
}

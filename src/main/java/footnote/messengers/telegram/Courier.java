package footnote.messengers.telegram;

import footnote.messengers.telegram.BotApi.Call;
import footnote.messengers.telegram.CallFailed.Refused;
import footnote.messengers.telegram.TelegramPage.Sheet;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Brings messages to their chats and does not give up easily: it keeps to the pace, waits as long
 * as the server asks, tries again when the network fails, follows a group that has moved, and drops
 * the looks of a message the server will not have. A message whose answer was lost on the way back
 * may arrive twice: the Bot API has no way to say "once".
 */
final class Courier {
  private static final Logger log = LoggerFactory.getLogger(Courier.class);

  private static final int BAD = 400;
  private static final int FORBIDDEN = 403;

  /** About three minutes with the pauses between. */
  private static final int ATTEMPTS = 10;

  private final BotApi api;
  private final Pace pace;
  private final Letters letters;
  private final Map<Long, Long> moved = new ConcurrentHashMap<>();

  Courier(BotApi api, Pace pace, Letters letters) {
    this.api = api;
    this.pace = pace;
    this.letters = letters;
  }

  /** A message that could not be brought now, and might be later. */
  static final class Undelivered extends Exception {
    Undelivered(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** A call to make for an address, and what to try if the server finds it bad. */
  private record Letter<T>(
      Function<Address, Call<T>> best, Optional<Function<Address, Call<T>>> plain) {

    Letter<T> plainer() {
      return new Letter<>(plain.orElse(best), Optional.empty());
    }
  }

  /** Sends a message; its number, or empty where nobody can be reached any more. */
  Optional<Integer> send(Address to, Sheet sheet, Optional<Integer> answering) throws Undelivered {
    Letter<Message> letter =
        new Letter<>(
            address -> Call.of(letters.message(address, sheet, answering)),
            Optional.of(address -> Call.of(letters.plain(address, sheet))));
    return bring(to, letter).map(Message::getMessageId);
  }

  /** Sends a picture, without a sound of its own; its number, or empty where it is not taken. */
  Optional<Integer> send(Address to, byte[] png) throws Undelivered {
    Letter<Message> letter =
        new Letter<>(address -> Letters.picture(address, png), Optional.empty());
    return bring(to, letter).map(Message::getMessageId);
  }

  /** Puts a new text into a message of the bot; whether it could. */
  boolean edit(Address to, int number, Sheet sheet) throws Undelivered {
    Letter<Serializable> letter =
        new Letter<>(
            address -> Call.of(letters.edit(address, number, sheet)),
            Optional.of(address -> Call.of(letters.plainEdit(address, number, sheet))));
    return bring(to, letter).isPresent();
  }

  /** Gives a message of the bot other buttons; whether it could. */
  boolean relabel(Address to, int number, List<List<Heard.Button>> buttons) throws Undelivered {
    Letter<Serializable> letter =
        new Letter<>(
            address -> Call.of(Letters.relabel(address, number, buttons)), Optional.empty());
    return bring(to, letter).isPresent();
  }

  void delete(Address to, int number) throws Undelivered {
    Letter<Boolean> letter =
        new Letter<>(
            address -> Call.of(new DeleteMessage(Long.toString(address.chat()), number)),
            Optional.empty());
    if (bring(to, letter).isEmpty()) {
      log.debug("message {} is not there any more", number);
    }
  }

  /** From now on what is meant for {@code from} goes to {@code to}. */
  void move(long from, long to) {
    if (from != to) {
      moved.put(from, to);
    }
  }

  private Address current(Address to) {
    Long chat = moved.get(to.chat());
    return chat == null ? to : new Address(chat, Optional.empty());
  }

  private <T> Optional<T> bring(Address to, Letter<T> first) throws Undelivered {
    Letter<T> letter = first;
    Backoff backoff = new Backoff();
    while (true) {
      Address address = current(to);
      try {
        pace.await(address.chat());
        return Optional.of(api.call(letter.best().apply(address)));
      } catch (Refused refused) {
        if (refused.movedTo().isPresent()) {
          move(address.chat(), refused.movedTo().get());
        } else if (refused.code() == BAD && letter.plain().isPresent()) {
          log.warn("sent again without its looks: {}", refused.getMessage());
          letter = letter.plainer();
        } else if (refused.code() == BAD || refused.code() == FORBIDDEN) {
          log.info("chat {} takes no messages: {}", address.chat(), refused.getMessage());
          return Optional.empty();
        } else {
          waitFor(address, backoff, refused);
        }
      } catch (CallFailed failed) {
        waitFor(address, backoff, failed);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Undelivered("stopped before chat " + address.chat() + " had its message", e);
      }
    }
  }

  private void waitFor(Address address, Backoff backoff, CallFailed failed) throws Undelivered {
    Duration pause = backoff.after(failed);
    if (!failed.isPassing()
        || backoff.failures() >= ATTEMPTS
        || Thread.currentThread().isInterrupted()) {
      throw new Undelivered("chat " + address.chat() + ": " + failed.getMessage(), failed);
    }
    log.debug("chat {} waits {}: {}", address.chat(), pause, failed.getMessage());
    pace.hold(address.chat(), pause);
  }
}

package footnote.messengers.telegram;

import footnote.messengers.telegram.BotApi.Call;
import footnote.messengers.telegram.CallFailed.Refused;
import footnote.messengers.telegram.TelegramPage.Sheet;
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
  private static final int NOT_FOUND = 404;

  /** About three minutes with the pauses between. */
  private static final int ATTEMPTS = 10;

  private final BotApi api;
  private final Pace pace;
  private final Letters letters;
  private final RichSupport richSupport = new RichSupport();
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

  /** Calls that say the same, the best first: what to try as long as the server finds them bad. */
  private record Letter<T>(List<Function<Address, Call<T>>> looks) {
    Letter {
      looks = List.copyOf(looks);
    }

    static <T> Letter<T> of(Function<Address, Call<T>> only) {
      return new Letter<>(List.of(only));
    }

    Call<T> write(int look, Address to) {
      return looks.get(look).apply(to);
    }
  }

  /** What came of a letter, and which of its looks was taken. */
  private record Brought<T>(T result, int look) {}

  /** Sends a message; its number, or empty where nobody can be reached any more. */
  Optional<Integer> send(Address to, Sheet sheet, Optional<Integer> answering) throws Undelivered {
    return bringDressed(
            to,
            address -> Call.of(letters.rich(address, sheet, answering)),
            address -> Call.of(letters.message(address, sheet, answering)),
            address -> Call.of(letters.plain(address, sheet)))
        .map(Message::getMessageId);
  }

  /** Sends a picture, without a sound of its own; its number, or empty where it is not taken. */
  Optional<Integer> send(Address to, byte[] png) throws Undelivered {
    return bring(to, Letter.of(address -> Letters.picture(address, png)))
        .map(brought -> brought.result().getMessageId());
  }

  /** Puts a new text into a message of the bot; whether it could. */
  boolean edit(Address to, int number, Sheet sheet) throws Undelivered {
    return bringDressed(
            to,
            address -> Call.of(letters.richEdit(address, number, sheet)),
            address -> Call.of(letters.edit(address, number, sheet)),
            address -> Call.of(letters.plainEdit(address, number, sheet)))
        .isPresent();
  }

  /** Brings the best look that the server takes, and remembers whether that may be the rich one. */
  private <T> Optional<T> bringDressed(
      Address to,
      Function<Address, Call<T>> rich,
      Function<Address, Call<T>> styled,
      Function<Address, Call<T>> plain)
      throws Undelivered {
    if (!richSupport.isWorthTrying()) {
      return bring(to, new Letter<>(List.of(styled, plain))).map(Brought::result);
    }
    Optional<Brought<T>> brought = bring(to, new Letter<>(List.of(rich, styled, plain)));
    brought.map(Brought::look).ifPresent(this::learn);
    return brought.map(Brought::result);
  }

  /** The plainest look is no sign: what it went without may be the topic. */
  private void learn(int look) {
    if (look == 0) {
      richSupport.taken();
    } else if (look == 1) {
      richSupport.refused();
    }
  }

  /** Gives a message of the bot other buttons; whether it could. */
  boolean relabel(Address to, int number, List<List<Heard.Button>> buttons) throws Undelivered {
    return bring(to, Letter.of(address -> Call.of(Letters.relabel(address, number, buttons))))
        .isPresent();
  }

  void delete(Address to, int number) throws Undelivered {
    Letter<Boolean> letter =
        Letter.of(address -> Call.of(new DeleteMessage(Long.toString(address.chat()), number)));
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

  private <T> Optional<Brought<T>> bring(Address to, Letter<T> letter) throws Undelivered {
    int look = 0;
    Backoff backoff = new Backoff();
    while (true) {
      Address address = current(to);
      try {
        pace.await(address.chat());
        return Optional.of(new Brought<>(api.call(letter.write(look, address)), look));
      } catch (Refused refused) {
        if (refused.movedTo().isPresent()) {
          move(address.chat(), refused.movedTo().get());
        } else if (isAboutLooks(refused) && look + 1 < letter.looks().size()) {
          log.info("sent again in a plainer way: {}", refused.getMessage());
          look++;
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

  /** A server that does not know a method says "not found". */
  private static boolean isAboutLooks(Refused refused) {
    return refused.code() == BAD || refused.code() == NOT_FOUND;
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

package footnote.messengers.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the server for updates, for as long as it is not closed. Nothing that goes wrong ends the
 * asking: not the network, not the server, not an update, not whoever takes the updates.
 *
 * <p>The library's own polling ends for good when its consumer throws, passes over {@code
 * retry_after}, confirms updates before they are dealt with, and stumbles over one bad update for
 * ever; hence this one, through the library's client.
 */
final class Poller implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Poller.class);
  private static final int CONFLICT = 409;

  private final BotApi api;
  private final Journal journal;
  private final Consumer<Journal.Arrival> taker;
  private final Thread thread;
  private volatile boolean closed;

  Poller(BotApi api, Journal journal, Consumer<Journal.Arrival> taker) {
    this.api = api;
    this.journal = journal;
    this.taker = taker;
    this.thread = Daemons.named("poll").newThread(this::run);
  }

  /** Asks once without waiting, to see whether it may ask at all; then begins to ask. */
  void open() throws CallFailed, IOException {
    ArrayNode first = api.call(new RawUpdates(journal.next(), 0));
    journal.unfinished().forEach(this::hand);
    take(first);
    thread.start();
  }

  private void run() {
    Backoff pause = new Backoff();
    while (!closed) {
      try {
        Duration hold = BotApi.LONGEST_HOLD;
        take(api.call(BotApi.Call.of(new RawUpdates(journal.next(), hold.toSeconds())), hold));
        pause = new Backoff();
      } catch (Exception | Error e) {
        if (!closed) {
          sleep(pause.after(e));
          report(e);
        }
      }
    }
  }

  private void take(Iterable<JsonNode> batch) throws IOException {
    journal.keep(batch).forEach(this::hand);
  }

  /** An update that its taker fails on is that update's loss alone. */
  private void hand(Journal.Arrival arrival) {
    try {
      taker.accept(arrival);
    } catch (RuntimeException e) {
      log.error("update {} could not be dealt with", arrival.id(), e);
      journal.finish(arrival.id());
    }
  }

  private void report(Throwable e) {
    if (e instanceof CallFailed.Refused refused && refused.code() == CONFLICT) {
      log.error(
          "another program takes this bot's messages: end it, or give this one its own token");
    } else if (e instanceof CallFailed) {
      log.warn("no messages from Telegram: {}", e.getMessage());
    } else {
      log.error("no messages from Telegram", e);
    }
  }

  private void sleep(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      closed = true;
    }
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
  }
}

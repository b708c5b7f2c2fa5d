package footnote.messengers.telegram;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;

/**
 * Asks the server for updates, for as long as it is not closed. Nothing that goes wrong ends the
 * asking: not the network, not the server, not an update, not whoever takes the updates.
 *
 * <p>The library's own polling ends for good when its consumer throws, passes over {@code
 * retry_after}, confirms updates before they are dealt with, and stumbles over one bad update for
 * ever; hence this one, through the library's client.
 */
final class Poller implements Inlet {
  private static final Logger log = LoggerFactory.getLogger(Poller.class);
  private static final int CONFLICT = 409;

  private final BotApi api;
  private final Inbox inbox;
  private final Thread thread;
  private volatile boolean closed;

  Poller(BotApi api, Inbox inbox) {
    this.api = api;
    this.inbox = inbox;
    this.thread = Daemons.named("poll").newThread(this::run);
  }

  /** Asks once without waiting, to see whether it may ask at all; then begins to ask. */
  @Override
  public void open() throws CallFailed, IOException {
    // Drops no update: a webhook that is still set would keep them all from polling.
    api.call(new DeleteWebhook(false));
    ArrayNode first = api.call(new RawUpdates(inbox.next(), 0));
    inbox.resume();
    inbox.take(first);
    thread.start();
  }

  private void run() {
    Backoff pause = new Backoff();
    while (!closed) {
      try {
        Duration hold = BotApi.LONGEST_HOLD;
        inbox.take(api.call(BotApi.Call.of(new RawUpdates(inbox.next(), hold.toSeconds())), hold));
        pause = new Backoff();
      } catch (Exception | Error e) {
        if (!closed) {
          sleep(pause.after(e));
          report(e);
        }
      }
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

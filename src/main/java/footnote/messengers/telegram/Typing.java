package footnote.messengers.telegram;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;

/** Shows "typing…" in a chat while something takes its time. */
final class Typing implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Typing.class);

  /** What is quicker than this needs no sign of life. */
  private static final long AFTER = 300;

  /** "The status is set for 5 seconds or less" (sendChatAction). */
  private static final long AGAIN = 4_500;

  private final ScheduledExecutorService clockwork =
      Executors.newSingleThreadScheduledExecutor(Daemons.named("typing"));
  private final BotApi api;

  Typing(BotApi api) {
    this.api = api;
  }

  /** Does {@code work}, and shows typing for as long as it lasts. */
  <T> T during(Supplier<T> work, Address to) {
    ScheduledFuture<?> shown =
        clockwork.scheduleWithFixedDelay(() -> show(to), AFTER, AGAIN, TimeUnit.MILLISECONDS);
    try {
      return work.get();
    } finally {
      shown.cancel(false);
    }
  }

  /** Nobody misses it where it fails. */
  private void show(Address to) {
    SendChatAction action =
        new SendChatAction(Long.toString(to.chat()), ActionType.TYPING.toString());
    to.topic().ifPresent(action::setMessageThreadId);
    api.begin(action, failure -> log.debug("not shown as typing: {}", failure.getMessage()));
  }

  @Override
  public void close() {
    clockwork.shutdownNow();
  }
}

package footnote.messengers.slack;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the work of each conversation in order, off the thread that has to acknowledge it. */
final class Turns implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Turns.class);
  private static final int AT_ONCE = 8;
  private static final int PATIENCE = 10;

  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          AT_ONCE,
          work -> {
            Thread thread = new Thread(work, "slack-work");
            thread.setDaemon(true);
            return thread;
          });

  private final Map<Object, CompletableFuture<Void>> tails = new HashMap<>();

  /** After everything that was given before with an equal {@code conversation}. */
  synchronized void take(Object conversation, Runnable work) {
    CompletableFuture<Void> before =
        tails.getOrDefault(conversation, CompletableFuture.completedFuture(null));
    CompletableFuture<Void> tail =
        before.thenRunAsync(work, workers).exceptionally(Turns::noteFailure);
    tails.put(conversation, tail);
    CompletableFuture<Void> unused = tail.thenRun(() -> forget(conversation, tail));
  }

  /** Whatever failed, what was said next is dealt with. */
  private static @Nullable Void noteFailure(Throwable failed) {
    log.error("something said in Slack could not be dealt with", failed);
    return null;
  }

  private synchronized void forget(Object conversation, CompletableFuture<Void> tail) {
    tails.remove(conversation, tail);
  }

  /** Whether all that was given is done. */
  synchronized boolean isIdle() {
    return tails.isEmpty();
  }

  /** Lets the work under way end, for a while. */
  @Override
  public void close() {
    workers.shutdown();
    try {
      if (!workers.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
        workers.shutdownNow();
      }
    } catch (InterruptedException stop) {
      workers.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}

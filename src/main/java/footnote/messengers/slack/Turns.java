package footnote.messengers.slack;

import footnote.messengers.slack.SlackApi.Busy;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does the work of each conversation in order, off the thread that has to acknowledge it. Where
 * Slack is too busy to take what comes of it, that waits, and with it the conversation, but no
 * thread. What is too much to keep is excused.
 */
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

  private final Map<Object, Line> lines = new HashMap<>();
  private final int mostInLine;
  private final int mostInAll;
  private int waiting;

  /**
   * @param mostInLine work of one conversation that is kept, with what is being done
   * @param mostInAll work of all conversations that is kept
   */
  Turns(int mostInLine, int mostInAll) {
    this.mostInLine = mostInLine;
    this.mostInAll = mostInAll;
  }

  /** The work of one conversation that is not done yet. */
  private static final class Line {
    CompletableFuture<Void> tail = CompletableFuture.completedFuture(null);
    int length;
    boolean excused;
  }

  /**
   * Does {@code work} after everything that was given before with an equal {@code conversation}.
   *
   * @param excuse is done in its place where there is too much to do already, but only once until
   *     there is room again
   */
  synchronized void take(Object conversation, Supplier<Delivery> work, Supplier<Delivery> excuse) {
    Line line = lines.computeIfAbsent(conversation, it -> new Line());
    if (line.length < mostInLine && waiting < mostInAll) {
      line.excused = false;
      append(conversation, line, work);
    } else if (!line.excused) {
      log.warn("more is said in {} than can be answered", conversation);
      line.excused = true;
      append(conversation, line, excuse);
    }
  }

  private void append(Object conversation, Line line, Supplier<Delivery> work) {
    line.length++;
    waiting++;
    line.tail =
        line.tail
            .thenApplyAsync(before -> work.get(), workers)
            .thenCompose(this::deliver)
            .exceptionally(Turns::noteFailure)
            .thenRun(() -> leave(conversation, line));
  }

  private CompletableFuture<Void> deliver(Delivery delivery) {
    try {
      delivery.proceed();
      return CompletableFuture.completedFuture(null);
    } catch (Busy busy) {
      log.warn("Slack takes nothing for {} s: a reply waits as long", busy.after().toSeconds());
      return CompletableFuture.supplyAsync(
              () -> delivery,
              CompletableFuture.delayedExecutor(
                  busy.after().toMillis(), TimeUnit.MILLISECONDS, workers))
          .thenCompose(this::deliver);
    }
  }

  /** Whatever failed, what was said next is dealt with. */
  private static @Nullable Void noteFailure(Throwable failed) {
    log.error("something said in Slack could not be dealt with", failed);
    return null;
  }

  private synchronized void leave(Object conversation, Line line) {
    line.length--;
    waiting--;
    if (line.length == 0) {
      lines.remove(conversation);
    }
  }

  /** Whether all that was given is done. */
  synchronized boolean isIdle() {
    return lines.isEmpty();
  }

  private synchronized int waiting() {
    return waiting;
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
    if (waiting() > 0) {
      log.warn("{} replies were not given any more; they have to be asked for again", waiting());
    }
  }
}

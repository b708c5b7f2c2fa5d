package footnote.messengers.web;

import footnote.chat.Desk;
import footnote.chat.Message;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Lets everybody think in turn: one question at a time in each conversation, because a question may
 * lean on the one before, and only so many in all. Nobody waits on a thread of the web server,
 * which has to bring the page to everybody else; and nobody may wait behind many questions of their
 * own.
 */
final class Turns implements AutoCloseable {

  /** In one conversation: the question that is thought about, and those that wait for it. */
  private static final int MOST_IN_ONE = 4;

  private static final int MOST_IN_ALL = 500;

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          Desk.atOnce(),
          work -> {
            Thread thread = new Thread(work, "web-work");
            thread.setDaemon(true);
            return thread;
          });

  private final Map<Message.Place, Line> lines = new HashMap<>();
  private final Executor later;
  private int waiting;

  /**
   * @param patience how long anybody waits before being refused
   */
  Turns(Duration patience) {
    this.later = CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** The questions of one conversation that are not answered yet. */
  private static final class Line {
    CompletableFuture<Void> tail = CompletableFuture.completedFuture(null);
    int length;
  }

  /** A question that waits for its turn, or for somebody to lose patience. */
  private record Turn<T>(Supplier<T> thought, AtomicBoolean over, CompletableFuture<T> answer) {

    void take() {
      if (over.compareAndSet(false, true)) {
        try {
          answer.complete(thought.get());
        } catch (RuntimeException | Error failed) {
          answer.completeExceptionally(failed);
        }
      }
    }

    void giveUp() {
      if (over.compareAndSet(false, true)) {
        answer.completeExceptionally(busy());
      }
    }
  }

  /**
   * What {@code thought} comes to. It fails with a {@link Refusal}: at once where there is too much
   * to do before it, later where its turn does not come in time.
   */
  <T> CompletableFuture<T> take(Message.Place place, Supplier<T> thought) {
    Turn<T> turn = new Turn<>(thought, new AtomicBoolean(), new CompletableFuture<>());
    if (!enter(place, turn)) {
      return CompletableFuture.failedFuture(busy());
    }
    later.execute(turn::giveUp);
    return turn.answer;
  }

  private synchronized boolean enter(Message.Place place, Turn<?> turn) {
    Line line = lines.getOrDefault(place, new Line());
    if (line.length == MOST_IN_ONE || waiting == MOST_IN_ALL) {
      return false;
    }
    lines.put(place, line);
    line.length++;
    waiting++;
    line.tail = line.tail.thenRunAsync(turn::take, threads).thenRun(() -> leave(place, line));
    return true;
  }

  private synchronized void leave(Message.Place place, Line line) {
    line.length--;
    waiting--;
    if (line.length == 0) {
      lines.remove(place);
    }
  }

  private static Refusal busy() {
    return new Refusal(503, Words.BUSY);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}

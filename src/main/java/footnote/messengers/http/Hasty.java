package footnote.messengers.http;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Does short work on a few threads, and interrupts what takes too long, so that who sends a byte a
 * minute does not hold a thread. What does not fit into its queue is turned down.
 */
final class Hasty implements Executor, AutoCloseable {

  private final Duration patience;
  private final ThreadPoolExecutor workers;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "http-watch"));

  /**
   * @param threads work at once
   * @param waiting work in the queue
   * @param patience how long one piece may take
   */
  Hasty(int threads, int waiting, Duration patience) {
    this.patience = patience;
    this.workers =
        new ThreadPoolExecutor(
            threads,
            threads,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(waiting),
            work -> daemon(work, "http"));
    workers.allowCoreThreadTimeOut(true);
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  /** Throws {@link RejectedExecutionException} where there is too much to do. */
  @Override
  public void execute(Runnable work) {
    workers.execute(() -> watched(work));
  }

  private void watched(Runnable work) {
    Watched at = new Watched(Thread.currentThread());
    Future<?> late = watch.schedule(at::late, patience.toMillis(), TimeUnit.MILLISECONDS);
    try {
      work.run();
    } finally {
      at.done();
      late.cancel(false);
    }
  }

  /** One piece of work: no interrupt of it may hit the next one on its thread. */
  private static final class Watched {
    private final Thread worker;
    private boolean done;

    Watched(Thread worker) {
      this.worker = worker;
    }

    synchronized void late() {
      if (!done) {
        worker.interrupt();
      }
    }

    synchronized void done() {
      done = true;
      boolean unused = Thread.interrupted();
    }
  }

  /** What is being done may end, but takes no longer than ever. */
  @Override
  public void close() {
    workers.shutdown();
    try {
      if (!workers.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        workers.shutdownNow();
      }
    } catch (InterruptedException stop) {
      workers.shutdownNow();
      Thread.currentThread().interrupt();
    }
    watch.shutdownNow();
  }
}

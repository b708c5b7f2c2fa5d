package footnote.messengers.telegram;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does the work of each lane in order, and that of many lanes at once. A lane that is full takes
 * nothing more until some of its work is done.
 */
final class Lanes implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Lanes.class);

  /** How many lanes are at work at once; most of that time is spent waiting for the network. */
  private static final int AT_ONCE = 64;

  private final ThreadPoolExecutor workers;
  private final Map<Object, Lane> lanes = new HashMap<>();
  private final int waitingInLane;
  private final int waitingInAll;
  private int waiting;
  private boolean closed;

  /** What becomes of a task. */
  enum Fate {
    TAKEN,
    /** Too much to do, which will be said in its place. */
    EXCUSED,
    /** Too much to do, which has been said before. */
    DROPPED,
    /** The lanes are closed. */
    KEPT_OUT
  }

  private static final class Lane {
    final Queue<Runnable> work = new ArrayDeque<>();
    boolean full;
  }

  /** Lanes that keep so many tasks waiting each, and so many in all. */
  Lanes(int waitingInLane, int waitingInAll) {
    this.waitingInLane = waitingInLane;
    this.waitingInAll = waitingInAll;
    this.workers =
        new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            20,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Daemons.named("work"));
    workers.allowCoreThreadTimeOut(true);
  }

  /**
   * Does {@code task} after all that the lane was given before.
   *
   * @param excuse is done instead, in the task's place, where there is too much to do already: the
   *     first time only until the lane has room again
   */
  synchronized Fate add(Object key, Runnable task, Runnable excuse) {
    if (closed) {
      return Fate.KEPT_OUT;
    }
    Lane lane = lanes.get(key);
    boolean room = waiting < waitingInAll && (lane == null || lane.work.size() < waitingInLane);
    if (room) {
      put(key, task, false);
      return Fate.TAKEN;
    }
    if (lane == null || !lane.full) {
      put(key, excuse, true);
      return Fate.EXCUSED;
    }
    return Fate.DROPPED;
  }

  private void put(Object key, Runnable task, boolean full) {
    Lane lane = lanes.get(key);
    if (lane == null) {
      lane = new Lane();
      lanes.put(key, lane);
      workers.execute(() -> run(key));
    }
    lane.work.add(task);
    lane.full = full;
    waiting++;
  }

  /** One task of the lane; then it queues again, so that a long lane does not hold up the rest. */
  private void run(Object key) {
    Runnable task;
    synchronized (this) {
      Lane lane = lanes.get(key);
      task = lane == null || closed ? null : lane.work.poll();
      if (task == null) {
        lanes.remove(key);
        return;
      }
      waiting--;
    }
    try {
      task.run();
    } catch (RuntimeException e) {
      log.error("a task failed", e);
    } finally {
      again(key);
    }
  }

  private synchronized void again(Object key) {
    Lane lane = lanes.get(key);
    if (closed || lane == null || lane.work.isEmpty()) {
      lanes.remove(key);
    } else {
      lane.full = lane.full && lane.work.size() >= waitingInLane;
      workers.execute(() -> run(key));
    }
  }

  /** Lets what is being done end, within {@code patience}, and does not begin what waits. */
  void close(Duration patience) {
    synchronized (this) {
      closed = true;
      waiting = 0;
      lanes.clear();
    }
    workers.shutdown();
    try {
      if (!workers.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        workers.shutdownNow();
      }
    } catch (InterruptedException e) {
      workers.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    close(Duration.ofSeconds(20));
  }
}

package footnote;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The wish to stop, from Ctrl-C or from the system: it is waited for, and the process ends only
 * after what was open is closed, or after half a minute.
 */
final class Stop {

  private static final long LONGEST_WAIT_SECONDS = 30;

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);

  private Stop() {}

  /** One that is asked for when the process is told to end. */
  static Stop onSignal() {
    Stop stop = new Stop();
    Runtime.getRuntime().addShutdownHook(new Thread(stop::ask, "stop"));
    return stop;
  }

  /** Asks, and waits until all is closed: the process ends when this returns. */
  void ask() {
    asked.countDown();
    try {
      if (!done.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("Not everything could be closed in time.");
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until it is asked for. */
  void await() throws InterruptedException {
    asked.await();
  }

  /** Says that all is closed. */
  void done() {
    done.countDown();
  }
}

package footnote.chat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What a messenger or a room has open and is to close, the last opened first; what cannot be closed
 * keeps nothing else from it. For one thread at a time.
 */
public final class Closing implements AutoCloseable {

  private final Deque<AutoCloseable> open = new ArrayDeque<>();

  /** Takes in something that was opened just now. */
  public <T extends AutoCloseable> T with(T opened) {
    open.push(opened);
    return opened;
  }

  /** Whether nothing is left to close. */
  public boolean isEmpty() {
    return open.isEmpty();
  }

  /** Closes all because of {@code broken}, which is told what could not be closed. */
  public void closeFor(Throwable broken) {
    try {
      close();
    } catch (RuntimeException beside) {
      broken.addSuppressed(beside);
    }
  }

  /** Throws a {@link RuntimeException} with every failure, but not before all is closed. */
  @Override
  public void close() {
    List<Throwable> failures = new ArrayList<>();
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (InterruptedException broken) {
        Thread.currentThread().interrupt();
        failures.add(broken);
      } catch (Exception | Error broken) {
        failures.add(broken);
      }
    }
    if (!failures.isEmpty()) {
      RuntimeException failed =
          new IllegalStateException("not everything could be closed", failures.remove(0));
      failures.forEach(failed::addSuppressed);
      throw failed;
    }
  }
}

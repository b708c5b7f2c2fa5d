package footnote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What is to be closed, the last opened first; what cannot be closed keeps nothing else from it.
 */
final class Closing implements AutoCloseable {

  private final Deque<AutoCloseable> open = new ArrayDeque<>();

  /** Takes in something that was opened just now. */
  <T extends AutoCloseable> T with(T opened) {
    open.push(opened);
    return opened;
  }

  /** Throws a {@link RuntimeException} with every failure, but not before all is closed. */
  @Override
  public void close() {
    List<Exception> failures = new ArrayList<>();
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (Exception broken) {
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

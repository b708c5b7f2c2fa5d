package footnote;

import footnote.library.Library;
import java.io.PrintStream;
import java.nio.file.Path;

/** Shows on one line of a terminal how far the reading of a library has come. */
final class ProgressBar implements Library.Progress, AutoCloseable {

  private static final int WIDTH = 30;

  /** A small library is read before a person would look. */
  private static final long QUIET_MILLIS = 1_000;

  private static final long BETWEEN_MILLIS = 100;

  private final PrintStream terminal;
  private final boolean shown;
  private final long begun = System.nanoTime();
  private long last = begun;
  private boolean drawn;

  ProgressBar(PrintStream terminal, boolean shown) {
    this.terminal = terminal;
    this.shown = shown;
  }

  @Override
  public void at(int done, int total, Path file) {
    long now = System.nanoTime();
    boolean due = millis(begun, now) > QUIET_MILLIS && millis(last, now) > BETWEEN_MILLIS;
    if (!shown || !due) {
      return;
    }
    last = now;
    drawn = true;
    int filled = (int) ((long) WIDTH * done / Math.max(1, total));
    terminal.printf(
        "\rReading %s%s %d of %d ", "█".repeat(filled), "░".repeat(WIDTH - filled), done, total);
    terminal.flush();
  }

  private static long millis(long from, long to) {
    return (to - from) / 1_000_000;
  }

  /** Takes the line away. */
  @Override
  public void close() {
    if (drawn) {
      terminal.print("\r" + " ".repeat(WIDTH + 40) + "\r");
      terminal.flush();
    }
  }
}

package footnote.messengers.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntConsumer;

/** Says that something happened: at once, and then once in a while how often it did. */
public final class Seldom {

  private final Clock clock;
  private final Duration silence;
  private Instant next = Instant.MIN;
  private int untold;

  /**
   * @param silence between one saying and the next
   */
  public Seldom(Clock clock, Duration silence) {
    this.clock = clock;
    this.silence = silence;
  }

  /**
   * It happened once more.
   *
   * @param tell is told how often since it was last told, where it is time
   */
  public synchronized void happened(IntConsumer tell) {
    untold++;
    Instant now = clock.instant();
    if (!now.isBefore(next)) {
      tell.accept(untold);
      untold = 0;
      next = now.plus(silence);
    }
  }
}

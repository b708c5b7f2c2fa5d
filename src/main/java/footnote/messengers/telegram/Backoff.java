package footnote.messengers.telegram;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to wait after a failure: as long as the server asks, or else each time about twice as
 * long as before, from half a second up to half a minute, and never quite the same for two callers.
 */
final class Backoff {
  private static final long FIRST = 500;
  private static final long LONGEST = 30_000;

  private int failures;

  Duration after(Throwable failure) {
    failures++;
    if (failure instanceof CallFailed.Refused refused && refused.retryAfter().isPresent()) {
      return refused.retryAfter().get();
    }
    long full = Math.min(LONGEST, FIRST << Math.min(failures - 1, 10));
    return Duration.ofMillis(ThreadLocalRandom.current().nextLong(full / 2, full + 1));
  }

  /** Failures so far. */
  int failures() {
    return failures;
  }
}

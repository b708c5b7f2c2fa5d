package footnote.messengers.web;

import footnote.chat.Message;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lets everybody think in turn: one question at a time in each conversation, because a question may
 * lean on the one before, and only so many in all.
 */
final class Turns {

  private static final int STRIPES = 64;

  /** Conversations share these; two that meet in one only wait a little longer. */
  private final List<Semaphore> conversations =
      Stream.generate(() -> new Semaphore(1, true)).limit(STRIPES).toList();

  private final Semaphore thinking =
      new Semaphore(Math.max(2, 2 * Runtime.getRuntime().availableProcessors()), true);

  private final Duration patience;

  /**
   * @param patience how long anybody waits before being refused
   */
  Turns(Duration patience) {
    this.patience = patience;
  }

  /** What {@code thought} comes to; throws {@link Refusal} if its turn does not come in time. */
  <T> T take(Message.Place place, Supplier<T> thought) {
    Semaphore conversation = conversations.get(Math.floorMod(place.hashCode(), STRIPES));
    acquire(conversation);
    try {
      acquire(thinking);
      try {
        return thought.get();
      } finally {
        thinking.release();
      }
    } finally {
      conversation.release();
    }
  }

  private void acquire(Semaphore turn) {
    try {
      if (!turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Refusal(503, Words.BUSY);
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new Refusal(503, Words.BUSY);
    }
  }
}

package footnote.messengers.telegram;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Keeps messages to what the server bears: "avoid sending more than one message per second" in a
 * chat, 20 a minute in a group, 30 a second in all (Bot API, bots/faq).
 */
final class Pace {
  private static final Rate CHAT = new Rate(Duration.ofSeconds(1), 3);
  private static final Rate GROUP = new Rate(Duration.ofSeconds(3), 10);
  private static final Rate ALL = new Rate(Duration.ofMillis(34), 1);
  private static final int CHATS_KEPT = 10_000;

  private final int haste;
  private final Map<Long, Long> chats = new HashMap<>();
  private long all;

  /** One message every so often, and at first or after a silence a few at once. */
  private record Rate(Duration every, int burst) {
    long slack() {
      return every.toNanos() * (burst - 1);
    }
  }

  /** A pace so many times as fast as the server bears: 1, but for tests. */
  Pace(int haste) {
    this.haste = haste;
    this.all = now();
  }

  private long now() {
    return System.nanoTime() * haste;
  }

  /** Waits until one more message may go to the chat. */
  void await(long chat) throws InterruptedException {
    sleep(reserve(chat));
    sleep(reserveAny());
  }

  /** How many nanoseconds to wait for the place in the chat that is now taken. */
  synchronized long reserve(long chat) {
    Rate rate = rate(chat);
    long now = now();
    long due = Math.max(chats.getOrDefault(chat, now), now);
    chats.put(chat, due + rate.every().toNanos());
    if (chats.size() > CHATS_KEPT) {
      chats.values().removeIf(it -> it <= now);
    }
    return Math.max(0, due - rate.slack() - now);
  }

  private synchronized long reserveAny() {
    long now = now();
    long due = Math.max(all, now);
    all = due + ALL.every().toNanos();
    return due - now;
  }

  /** Leaves a chat alone for so long. */
  synchronized void hold(long chat, Duration time) {
    long until = now() + time.toNanos() + rate(chat).slack();
    chats.merge(chat, until, Math::max);
  }

  /** Groups have negative identifiers. */
  private static Rate rate(long chat) {
    return chat < 0 ? GROUP : CHAT;
  }

  private void sleep(long nanos) throws InterruptedException {
    if (nanos > 0) {
      TimeUnit.NANOSECONDS.sleep(nanos / haste);
    }
  }
}

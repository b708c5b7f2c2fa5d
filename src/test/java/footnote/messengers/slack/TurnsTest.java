package footnote.messengers.slack;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.messengers.slack.SlackApi.Busy;
import footnote.messengers.slack.SlackApi.Declined;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TurnsTest {

  private final List<String> said = new CopyOnWriteArrayList<>();
  private final CountDownLatch enough = new CountDownLatch(1);
  private final Turns turns = new Turns(3, 5);

  @AfterEach
  void close() {
    enough.countDown();
    turns.close();
  }

  private Supplier<Delivery> saying(String word) {
    return () -> Delivery.of(() -> said.add(word));
  }

  /** Thinks until it is enough. */
  private Supplier<Delivery> thinking(String word) {
    return () -> {
      try {
        enough.await();
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
      }
      return Delivery.of(() -> said.add(word));
    };
  }

  private void settle() throws InterruptedException {
    while (!turns.isIdle()) {
      Thread.sleep(5);
    }
  }

  @Test
  void whatIsTooMuchIsExcusedOnceInItsPlace() throws Exception {
    turns.take("ann", thinking("one"), saying("excuse"));
    for (String word : List.of("two", "three", "four", "five", "six")) {
      turns.take("ann", saying(word), saying("excuse"));
    }
    enough.countDown();
    settle();

    assertThat(said).containsExactly("one", "two", "three", "excuse");
    turns.take("ann", saying("seven"), saying("excuse"));
    settle();
    assertThat(said).endsWith("excuse", "seven");
  }

  @Test
  void thereIsAnEndToWhatIsKeptOfAllConversations() throws Exception {
    for (String who : List.of("ann", "bob", "cat", "dan", "eve", "fay")) {
      turns.take(who, thinking(who), saying("excuse for " + who));
    }
    enough.countDown();
    settle();

    assertThat(said).containsExactlyInAnyOrder("ann", "bob", "cat", "dan", "eve", "excuse for fay");
  }

  @Test
  void whereSlackIsBusyTheRestIsSaidLaterAndNothingTwice() throws Exception {
    AtomicInteger tries = new AtomicInteger();
    Runnable second =
        () -> {
          if (tries.incrementAndGet() < 3 || !said.contains("bob")) {
            throw new Busy(Duration.ofMillis(100), new IllegalStateException("429"));
          }
          said.add("second");
        };
    turns.take(
        "ann",
        () -> Delivery.of(List.of(() -> said.add("first"), second, () -> said.add("third"))),
        saying("excuse"));
    turns.take("ann", saying("next"), saying("excuse"));
    turns.take("bob", saying("bob"), saying("excuse"));
    settle();

    assertThat(said)
        .containsOnlyOnce("first", "bob", "second", "third", "next")
        .containsSubsequence("first", "second", "third", "next")
        .containsSubsequence("bob", "second");
  }

  @Test
  void whatIsDeclinedOrFailsHoldsUpNothing() throws Exception {
    turns.take(
        "ann",
        () -> {
          throw new IllegalStateException("broken on purpose");
        },
        saying("excuse"));
    turns.take(
        "ann",
        () ->
            Delivery.of(
                List.of(
                    () -> {
                      throw new Declined("channel_is_archived");
                    },
                    () -> said.add("left out"))),
        saying("excuse"));
    turns.take("ann", saying("next"), saying("excuse"));
    settle();

    assertThat(said).containsExactly("next");
  }
}

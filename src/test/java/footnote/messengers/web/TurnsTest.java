package footnote.messengers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.chat.Message.Place;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TurnsTest {

  private static final Place ANN = new Place("web", "ann", Optional.empty());
  private static final Place BOB = new Place("web", "bob", Optional.empty());

  @Test
  void inOneConversationOneThingIsThoughtOfAtATime() {
    Turns turns = new Turns(Duration.ofSeconds(20));
    AtomicInteger thinking = new AtomicInteger();
    Stream<CompletableFuture<Integer>> thoughts =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () ->
                            turns.take(
                                ANN,
                                () -> {
                                  int now = thinking.incrementAndGet();
                                  pause();
                                  thinking.decrementAndGet();
                                  return now;
                                })))
            .limit(20);
    assertThat(thoughts.toList()).allMatch(thought -> thought.join() == 1);
  }

  @Test
  void whoWaitsTooLongIsToldSoAndOthersAreNotHeldUp() throws Exception {
    Turns turns = new Turns(Duration.ofMillis(100));
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch enough = new CountDownLatch(1);
    CompletableFuture<Boolean> thought =
        CompletableFuture.supplyAsync(
            () ->
                turns.take(
                    ANN,
                    () -> {
                      begun.countDown();
                      return await(enough);
                    }));
    begun.await();
    assertThatThrownBy(() -> turns.take(ANN, () -> 1))
        .isInstanceOf(Refusal.class)
        .hasMessage(Words.BUSY);
    assertThat(turns.take(BOB, () -> 2)).isEqualTo(2);
    enough.countDown();
    assertThat(thought.join()).isTrue();
    assertThat(turns.take(ANN, () -> 3)).isEqualTo(3);
  }

  private static boolean await(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException stop) {
      throw new AssertionError(stop);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(2);
    } catch (InterruptedException stop) {
      throw new AssertionError(stop);
    }
  }
}

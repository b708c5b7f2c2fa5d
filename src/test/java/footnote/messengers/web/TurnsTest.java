package footnote.messengers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.chat.Desk;
import footnote.chat.Message.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TurnsTest {

  private static final Place ANN = new Place("web", "ann", Optional.empty());
  private static final Place BOB = new Place("web", "bob", Optional.empty());

  private final CountDownLatch enough = new CountDownLatch(1);
  private Turns turns = new Turns(Duration.ofSeconds(20));

  @AfterEach
  void close() {
    enough.countDown();
    turns.close();
  }

  @Test
  void inOneConversationOneThingIsThoughtOfAtATimeAndInOrder() {
    AtomicInteger thinking = new AtomicInteger();
    List<Integer> thought = new ArrayList<>();
    List<CompletableFuture<Integer>> thoughts =
        IntStream.range(0, 4)
            .mapToObj(
                number ->
                    turns.take(
                        ANN,
                        () -> {
                          int now = thinking.incrementAndGet();
                          pause();
                          thought.add(number);
                          thinking.decrementAndGet();
                          return now;
                        }))
            .toList();

    assertThat(thoughts).allMatch(it -> it.join() == 1);
    assertThat(thought).containsExactly(0, 1, 2, 3);
  }

  @Test
  void onlySoManyThinkAtOnce() {
    AtomicInteger thinking = new AtomicInteger();
    List<CompletableFuture<Integer>> thoughts =
        IntStream.range(0, 50)
            .mapToObj(
                number ->
                    turns.take(
                        new Place("web", "visitor " + number, Optional.empty()),
                        () -> {
                          int now = thinking.incrementAndGet();
                          pause();
                          thinking.decrementAndGet();
                          return now;
                        }))
            .toList();

    assertThat(thoughts).allMatch(it -> it.join() <= Desk.atOnce());
  }

  @Test
  void whoWaitsTooLongIsToldSoAndOthersAreNotHeldUp() {
    turns.close();
    turns = new Turns(Duration.ofMillis(100));
    CompletableFuture<Boolean> thought = turns.take(ANN, this::think);

    assertThatThrownBy(() -> turns.take(ANN, () -> 1).join())
        .hasCauseInstanceOf(Refusal.class)
        .hasMessageContaining(Words.BUSY);
    assertThat(turns.take(BOB, () -> 2).join()).isEqualTo(2);
    enough.countDown();
    assertThat(thought.join()).isTrue();
    assertThat(turns.take(ANN, () -> 3).join()).isEqualTo(3);
  }

  @Test
  void whoAsksManyThingsAtOnceIsToldSoAtOnceAndMayAskAgainLater() {
    List<CompletableFuture<Boolean>> thoughts =
        Stream.generate(() -> turns.take(ANN, this::think)).limit(30).toList();

    assertThat(thoughts).filteredOn(CompletableFuture::isCompletedExceptionally).hasSize(26);
    enough.countDown();
    assertThat(thoughts.subList(0, 4)).allMatch(CompletableFuture::join);
    assertThat(turns.take(ANN, () -> 5).join()).isEqualTo(5);
  }

  @Test
  void aThoughtThatFailsIsThatThoughtsLossAlone() {
    CompletableFuture<Integer> failed =
        turns.take(
            ANN,
            () -> {
              throw new IllegalStateException("out of thought");
            });

    assertThatThrownBy(failed::join).hasCauseInstanceOf(IllegalStateException.class);
    assertThat(turns.take(ANN, () -> 6).join()).isEqualTo(6);
  }

  private boolean think() {
    try {
      enough.await();
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

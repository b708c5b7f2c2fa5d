package footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class StopTest {

  @Test
  @Timeout(20)
  void theProcessEndsOnlyAfterWhatWasOpenIsClosed() throws InterruptedException {
    Stop stop = Stop.onSignal();
    List<String> steps = new CopyOnWriteArrayList<>();
    Thread signal =
        new Thread(
            () -> {
              stop.ask();
              steps.add("ended");
            });
    signal.start();

    stop.await();
    steps.add("closed");
    stop.done();
    signal.join();

    assertThat(steps).containsExactly("closed", "ended");
  }
}

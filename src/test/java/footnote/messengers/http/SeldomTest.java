package footnote.messengers.http;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.testing.MovingClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeldomTest {

  private final MovingClock clock = new MovingClock();
  private final Seldom seldom = new Seldom(clock, Duration.ofMinutes(10));
  private final List<Integer> told = new ArrayList<>();

  @Test
  void theFirstIsToldAtOnceAndTheRestTogetherAfterAWhile() {
    happens(1_000);
    assertThat(told).containsExactly(1);

    clock.move(Duration.ofMinutes(9));
    happens(1);
    assertThat(told).containsExactly(1);

    clock.move(Duration.ofMinutes(1));
    happens(2);
    assertThat(told).containsExactly(1, 1_001);
  }

  private void happens(int times) {
    for (int i = 0; i < times; i++) {
      seldom.happened(told::add);
    }
  }
}

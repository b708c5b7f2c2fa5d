package footnote.messengers.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeldomTest {

  private final Moving clock = new Moving();
  private final Seldom seldom = new Seldom(clock, Duration.ofMinutes(10));
  private final List<Integer> told = new ArrayList<>();

  @Test
  void theFirstIsToldAtOnceAndTheRestTogetherAfterAWhile() {
    happens(1_000);
    assertThat(told).containsExactly(1);

    clock.now = clock.now.plus(Duration.ofMinutes(9));
    happens(1);
    assertThat(told).containsExactly(1);

    clock.now = clock.now.plus(Duration.ofMinutes(1));
    happens(2);
    assertThat(told).containsExactly(1, 1_001);
  }

  private void happens(int times) {
    for (int i = 0; i < times; i++) {
      seldom.happened(told::add);
    }
  }

  private static final class Moving extends Clock {
    private Instant now = Instant.parse("2026-11-26T12:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}

package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingTest {

  private final List<String> closed = new ArrayList<>();
  private final Closing closing = new Closing();

  @Test
  void whatWasOpenedLastIsClosedFirstAndOnce() {
    closing.with(() -> closed.add("model"));
    closing.with(() -> closed.add("library"));
    closing.close();
    closing.close();

    assertThat(closed).containsExactly("library", "model");
  }

  @Test
  void whatCannotBeClosedKeepsNothingElseFromIt() {
    closing.with(() -> closed.add("lock"));
    closing.with(
        () -> {
          throw new IOException("disk full");
        });
    closing.with(
        () -> {
          throw new IllegalStateException("busy");
        });

    assertThatThrownBy(closing::close)
        .hasRootCauseMessage("busy")
        .satisfies(
            failed ->
                assertThat(failed.getSuppressed())
                    .singleElement()
                    .satisfies(other -> assertThat(other).hasMessage("disk full")));
    assertThat(closed).containsExactly("lock");
    assertThat(closing.isEmpty()).isTrue();
  }

  @Test
  void whatBrokeComesFirstAndNamesWhatCouldNotBeClosedAfterIt() {
    closing.with(
        () -> {
          throw new IOException("disk full");
        });
    RuntimeException broken = new IllegalStateException("no network");
    closing.closeFor(broken);

    assertThat(broken.getSuppressed())
        .singleElement()
        .satisfies(beside -> assertThat(beside).hasRootCauseMessage("disk full"));
  }
}

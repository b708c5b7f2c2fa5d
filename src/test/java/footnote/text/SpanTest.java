package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void coversTheCharactersFromStartToBeforeEnd() {
    assertThat(new Span(2, 5).in("abcdefg")).isEqualTo("cde");
  }

  @Test
  void countsUtf16CodeUnits() {
    assertThat(new Span(2, 3).in("😀x")).isEqualTo("x");
  }

  @Test
  void isNeverEmptyNorBackward() {
    assertThatThrownBy(() -> new Span(3, 3)).hasMessageContaining("3..3");
    assertThatThrownBy(() -> new Span(4, 3)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Span(-1, 3)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void doesNotReachPastTheText() {
    assertThatThrownBy(() -> new Span(1, 4).in("abc"))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("1..4 in a text of 3");
  }

  @Test
  void touchingSpansDoNotOverlap() {
    assertThat(new Span(0, 2).overlaps(new Span(2, 4))).isFalse();
    assertThat(new Span(0, 3).overlaps(new Span(2, 4))).isTrue();
  }
}

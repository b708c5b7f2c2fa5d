package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InquiriesTest {

  @Test
  void aMendedSlipIsTheSameQuestion() {
    assertThat(
            Inquiries.isReworded("And when did he go to the US?", "And when did he go to teh US?"))
        .isTrue();
    assertThat(Inquiries.isReworded("And when did he", "And when did he go?")).isTrue();
  }

  @Test
  void anotherQuestionOrTheSameOnceMoreIsNone() {
    assertThat(Inquiries.isReworded("Why?", "Why?")).isFalse();
    assertThat(Inquiries.isReworded("And who?", "And why?")).isFalse();
    assertThat(Inquiries.isReworded("What about Norway?", "What about Japan?")).isFalse();
  }
}

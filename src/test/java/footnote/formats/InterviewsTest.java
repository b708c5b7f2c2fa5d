package footnote.formats;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.text.Block;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterviewsTest {

  private static List<Block.Kind> kinds(String... paragraphs) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String paragraph : paragraphs) {
      blocks.add(Block.paragraph(new Span(at, at + paragraph.length())));
      at += paragraph.length() + 2;
    }
    return Interviews.marked(String.join("\n\n", paragraphs), blocks).stream()
        .map(Block::kind)
        .toList();
  }

  @Test
  void theQuestionsOfAnInterviewAreHeadings() {
    assertThat(kinds("How bad is it?", "Noisy.", "And the roof?", "Wet.", "Will it hold?", "Yes."))
        .containsExactly(
            Block.Kind.HEADING,
            Block.Kind.PARAGRAPH,
            Block.Kind.HEADING,
            Block.Kind.PARAGRAPH,
            Block.Kind.HEADING,
            Block.Kind.PARAGRAPH);
  }

  @Test
  void aQuestionOrTwoMakeNoInterview() {
    assertThat(kinds("How bad is it?", "Noisy.", "And the roof?", "Wet."))
        .containsOnly(Block.Kind.PARAGRAPH);
  }

  @Test
  void aQuestionWithoutAnAnswerIsNoHeading() {
    assertThat(kinds("Who?", "A.", "When?", "B.", "Where?", "C.", "Why?"))
        .endsWith(Block.Kind.PARAGRAPH);
  }
}

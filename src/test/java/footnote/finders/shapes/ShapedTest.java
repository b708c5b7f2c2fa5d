package footnote.finders.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.questions.Question;
import footnote.questions.Question.Wants;
import footnote.testing.Texts;
import footnote.text.Document;
import footnote.text.Passage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShapedTest {

  private final Document document =
      Texts.document("a.txt", "Oslo is a city. It has a harbour.\n\nThe end.");
  private final List<Passage> sentences =
      List.of(
          Texts.passage(document, "Oslo is a city."),
          Texts.passage(document, "It has a harbour."),
          Texts.passage(document, "The end."));

  @Test
  void placeIsCountedInParagraphs() {
    assertThat(scores().get("shape.first")).containsExactly(1, 0, 1);
    assertThat(scores().get("shape.place")).containsExactly(0, 0, 0.5);
  }

  @Test
  void onlyTheFirstWordMakesAPronoun() {
    assertThat(scores().get("shape.pronoun")).containsExactly(0, 1, 1);
  }

  private Map<String, double[]> scores() {
    Question question = new Question("?", "?", Wants.PASSAGE, List.of(), Optional.empty());
    return new Shaped().judge(question, sentences);
  }
}

package footnote.learning;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.evaluation.Case;
import footnote.questions.Question;
import footnote.questions.Question.Wants;
import footnote.search.Candidates;
import footnote.search.Ranking;
import footnote.testing.Texts;
import footnote.text.Document;
import footnote.text.Passage;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class LearnerTest {

  private static final Ranking NOTHING = new Ranking(Map.of(), Map.of());

  /** A question about a document of two sentences; the score tells the one that answers. */
  private static Lesson lesson(int number) {
    Document document = Texts.document(number % 6 + ".txt", "It is red.\n\nIt is blue.");
    Case asked =
        new Case(
            "q" + number,
            "colours",
            "What colour is it?",
            List.of(),
            true,
            List.of("blue"),
            Optional.of(document.source().name()),
            List.of(1),
            Optional.empty());
    Question question =
        new Question("colour?", "colour?", Wants.PASSAGE, List.of(), Optional.empty());
    Map<String, double[]> scores =
        Map.of("good.sign", new double[] {0, 1 + number % 3}, "bad.sign", new double[] {1, 0});
    return Lesson.of(asked, new Candidates(question, Texts.paragraphs(document), scores));
  }

  private static List<Lesson> lessons() {
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      lessons.add(lesson(i));
    }
    return lessons;
  }

  @Test
  void whatIsLearnedPutsTheAnswerFirst() {
    Ranking ranking = new Learner(0.01, NOTHING).learn(lessons());

    assertThat(ranking.plain().get("good.sign")).isPositive();
    assertThat(ranking.plain()).doesNotContainKey("bad.sign");
    assertThat(Examination.plain(lessons(), ranking).lines())
        .containsExactly("colours    n=20 hit1=1.000 hit3=1.000 para1=1.000");
  }

  @Test
  void eachDocumentIsRankedByWhatWasLearnedFromOthers() {
    Parts<Lesson> parts = new Parts<>(lessons(), Lesson::source, 5);
    for (int i = 0; i < parts.count(); i++) {
      List<String> own = parts.part(i).stream().map(Lesson::source).toList();
      assertThat(own).isNotEmpty();
      assertThat(parts.without(i)).extracting(Lesson::source).doesNotContainAnyElementsOf(own);
      assertThat(parts.part(i).size() + parts.without(i).size()).isEqualTo(20);
    }
    assertThat(Examination.crossed(lessons(), new Learner(0.01, NOTHING)).lines())
        .containsExactly("colours    n=20 hit1=1.000 hit3=1.000 para1=1.000");
  }

  @Test
  void aSentenceInTheRightParagraphIsATenthRight() {
    Document document = Texts.document("0.txt", "It is red.\n\nIt is blue. It is big.");
    Lesson lesson = lesson(0);
    List<Passage> sentences =
        List.of(
            Texts.passage(document, "It is red."),
            Texts.passage(document, "It is blue."),
            Texts.passage(document, "It is big."));
    Candidates candidates = new Candidates(lesson.candidates().question(), sentences, Map.of());

    assertThat(Lesson.of(lesson.asked(), candidates).gains()).containsExactly(0, 1, 0.1);
  }

  @Test
  void whatTheLessonsDoNotTeachIsBelieved() {
    Ranking believed = new Ranking(Map.of("held.stance", 2.0), Map.of("held.stance", 1.0));
    Ranking ranking = new Learner(0.01, believed).learn(lessons());

    assertThat(ranking.plain()).containsEntry("held.stance", 2.0);
    assertThat(ranking.period()).isEqualTo(believed.period());
  }

  @Test
  void theFileSaysTheWeightsUnderTheirHeader() throws IOException {
    Ranking ranking = new Ranking(Map.of("a.b", 1.25), Map.of("c.d", -0.5));
    List<String> lines = RankingFile.lines(List.of("Learned."), ranking);
    Properties read = new Properties();
    read.load(new StringReader(String.join("\n", lines)));

    assertThat(lines).startsWith("# Learned.");
    assertThat(read)
        .containsOnly(Map.entry("plain.a.b", "1.2500"), Map.entry("period.c.d", "-0.5000"));
  }
}

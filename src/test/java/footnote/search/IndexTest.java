package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.questions.Question;
import footnote.questions.Question.Wants;
import footnote.testing.Texts;
import footnote.text.Document;
import footnote.text.Passage;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class IndexTest {

  /** Finds the sentences that hold the question's text. */
  private static final class Containing implements Finder {
    private final List<Passage> held = new ArrayList<>();

    @Override
    public void add(List<Passage> sentences) {
      held.addAll(sentences);
    }

    @Override
    public void remove(Document.Source source) {
      held.removeIf(passage -> passage.document().source().equals(source));
    }

    @Override
    public List<Found> find(Question question, int limit) {
      return held.stream()
          .filter(passage -> passage.text().contains(question.text()))
          .map(passage -> new Found(passage, 1))
          .toList();
    }

    @Override
    public Map<String, double[]> judge(Question question, List<Passage> sentences) {
      double[] shortness = sentences.stream().mapToDouble(p -> 1.0 / p.span().length()).toArray();
      return Map.of("shortness", shortness);
    }
  }

  private final Containing finder = new Containing();
  private final Index index =
      new Index(
          List.of(finder),
          List.of(),
          text -> List.of(new Span(0, text.length())),
          new Ranking(Map.of("shortness", 1.0), Map.of()));

  @Test
  void evidenceIsOrderedByTheWeightedScoresAndGivesItsReasons() {
    index.replace(Texts.document("a.txt", "A long talk about ships.\n\nships"));

    List<Evidence> found = index.find(about("ships"));

    assertThat(found).extracting(e -> e.passage().text()).startsWith("ships");
    assertThat(found.get(0).scores()).containsEntry("shortness", 0.2);
  }

  @Test
  void aNewRevisionTakesThePlaceOfTheOld() {
    index.replace(Texts.document("a.txt", "old ships"));
    index.replace(Texts.document("a.txt", "new ships"));

    assertThat(index.find(about("ships")))
        .extracting(e -> e.passage().text())
        .containsExactly("new ships");
    assertThat(index.documents()).hasSize(1);
  }

  @Test
  void readingTheSameRevisionAgainChangesNothing() {
    Document document = Texts.document("a.txt", "ships");
    index.replace(document);
    index.replace(document);

    assertThat(finder.held).hasSize(1);
  }

  @Test
  void whatIsRemovedLeavesNoQuoteAndNoWord() {
    Document document = Texts.document("a.txt", "ships of Oslo");
    index.replace(document);
    index.remove(document.source());

    assertThat(index.find(about("ships"))).isEmpty();
    assertThat(index.vocabulary().knows("Oslo")).isFalse();
  }

  @Test
  void anOldRevisionThatIsRemovedLateDoesNotTakeTheNewOneAlong() {
    Document old = Texts.document("a.txt", "old ships");
    index.replace(old);
    index.replace(Texts.document("a.txt", "new ships"));
    index.remove(old.source());

    assertThat(index.documents()).hasSize(1);
  }

  @Test
  void aDocumentIsCutIntoSentencesOnceHoweverOftenTheyAreAskedFor() {
    AtomicInteger cuts = new AtomicInteger();
    Index counting = cutting(cuts);
    Document document = Texts.document("a.txt", "One. Two.\n\nThree.");
    counting.replace(document);

    for (int i = 0; i < 3; i++) {
      assertThat(counting.sentences())
          .extracting(Passage::text)
          .containsExactly("One.", "Two.", "Three.");
      assertThat(counting.sentences(document)).hasSize(3);
    }
    assertThat(cuts).hasValue(2);

    counting.remove(document.source());
    assertThat(counting.sentences(document)).isEmpty();
  }

  @Test
  void aSentenceIsFoundWithThoseBeforeItInItsParagraph() {
    Index counting = cutting(new AtomicInteger());
    Document document = Texts.document("a.txt", "Nil.\n\nOne. Two. Three. Four.");
    counting.replace(document);

    assertThat(counting.upTo(Texts.passage(document, "Two."), 9))
        .extracting(Passage::text)
        .containsExactly("One.", "Two.");
    assertThat(counting.upTo(Texts.passage(document, "Four."), 2))
        .extracting(Passage::text)
        .containsExactly("Two.", "Three.", "Four.");
    assertThat(counting.upTo(Texts.passage(document, "wo. Th"), 2)).isEmpty();
  }

  /** Sentences are one word and a full stop. */
  private static Index cutting(AtomicInteger cuts) {
    return new Index(
        List.of(),
        List.of(),
        text -> {
          cuts.incrementAndGet();
          return Pattern.compile("\\w+\\.")
              .matcher(text)
              .results()
              .map(found -> new Span(found.start(), found.end()))
              .toList();
        },
        new Ranking(Map.of(), Map.of()));
  }

  @Test
  void theWordsOfATitleAreNoSlips() {
    Document document = Texts.document("thaw.txt", "Oslo wrote.");
    index.replace(document);
    assertThat(index.vocabulary().words()).contains("thaw", "oslo");

    index.remove(document.source());
    assertThat(index.vocabulary().words()).doesNotContain("thaw");
  }

  @Test
  void aNameIsKnownByAnyOfItsSpellings() {
    index.replace(Texts.document("a.txt", "She flew to the US."));

    assertThat(index.vocabulary().knows("United States")).isTrue();
    assertThat(index.vocabulary().knows("United Kingdom")).isFalse();
  }

  private static Question about(String text) {
    return new Question(text, text, Wants.PASSAGE, List.of(), Optional.empty());
  }

  @Test
  void whatOneFinderCannotTakeInNoneKeeps() {
    Finder failing = Mockito.mock(Finder.class);
    Mockito.doThrow(new IllegalStateException("on purpose")).when(failing).add(Mockito.any());
    Index broken =
        new Index(
            List.of(finder, failing),
            List.of(),
            text -> List.of(new Span(0, text.length())),
            new Ranking(Map.of(), Map.of()));

    assertThatThrownBy(() -> broken.replace(Texts.document("a.txt", "ships")))
        .hasMessage("on purpose");
    assertThat(finder.held).isEmpty();
    assertThat(broken.documents()).isEmpty();
  }
}

package footnote.finders;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.questions.Question;
import footnote.questions.Question.Wants;
import footnote.search.Finder;
import footnote.testing.Texts;
import footnote.text.Document;
import footnote.text.Passage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What holds of every finder that searches by what a sentence says. */
public abstract class FinderContract {

  private final Document ships =
      Texts.document(
          "ships.txt",
          "The harbour of Bergen was opened in 1892.\n\nFishermen sell cod at the market.");
  private final Document trains =
      Texts.document("trains.txt", "The railway to Oslo was built by engineers.");

  /** A finder that holds nothing. */
  protected abstract Finder empty();

  @Test
  void findsTheSentenceThatAnswers() {
    Finder finder = full();
    assertThat(best(finder, "When was the harbour of Bergen opened?"))
        .isEqualTo("The harbour of Bergen was opened in 1892.");
    assertThat(best(finder, "Who built the railway?"))
        .isEqualTo("The railway to Oslo was built by engineers.");
  }

  @Test
  void findsNothingWhereItHoldsNothing() {
    assertThat(empty().find(question("harbour"), 5)).isEmpty();
  }

  @Test
  void forgetsWhatIsRemovedAndOnlyThat() {
    Finder finder = full();
    finder.remove(ships.source());

    assertThat(finder.find(question("harbour of Bergen"), 5))
        .noneMatch(found -> found.passage().document().equals(ships));
    assertThat(best(finder, "Who built the railway?")).contains("railway");
  }

  @Test
  void addingTwiceIsAddingOnce() {
    Finder finder = full();
    finder.add(Texts.paragraphs(ships));

    assertThat(finder.find(question("harbour of Bergen"), 10))
        .extracting(found -> found.passage().citation())
        .doesNotHaveDuplicates();
  }

  @Test
  void keepsToTheLimitAndTheOrder() {
    List<Finder.Found> found = full().find(question("harbour railway market"), 2);
    assertThat(found).hasSizeLessThanOrEqualTo(2);
    assertThat(found).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
  }

  @Test
  void judgesEverySentenceInItsOrder() {
    List<Passage> sentences = Texts.paragraphs(ships);
    full()
        .judge(question("When was the harbour opened?"), sentences)
        .forEach(
            (name, scores) -> {
              assertThat(scores).as(name).hasSize(2);
              assertThat(scores[0]).as(name).isGreaterThan(scores[1]);
            });
  }

  private Finder full() {
    Finder finder = empty();
    finder.add(Texts.paragraphs(ships));
    finder.add(Texts.paragraphs(trains));
    return finder;
  }

  private static String best(Finder finder, String question) {
    return finder.find(question(question), 1).get(0).passage().text();
  }

  private static Question question(String text) {
    return new Question(text, text, Wants.PASSAGE, List.of(), Optional.empty());
  }
}

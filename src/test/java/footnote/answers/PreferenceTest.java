package footnote.answers;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.dates.Datebook;
import footnote.dates.Dates;
import footnote.english.EnglishSentences;
import footnote.english.PartsOfSpeech;
import footnote.positions.reading.PositionBook;
import footnote.positions.reading.Positions;
import footnote.questions.Question;
import footnote.questions.QuestionReader;
import footnote.search.Evidence;
import footnote.search.Index;
import footnote.search.Ranking;
import footnote.testing.Texts;
import footnote.text.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sentence of a paragraph comes first, of those that are about equally near. */
class PreferenceTest {

  private final Dates dates = new Dates();
  private final Index index =
      new Index(List.of(), List.of(), new EnglishSentences(), Ranking.learned());
  private final Preference preference =
      new Preference(
          new Quoting(index, new Datebook(dates)),
          new PositionBook(new Positions(new PartsOfSpeech(), dates)));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Why was the fund announced?     | Lee announced the fund alone. It led to her visit. This was because of a vote.        | This was because
          Why was the fund announced?     | Lee announced the fund because of a vote. This was so that she could visit Oslo.      | Lee announced
          Why did the ferry stop?         | A pupil asked why the ferry had stopped. The ferry stopped for want of money.         | The ferry stopped
          What did Lee do before Norbank? | Lee comes from Norbank. Before that she spent two years in Oslo.                      | Before that
          What did Lee do at Norbank?     | Lee ran Norbank. Before that she spent two years in Oslo.                             | Lee ran
          Who is Ann Lee?                 | Ann Lee says that it rains. Ann Lee is a poet.                                        | Ann Lee is
          Who is Ann Lee?                 | Ann Lee says that it rains. At noon Ann Lee, the mayor of Oslo, says that it snows.   | At noon
          """)
  void theOneThatGivesWhatIsAskedForComesFirst(String text, String paragraph, String first) {
    Question question =
        new QuestionReader(dates).read(text, LocalDate.of(2026, 11, 27), Optional.empty());
    index.replace(Texts.document("a.txt", paragraph));

    List<Evidence> ordered = preference.order(question, evidence());

    assertThat(ordered.get(0).passage().text()).startsWith(first);
    assertThat(ordered).hasSameSizeAs(evidence());
  }

  /** All sentences, in the order of the text. */
  private List<Evidence> evidence() {
    List<Evidence> evidence = new ArrayList<>();
    for (Passage sentence : index.sentences().toList()) {
      evidence.add(new Evidence(sentence, 10 - evidence.size(), Map.of()));
    }
    return evidence;
  }
}

package footnote.answers.giving;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answers.quoting.Quoting;
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

  /** More than rivals may be apart. */
  private static final double FAR = 8;

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
          Why was the mill shut?          | Lee asked why the mill was shut. The chair replied that the lease had run out.        | The chair
          Why was the mill shut?          | The mill was shut because of a fire. Lee asked why the hall was shut, as it rained.   | The mill
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

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He asked why the gallery was shut. The gallery was shut in May 2012, said Lee.   | The gallery
          He asked why the gallery was shut. It was shut in May 2012. The mill had gone.   | It was
          He asked why the gallery was shut. It was burned in May 2012. The mill had gone. | He asked
          The gallery was shut by Lee. The garden behind it was made in May 2012.          | The gallery
          """)
  void theDayIsToldByTheSentenceBehindOnlyWhereThatGoesOnWithTheSame(
      String paragraph, String first) {
    Question question =
        new QuestionReader(dates)
            .read("When was the gallery shut?", LocalDate.of(2026, 11, 27), Optional.empty());
    index.replace(Texts.document("a.txt", paragraph));

    assertThat(preference.order(question, evidence(FAR)).get(0).passage().text()).startsWith(first);
  }

  private List<Evidence> evidence() {
    return evidence(1);
  }

  /** All sentences, in the order of the text, each scored {@code less} than the one before. */
  private List<Evidence> evidence(double less) {
    List<Evidence> evidence = new ArrayList<>();
    for (Passage sentence : index.sentences().toList()) {
      evidence.add(new Evidence(sentence, -less * evidence.size(), Map.of()));
    }
    return evidence;
  }
}

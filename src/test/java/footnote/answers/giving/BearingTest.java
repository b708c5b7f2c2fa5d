package footnote.answers.giving;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answers.quoting.Quoting;
import footnote.dates.Datebook;
import footnote.dates.Dates;
import footnote.english.EnglishSentences;
import footnote.english.PartsOfSpeech;
import footnote.positions.reading.PositionBook;
import footnote.positions.reading.Positions;
import footnote.search.Index;
import footnote.search.Ranking;
import footnote.testing.Texts;
import footnote.text.Document;
import footnote.text.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

class BearingTest {

  private final Dates dates = new Dates();
  private final Index index =
      new Index(List.of(), List.of(), new EnglishSentences(), Ranking.learned());
  private final Bearing bearing =
      new Bearing(
          new Quoting(index, new Datebook(dates)),
          new PositionBook(new Positions(new PartsOfSpeech(), dates)).places());

  private final Document minutes =
      Texts.document(
          "minutes",
          "Ms Moe was against a toll. She owns a van. Mrs Krag said she had changed her mind. The"
              + " second followed later.");

  @Test
  void whatLeansOnASentenceThatNamesSomebodyIsAboutThem() {
    assertThat(bearing.isOf(List.of("Ms Moe"), sentence("Ms Moe was against a toll."))).isTrue();
    assertThat(bearing.isOf(List.of("Ms Moe"), sentence("She owns a van."))).isTrue();
  }

  @Test
  void whatNamesSomebodyElseIsNotAboutThemThoughItStandsBesideThem() {
    Passage other = sentence("Mrs Krag said she had changed her mind.");

    assertThat(bearing.isOf(List.of("Ms Moe"), other)).isFalse();
    assertThat(bearing.mayBeOf(List.of("Ms Moe"), other)).isFalse();
  }

  @Test
  void whatNamesNobodyMayBeAboutWhomItsParagraphNames() {
    Passage nobody = sentence("The second followed later.");

    assertThat(bearing.mayBeOf(List.of("Ms Moe"), nobody)).isTrue();
    assertThat(bearing.mayBeOf(List.of("Ode"), nobody)).isFalse();
  }

  @Test
  void aSentenceBeginsWithWhomItIsAbout() {
    Passage sentence = sentence("Mrs Krag said she had changed her mind.");

    assertThat(bearing.isSubject(List.of("Mrs Krag"), sentence)).isTrue();
    assertThat(bearing.isSubject(List.of("Ms Moe"), sentence)).isFalse();
  }

  private Passage sentence(String words) {
    index.replace(minutes);
    return Texts.passage(minutes, words);
  }
}

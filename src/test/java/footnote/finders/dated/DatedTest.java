package footnote.finders.dated;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.dates.Datebook;
import footnote.dates.Dates;
import footnote.questions.Question;
import footnote.questions.QuestionReader;
import footnote.search.Finder.Found;
import footnote.testing.Texts;
import footnote.text.Document;
import footnote.text.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatedTest {

  private static final String JOINED = "In 2004 he joined Ajax.";
  private static final String LIKED = "He was well liked there.";
  private static final String MOVED = "In March 2006 he moved to Porto.";
  private static final String STAYED = "From 2008 to 2011 he was with Lyon.";

  private final Dates dates = new Dates();
  private final Document career =
      Texts.document("career.txt", String.join(" ", JOINED, LIKED, MOVED, STAYED));
  private final List<Passage> sentences =
      List.of(passage(JOINED), passage(LIKED), passage(MOVED), passage(STAYED));
  private final Dated dated = new Dated(new Datebook(dates));

  DatedTest() {
    dated.add(sentences);
  }

  private Passage passage(String words) {
    return Texts.passage(career, words);
  }

  @Test
  void aStateLastsUntilTheNextChangeIsTold() {
    assertThat(score("dated.implied", "Who did he play for in 2005?", JOINED))
        .isGreaterThan(score("dated.implied", "Who did he play for in 2005?", MOVED));
    assertThat(score("dated.holds", "Who did he play for in 2005?", JOINED)).isEqualTo(1);
  }

  @Test
  void aSentenceWithoutADateGoesOnFromTheOneBefore() {
    assertThat(score("dated.inherited", "Who did he play for in 2004?", LIKED)).isEqualTo(1);
    assertThat(score("dated.inherited", "Who did he play for in 2006?", LIKED)).isZero();
    assertThat(score("dated.inherited", "Who did he play for in 2004?", JOINED)).isZero();
  }

  @Test
  void theSentencesBesideABeginningAreToldApart() {
    assertThat(score("dated.follows", "Who did he play for from 2004 to 2006?", LIKED))
        .isEqualTo(1);
    assertThat(score("dated.precedes", "Who did he play for from 2006 to 2008?", LIKED))
        .isEqualTo(1);
    assertThat(score("dated.follows", "Who did he play for from 2006 to 2008?", LIKED)).isZero();
  }

  @Test
  void beginningsAgreeByTheMonthWhereBothNameOne() {
    assertThat(score("dated.begins", "Where was he from March 2006 to May 2008?", MOVED))
        .isEqualTo(1);
    assertThat(score("dated.begins", "Where was he from May 2006 to May 2008?", MOVED))
        .isEqualTo(1.0 / 3);
    assertThat(score("dated.begins", "Where was he from 2006 to 2008?", MOVED)).isEqualTo(2.0 / 3);
    assertThat(score("dated.begins", "Where was he from 2005 to 2008?", MOVED)).isZero();
  }

  @Test
  void aStretchIsJudgedByWhatItCoversAndByItsEnd() {
    assertThat(score("dated.share", "Where was he in 2009?", STAYED)).isEqualTo(1);
    assertThat(score("dated.share", "Where was he from 2004 to 2011?", STAYED)).isBetween(0.4, 0.6);
    assertThat(score("dated.closes", "Where was he from 2009 to 2011?", STAYED)).isEqualTo(1);
  }

  @Test
  void whatIsToldOfAnotherTimeSpeaksAgainstASentence() {
    assertThat(score("against.late", "Who did he play for in 2004?", MOVED)).isEqualTo(1);
    assertThat(score("against.late", "Who did he play for in 2006?", MOVED)).isZero();
    assertThat(score("against.early", "Who did he play for in 2010?", JOINED)).isEqualTo(1);
  }

  @Test
  void withoutAPeriodNothingIsFoundAndEveryScoreIsNothing() {
    Question question = question("Who did he play for?");
    assertThat(dated.find(question, 5)).isEmpty();
    assertThat(dated.judge(question, sentences).values())
        .isNotEmpty()
        .allSatisfy(scores -> assertThat(scores).containsOnly(0));
  }

  @Test
  void addingTwiceIsAddingOnceAndWhatIsRemovedIsForgotten() {
    Question question = question("What happened in 2004?");
    dated.add(sentences);
    assertThat(dated.find(question, 9))
        .extracting(Found::passage)
        .containsOnlyOnce(passage(JOINED));
    dated.remove(career.source());
    assertThat(dated.find(question, 9)).isEmpty();
  }

  private double score(String name, String question, String sentence) {
    int at = sentences.indexOf(passage(sentence));
    return dated.judge(question(question), sentences).get(name)[at];
  }

  private Question question(String text) {
    return new QuestionReader(dates).read(text, LocalDate.of(2026, 1, 1), Optional.empty());
  }
}

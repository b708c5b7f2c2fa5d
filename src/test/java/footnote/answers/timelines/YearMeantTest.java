package footnote.answers.timelines;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answers.quoting.Quoting;
import footnote.dates.Datebook;
import footnote.dates.Dates;
import footnote.dates.When;
import footnote.english.EnglishSentences;
import footnote.questions.Question;
import footnote.questions.Question.Period;
import footnote.questions.QuestionReader;
import footnote.search.Index;
import footnote.search.Ranking;
import footnote.testing.Texts;
import footnote.text.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YearMeantTest {

  private final Dates dates = new Dates();
  private final Index index =
      new Index(List.of(), List.of(), new EnglishSentences(), Ranking.learned());
  private final YearMeant yearMeant = new YearMeant(new Quoting(index, new Datebook(dates)));

  @Test
  void aDayWithoutAYearIsOfTheLastYearThatIsTold() {
    assertThat(days("What happened on 2 May?", "On 2 May 2019 it rained. On 2 May 2021 it burned."))
        .contains(When.day(LocalDate.of(2021, 5, 2)));
    assertThat(days("What happened in February?", "It closed on 29 February 2024."))
        .contains(When.month(2024, 2));
    assertThat(days("What happened on 28 February?", "It closed on 28 February 2024."))
        .contains(When.day(LocalDate.of(2024, 2, 28)));
    assertThat(days("What happened in March?", "It was opened on 7 March 1998."))
        .contains(When.month(1998, 3));
  }

  @Test
  void aYearThatIsNamedStays() {
    assertThat(days("What happened in March 2001?", "It was opened on 7 March 1998."))
        .contains(When.month(2001, 3));
    assertThat(days("What happened last March?", "It was opened on 7 March 1998."))
        .isNotEqualTo(Optional.of(When.month(1998, 3)));
  }

  @Test
  void whereNoYearTellsOfItTheAskersStays() {
    assertThat(days("What happened on 2 May?", "It was opened on 7 March 1998."))
        .contains(When.day(LocalDate.of(2026, 5, 2)));
  }

  private Optional<When> days(String asked, String text) {
    Document document = Texts.document("a.txt", text);
    index.replace(document);
    Question question =
        new QuestionReader(dates).read(asked, LocalDate.of(2026, 11, 27), Optional.empty());
    return yearMeant.settle(question, index::sentences).period().map(Period::when);
  }
}

package footnote.answers.timelines;

import footnote.answers.quoting.Quoting;
import footnote.dates.Mention;
import footnote.questions.Question;
import footnote.questions.Question.Period;
import footnote.text.Passage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The year that is meant where a question names days without one: for "What happened on 2 May?" the
 * last that the documents tell of that day in, and not the year in which somebody asks.
 */
public final class YearMeant {

  private final Quoting quoting;

  public YearMeant(Quoting quoting) {
    this.quoting = quoting;
  }

  /**
   * The same question of the last year in which {@code sentences} tell of its days, up to the one
   * after that in which it is asked; unchanged where it names a year or they tell of none.
   *
   * @param sentences looked for only where no year is named
   */
  public Question settle(Question question, Supplier<Stream<Passage>> sentences) {
    Optional<Period> yearless = question.period().filter(Period::isYearless);
    return yearless
        .flatMap(
            period ->
                sentences
                    .get()
                    .flatMap(sentence -> quoting.dates(sentence).stream())
                    .flatMap(mention -> inYearOf(period, mention).stream())
                    .max(Comparator.comparing(YearMeant::day)))
        .map(question::during)
        .orElse(question);
  }

  /** The period in the year of {@code mention}, where that tells of it. */
  private static Optional<Period> inYearOf(Period period, Mention mention) {
    return mention
        .when()
        .flatMap(
            when ->
                when.from()
                    .or(when::to)
                    .map(day -> period.inYear(day.getYear()))
                    .filter(shifted -> shifted.when().holds(when))
                    .filter(shifted -> !day(shifted).isAfter(day(period).plusYears(1))));
  }

  private static LocalDate day(Period period) {
    return period.when().from().or(period.when()::to).orElseThrow();
  }
}

package footnote.positions.reading;

import footnote.dates.Dates;
import footnote.dates.Mention;
import footnote.dates.When;
import footnote.text.Document.Published;
import footnote.text.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The day from which the dates of a sentence are counted. */
final class WritingDay {

  private static final Dates DATES = new Dates();

  private WritingDay() {}

  /**
   * The day of publication. Where only its month is known, the last day of that, but none for a
   * sentence such as "He left last Friday", of which every day of the month makes something else.
   */
  static Optional<LocalDate> of(Passage sentence) {
    return sentence
        .document()
        .head()
        .published()
        .filter(published -> published.unit() == Published.Unit.DAY || isAlike(sentence, published))
        .map(Published::day);
  }

  private static boolean isAlike(Passage sentence, Published month) {
    LocalDate first = month.day().withDayOfMonth(1);
    return whens(sentence, first).equals(whens(sentence, month.day()));
  }

  private static List<Optional<When>> whens(Passage sentence, LocalDate day) {
    return DATES.read(sentence.text(), Optional.of(day)).stream().map(Mention::when).toList();
  }
}

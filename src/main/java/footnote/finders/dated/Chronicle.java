package footnote.finders.dated;

import footnote.dates.Datebook;
import footnote.dates.Mention;
import footnote.dates.When;
import footnote.text.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The sentences of one document in order, with the dates in each. */
final class Chronicle {

  /** So many sentences further on, what comes next is told of something else. */
  private static final int REACH = 11;

  private final List<Entry> entries;
  private final TreeMap<Integer, Integer> numbers = new TreeMap<>();

  /**
   * A sentence and what it says of time.
   *
   * @param days of each of its dates that has some
   */
  record Entry(Passage sentence, List<When> days) {

    /** The first days it names, where one has a beginning. */
    List<LocalDate> starts() {
      return days.stream().flatMap(when -> when.from().stream()).toList();
    }
  }

  private Chronicle(List<Entry> entries) {
    this.entries = entries;
    for (int i = 0; i < entries.size(); i++) {
      numbers.put(entries.get(i).sentence().span().start(), i);
    }
  }

  /** Of sentences of one document, in its order. */
  static Chronicle of(List<Passage> sentences, Datebook book) {
    List<Entry> entries = new ArrayList<>();
    for (Passage sentence : sentences) {
      entries.add(new Entry(sentence, days(sentence, book)));
    }
    return new Chronicle(List.copyOf(entries));
  }

  private static List<When> days(Passage sentence, Datebook book) {
    return book.in(sentence).stream().map(Mention::when).flatMap(Optional::stream).toList();
  }

  List<Entry> entries() {
    return entries;
  }

  /** The number of the sentence that {@code passage} begins in. */
  Optional<Integer> number(Passage passage) {
    return Optional.ofNullable(numbers.floorEntry(passage.span().start()))
        .map(entry -> entry.getValue());
  }

  /** The sentence before, where it stands in the same paragraph. */
  Optional<Entry> before(int number) {
    return inParagraph(number, number - 1);
  }

  /** The sentence after, where it stands in the same paragraph. */
  Optional<Entry> after(int number) {
    return inParagraph(number, number + 1);
  }

  private Optional<Entry> inParagraph(int number, int other) {
    if (other < 0 || other >= entries.size()) {
      return Optional.empty();
    }
    Passage paragraph = entries.get(number).sentence().paragraph();
    return paragraph.span().contains(entries.get(other).sentence().span())
        ? Optional.of(entries.get(other))
        : Optional.empty();
  }

  /** The date that a sentence without one goes on from: the last before it in its paragraph. */
  Optional<When> inherited(int number) {
    if (!entries.get(number).days().isEmpty()) {
      return Optional.empty();
    }
    for (int i = number - 1; inParagraph(number, i).isPresent(); i--) {
      List<When> days = entries.get(i).days();
      if (!days.isEmpty()) {
        return Optional.of(days.get(days.size() - 1));
      }
    }
    return Optional.empty();
  }

  /**
   * The days for which a sentence's last change is taken to last: until the day before the next one
   * that is told after it. "In 2004 he joined Ajax. In 2006 he moved to Porto."
   */
  Optional<When> implied(int number) {
    Optional<LocalDate> from = entries.get(number).starts().stream().max(LocalDate::compareTo);
    return from.flatMap(start -> next(number, start).map(end -> When.stretch(start, end)));
  }

  private Optional<LocalDate> next(int number, LocalDate start) {
    for (int i = number + 1; i < Math.min(entries.size(), number + 1 + REACH); i++) {
      Optional<LocalDate> later =
          entries.get(i).starts().stream().filter(start::isBefore).min(LocalDate::compareTo);
      if (later.isPresent()) {
        return later.map(day -> day.minusDays(1));
      }
    }
    return Optional.empty();
  }
}

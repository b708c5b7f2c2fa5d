package footnote.positions.terms;

import footnote.dates.When;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** From when to when, as far as a sentence has told it so far. */
public record Term(Optional<When> from, Optional<When> to, Optional<Period> length) {

  static Term unknown() {
    return new Term(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The first that is told counts, but no beginning behind the end. */
  Term from(When when) {
    Optional<LocalDate> over = to.flatMap(last -> last.to().or(last::from));
    if (over.isPresent() && when.from().filter(over.get()::isBefore).isPresent()) {
      return this;
    }
    return new Term(from.isPresent() ? from : Optional.of(when), to, length);
  }

  /** An end before the beginning is that of something else. */
  Term to(When when) {
    Optional<LocalDate> begun = from.flatMap(When::from);
    if (begun.isPresent() && when.to().filter(last -> last.isBefore(begun.get())).isPresent()) {
      return this;
    }
    return new Term(from, to.isPresent() ? to : Optional.of(when), length);
  }

  /** From the beginning to the end of a stretch, as far as it has them. */
  Term within(When stretch) {
    Term begun = stretch.from().isPresent() ? from(stretch) : this;
    return stretch.to().isPresent() ? begun.to(stretch) : begun;
  }

  Term lasting(Period period) {
    return new Term(from, to, length.isPresent() ? length : Optional.of(period));
  }

  public Term with(Term other) {
    Optional<When> first = from.isPresent() ? from : other.from;
    Optional<When> last = to.isPresent() ? to : other.to;
    return new Term(first, last, length.isPresent() ? length : other.length);
  }

  /** When it began, of a stretch as well. */
  Optional<When> begin() {
    return from.map(when -> isDays(when) ? when : when.from().map(Term::begin).orElse(when));
  }

  /** When it was over, of a stretch as well. */
  Optional<When> end() {
    return to.map(when -> isDays(when) ? when : when.to().map(Ends::of).orElse(when));
  }

  /** Whether it is a day, a month or a year, and neither a stretch nor open. */
  private static boolean isDays(When when) {
    boolean closed = when.from().isPresent() && when.to().isPresent();
    return closed && when.precision() != When.Precision.STRETCH;
  }

  /** As precise as a stretch that begins on {@code day} was told: "since 2015" is that year. */
  static When begin(LocalDate day) {
    if (day.getDayOfYear() == 1) {
      return When.year(day.getYear());
    }
    return day.getDayOfMonth() == 1
        ? When.month(day.getYear(), day.getMonthValue())
        : When.day(day);
  }

  public boolean isKnown() {
    return from.isPresent() || to.isPresent();
  }

  public boolean contradicts(Term other) {
    return differ(from, other.from) || differ(to, other.to);
  }

  private static boolean differ(Optional<When> one, Optional<When> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  /** The first day of the year, month or day in which it was over, as "until 1993" tells it. */
  private static LocalDate over(When end) {
    return end.from().or(() -> end.to().map(Ends::of).flatMap(When::from)).orElseThrow();
  }

  /** The days, with the end that only a length tells counted from the other one. */
  public Optional<When> when() {
    Optional<LocalDate> first = from.flatMap(when -> when.from().or(when::to));
    Optional<LocalDate> last = to.flatMap(when -> when.to().or(when::from));
    if (length.isPresent() && first.isPresent() != last.isPresent()) {
      first = first.or(() -> to.map(Term::over).map(day -> day.minus(length.get())));
      last =
          last.or(
              () ->
                  from.flatMap(when -> when.to().or(when::from))
                      .map(day -> day.plus(length.get())));
    }
    if (first.isEmpty() && last.isEmpty()) {
      return Optional.empty();
    }
    if (first.isPresent() && last.isPresent()) {
      return first.get().isAfter(last.get())
          ? Optional.empty()
          : Optional.of(When.stretch(first.get(), last.get()));
    }
    When told = from.or(() -> to).orElseThrow();
    return Optional.of(new When(first, last, told.precision(), told.part(), told.approximate()));
  }
}

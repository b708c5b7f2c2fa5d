package footnote.dates;

import footnote.dates.Expression.Absolute;
import footnote.dates.Expression.Anchor;
import footnote.dates.Expression.Bound;
import footnote.dates.Expression.Bounded;
import footnote.dates.Expression.Lapse;
import footnote.dates.Expression.Length;
import footnote.dates.Expression.Range;
import footnote.dates.Expression.Relative;
import footnote.dates.Expression.Shifted;
import footnote.dates.Expression.Yearless;
import footnote.dates.Mention.Basis;
import footnote.text.Span;
import java.time.LocalDate;
import java.util.Optional;

/** Works out the days of an expression from what is known where it stands. */
final class Resolver {

  private final Context context;
  private final boolean assistant;

  Resolver(Context context, Convention convention) {
    this.context = context;
    this.assistant = convention == Convention.ASSISTANT;
  }

  /** Days, and what they were counted from where they were counted. */
  private record Days(When when, Optional<Basis> basis) {}

  Mention mention(Expression expression, Span span) {
    if (expression instanceof Length length) {
      return new Mention.Lasting(span, length.iso(), length.vague());
    }
    if (expression instanceof Lapse lapse && days(lapse.period()).isEmpty()) {
      return new Mention.Lasting(span, lapse.length().iso(), lapse.length().vague());
    }
    if (expression instanceof Absolute absolute) {
      return new Mention.Written(span, absolute.when(), absolute.otherwise());
    }
    return days(expression)
        .<Mention>map(
            days ->
                days.basis
                    .<Mention>map(basis -> new Mention.Counted(span, days.when, basis))
                    .orElse(new Mention.Written(span, days.when)))
        .orElse(new Mention.Adrift(span, namesDay(expression)));
  }

  private static boolean namesDay(Expression expression) {
    return expression instanceof Yearless
        || (expression instanceof Range range && namesDay(range.first()) && namesDay(range.last()));
  }

  private Optional<Days> days(Expression expression) {
    if (expression instanceof Absolute absolute) {
      return Optional.of(new Days(absolute.when(), Optional.empty()));
    }
    if (expression instanceof Yearless yearless) {
      return yearless(yearless);
    }
    if (expression instanceof Relative relative) {
      return relative(relative);
    }
    if (expression instanceof Lapse lapse) {
      return days(lapse.period());
    }
    if (expression instanceof Shifted shifted) {
      return base(shifted.from())
          .flatMap(
              days -> shifted.shift().apply(days.when).map(when -> new Days(when, days.basis)));
    }
    if (expression instanceof Range range) {
      return range(range);
    }
    return expression instanceof Bounded bounded ? bounded(bounded) : Optional.empty();
  }

  /** What something is counted from: to who plans, the Christmas that comes. */
  private Optional<Days> base(Expression from) {
    Optional<Days> days = days(from);
    return assistant && from instanceof Yearless yearless
        ? days.map(nearest -> coming(yearless, nearest))
        : days;
  }

  private Days coming(Yearless yearless, Days nearest) {
    LocalDate written = context.day().orElse(LocalDate.MIN);
    boolean over = nearest.when.to().map(to -> to.isBefore(written)).orElse(false);
    return over
        ? yearless
            .inYear()
            .apply(written.getYear() + 1)
            .map(when -> new Days(when, nearest.basis))
            .orElse(nearest)
        : nearest;
  }

  private Optional<Days> yearless(Yearless yearless) {
    Optional<Basis> written = context.written().map(Basis.Written::new);
    return assistant
        ? written
            .flatMap(from -> from.when().from())
            .flatMap(day -> YearOf.nearest(yearless, day.getYear()))
            .map(when -> new Days(when, written))
        : new YearOf(context).counted(yearless).map(found -> new Days(found.when(), found.from()));
  }

  private Optional<Days> relative(Relative relative) {
    Optional<Basis> told = context.told().map(t -> new Basis.Earlier(t.when(), t.span()));
    Optional<Basis> written = context.written().map(Basis.Written::new);
    Optional<Basis> basis = relative.anchor() == Anchor.TOLD && !assistant ? told : written;
    return basis.flatMap(from -> counted(relative, from.when()).map(when -> new Days(when, basis)));
  }

  /** "Two days after April" is no more exact than April was: no day where it may be in May. */
  private static Optional<When> counted(Relative relative, When from) {
    Optional<When> last = from.to().or(from::from).map(relative.from());
    boolean vague =
        last.filter(when -> from.precision().compareTo(when.precision()) > 0).isPresent();
    Optional<String> unit = unit(from);
    if (!vague || unit.isEmpty()) {
      return last;
    }
    Optional<When> first = from.from().or(from::to).map(relative.from());
    return around(last, unit.get())
        .filter(when -> around(first, unit.get()).equals(Optional.of(when)));
  }

  private static Optional<When> around(Optional<When> when, String unit) {
    return when.flatMap(When::to).map(day -> Calendars.around(day, unit));
  }

  private static Optional<String> unit(When when) {
    return switch (when.precision()) {
      case WEEK -> Optional.of("W");
      case MONTH -> Optional.of("M");
      case QUARTER -> Optional.of("Q");
      case SEASON, YEAR -> Optional.of("Y");
      default -> Optional.empty();
    };
  }

  private Optional<Days> range(Range range) {
    Optional<Days> last = days(range.last());
    Optional<Days> first = days(range.first());
    boolean planned = assistant && range.last() instanceof Yearless;
    if (range.first() instanceof Yearless opening
        && !planned
        && last.isPresent()
        && last.get().when.to().isPresent()) {
      first = inYearBefore(opening, last.get().when.to().get());
      if (range.last() instanceof Yearless) {
        first = first.map(days -> new Days(days.when, days(range.last()).flatMap(Days::basis)));
      }
    } else if (range.last() instanceof Yearless closing && first.isPresent()) {
      last = inYearAfter(closing, first.get().when.from());
    }
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> from = first.get().when.from();
    Optional<LocalDate> to =
        assistant ? last.get().when.from().map(day -> day.minusDays(1)) : last.get().when.to();
    boolean forward = from.isPresent() && to.isPresent() && !to.get().isBefore(from.get());
    Optional<Basis> basis = first.get().basis.or(last.get()::basis);
    return forward
        ? Optional.of(new Days(When.stretch(from.get(), to.get()), basis))
        : Optional.empty();
  }

  /** "Nov–Feb 2017" begins in the year before. */
  private static Optional<Days> inYearBefore(Yearless opening, LocalDate end) {
    return opening
        .inYear()
        .apply(end.getYear())
        .filter(when -> when.from().map(day -> !day.isAfter(end)).orElse(false))
        .or(() -> opening.inYear().apply(end.getYear() - 1))
        .map(when -> new Days(when, Optional.empty()));
  }

  private static Optional<Days> inYearAfter(Yearless closing, Optional<LocalDate> start) {
    return start.flatMap(
        day ->
            closing
                .inYear()
                .apply(day.getYear())
                .filter(when -> when.to().map(end -> !end.isBefore(day)).orElse(false))
                .or(() -> closing.inYear().apply(day.getYear() + 1))
                .map(when -> new Days(when, Optional.empty())));
  }

  private Optional<Days> bounded(Bounded bounded) {
    return days(bounded.named())
        .flatMap(
            days -> bounded(days.when, bounded.bound()).map(when -> new Days(when, days.basis)));
  }

  private static Optional<When> bounded(When named, Bound bound) {
    return switch (bound) {
      case SINCE -> named.from().map(day -> open(named, Optional.of(day), Optional.empty()));
      case AFTER ->
          named.to().map(day -> open(named, Optional.of(day.plusDays(1)), Optional.empty()));
      case UNTIL -> named.to().map(day -> open(named, Optional.empty(), Optional.of(day)));
      case BEFORE ->
          named.from().map(day -> open(named, Optional.empty(), Optional.of(day.minusDays(1))));
    };
  }

  /** Open on one side, and as exact on the other as what was named. */
  private static When open(When named, Optional<LocalDate> from, Optional<LocalDate> to) {
    return new When(from, to, named.precision(), named.part(), named.approximate());
  }
}

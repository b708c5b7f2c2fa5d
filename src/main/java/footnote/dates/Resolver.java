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
import java.util.stream.IntStream;

/** Works out the days of an expression from what is known where it stands. */
final class Resolver {

  /** Days that a text may have been written before or after it was published. */
  private static final int SLACK = 31;

  /** A story goes back so far without saying so, in months. */
  private static final int FLASHBACK = 6;

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
        .orElse(new Mention.Adrift(span, expression instanceof Yearless));
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
    LocalDate written = context.written().orElse(LocalDate.MIN);
    boolean over = nearest.when.to().map(to -> to.isBefore(written)).orElse(false);
    return over
        ? yearless
            .inYear()
            .apply(written.getYear() + 1)
            .map(when -> new Days(when, nearest.basis))
            .orElse(nearest)
        : nearest;
  }

  /**
   * The year of the story where it has one, else that of the writing; what will be counts from the
   * writing, and comes after it. "Since 1996" begins no story.
   */
  private Optional<Days> yearless(Yearless yearless) {
    Optional<Basis> told =
        context
            .told()
            .filter(earlier -> earlier.when().from().isPresent() && earlier.when().to().isPresent())
            .map(earlier -> new Basis.Earlier(earlier.when(), earlier.span()));
    Optional<Basis> written = context.written().map(day -> new Basis.Written(When.day(day)));
    if (assistant) {
      return inYearOf(written, yearless);
    }
    boolean ahead = context.direction() == Direction.AHEAD && written.isPresent();
    return told.isEmpty() || ahead
        ? aroundWriting(yearless).map(when -> new Days(when, written))
        : inYearOf(told, yearless).map(days -> afterTold(yearless, days, told.get().when()));
  }

  /**
   * "Last October it began, and by mid-January it had ended": a story goes forward, so what would
   * lie more than half a year behind what was told just before is of the next year, if that had
   * come when it was written.
   */
  private Days afterTold(Yearless yearless, Days sameYear, When told) {
    if (context.direction() == Direction.EARLIER) {
      return sameYear;
    }
    LocalDate before = told.from().orElseThrow().minusMonths(FLASHBACK);
    boolean wholeYear = told.precision().compareTo(When.Precision.YEAR) >= 0;
    boolean far = sameYear.when.to().filter(last -> last.isBefore(before)).isPresent();
    return wholeYear || !far
        ? sameYear
        : nearestYear(yearless, told.from().get().getYear() + 1)
            .filter(next -> context.written().filter(day -> isToCome(next, day)).isEmpty())
            .map(next -> new Days(next, sameYear.basis))
            .orElse(sameYear);
  }

  /** In the year of the writing, or in the next where it looks ahead, in the last where back. */
  private Optional<When> aroundWriting(Yearless yearless) {
    return context
        .written()
        .flatMap(
            day ->
                nearestYear(yearless, day.getYear())
                    .flatMap(
                        when ->
                            isOver(when, day) && context.direction() == Direction.AHEAD
                                ? nearestYear(yearless, day.getYear() + 1)
                                : isToCome(when, day)
                                        && (context.direction() == Direction.BACK
                                            || context.direction() == Direction.EARLIER)
                                    ? nearestYear(yearless, day.getYear() - 1)
                                    : Optional.of(when)));
  }

  private static boolean isOver(When when, LocalDate day) {
    return when.to().filter(last -> last.plusDays(SLACK).isBefore(day)).isPresent();
  }

  private static boolean isToCome(When when, LocalDate day) {
    return when.from().filter(first -> first.minusDays(SLACK).isAfter(day)).isPresent();
  }

  private Optional<Days> inYearOf(Optional<Basis> basis, Yearless yearless) {
    return basis.flatMap(
        from ->
            from.when()
                .from()
                .or(() -> from.when().to())
                .flatMap(day -> nearestYear(yearless, day.getYear()))
                .map(when -> new Days(when, basis)));
  }

  /** 29 February is in one year of four. */
  private static Optional<When> nearestYear(Yearless yearless, int year) {
    return IntStream.of(0, -1, 1, -2, 2, -3, 3)
        .mapToObj(step -> yearless.inYear().apply(year + step))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Days> relative(Relative relative) {
    Optional<Basis> told = context.told().map(t -> new Basis.Earlier(t.when(), t.span()));
    Optional<Basis> written = context.written().map(day -> new Basis.Written(When.day(day)));
    Optional<Basis> basis = relative.anchor() == Anchor.TOLD && !assistant ? told : written;
    return basis.flatMap(
        from ->
            from.when()
                .to()
                .or(() -> from.when().from())
                .map(day -> new Days(asExact(relative.from().apply(day), from.when()), basis)));
  }

  /** "Two days after April" is no more exact than April was. */
  private static When asExact(When counted, When from) {
    boolean vague = from.precision().compareTo(counted.precision()) > 0;
    if (!vague || counted.to().isEmpty()) {
      return counted;
    }
    LocalDate day = counted.to().get();
    return switch (from.precision()) {
      case WEEK -> Calendars.around(day, "W");
      case MONTH -> Calendars.around(day, "M");
      case QUARTER -> Calendars.around(day, "Q");
      case SEASON, YEAR -> Calendars.around(day, "Y");
      default -> counted;
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

package footnote.dates;

import footnote.dates.Context.Told;
import footnote.dates.Expression.Yearless;
import footnote.dates.Mention.Basis;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the year of a date without one: that of the story where one is told, else the one that
 * brings it near the day of writing, on the side that its sentence looks to.
 */
final class YearOf {

  /** Days that a text may have been written before it was published. */
  private static final int SLACK = 31;

  /** Days that a text may have been changed behind the day it bears. */
  private static final int EARLY = 7;

  /** Months behind which the same day of another year is nearer by far. */
  private static final int FAR = 8;

  /** A story goes back so far without saying so, in months. */
  private static final int FLASHBACK = 6;

  private final Context context;
  private final Direction direction;

  YearOf(Context context) {
    this.context = context;
    this.direction = Governing.of(context.sentence());
  }

  /** Days, and what they were counted from. */
  record Found(When when, Optional<Basis> from) {}

  Optional<Found> counted(Yearless yearless) {
    if (direction == Direction.YEARLY) {
      return Optional.empty();
    }
    Optional<Told> story = context.told().filter(YearOf::isClosed).filter(this::goesOn);
    return story.isPresent() ? inStory(yearless, story.get()) : aroundWriting(yearless);
  }

  /** "Since 1996" begins no story. */
  private static boolean isClosed(Told told) {
    return told.when().from().isPresent() && told.when().to().isPresent();
  }

  /**
   * Whether the date belongs to the story of {@code told}, and not to the days in which it was
   * written, as what will be does, and what has been.
   */
  private boolean goesOn(Told told) {
    if (context.day().isEmpty()) {
      return !fromNow() || !isPast(told);
    }
    boolean toCome = told.when().from().orElseThrow().isAfter(context.day().get());
    return switch (direction) {
      case AHEAD -> toCome && told.when().precision() == When.Precision.YEAR;
      case LATELY -> false;
      case NOW -> !told.counted() && !isPast(told);
      case BACK, EARLIER -> !toCome;
      default -> true;
    };
  }

  private boolean fromNow() {
    return direction == Direction.AHEAD || direction == Direction.LATELY;
  }

  private static boolean isPast(Told told) {
    return Governing.of(told.sentence()).isPast();
  }

  private Optional<Found> inStory(Yearless yearless, Told story) {
    LocalDate told = story.when().from().orElseThrow();
    return nearest(yearless, told.getYear())
        .map(sameYear -> afterTold(yearless, sameYear, story.when()))
        .map(when -> notToCome(yearless, when))
        .map(when -> new Found(when, Optional.of(new Basis.Earlier(story.when(), story.span()))));
  }

  /**
   * "Last October it began, and by mid-January it had ended": a story goes forward, so what would
   * lie more than half a year behind what was told just before is of the next year, if that had
   * come when it was written.
   */
  private When afterTold(Yearless yearless, When sameYear, When told) {
    boolean wholeYear = told.precision().compareTo(When.Precision.YEAR) >= 0;
    if (direction == Direction.EARLIER || wholeYear) {
      return sameYear;
    }
    boolean later = direction == Direction.LATER;
    LocalDate first = told.from().orElseThrow();
    LocalDate bound = later ? first : first.minusMonths(FLASHBACK);
    return isOver(sameYear, bound)
        ? nearest(yearless, first.getYear() + 1)
            .filter(next -> later || !isToCome(next))
            .orElse(sameYear)
        : sameYear;
  }

  /** What is told as done was done before it was written. */
  private When notToCome(Yearless yearless, When when) {
    return direction.isPast() && isToCome(when)
        ? lastBefore(yearless, context.day().orElseThrow()).orElse(when)
        : when;
  }

  private Optional<Found> aroundWriting(Yearless yearless) {
    return context
        .day()
        .flatMap(day -> around(yearless, day))
        .map(when -> new Found(when, context.written().map(Basis.Written::new)));
  }

  private Optional<When> around(Yearless yearless, LocalDate day) {
    return switch (direction) {
      case AHEAD -> firstBehind(yearless, day, day.minusDays(SLACK));
      case NOW -> firstBehind(yearless, day, day.minusMonths(FLASHBACK));
      case BACK, EARLIER, LATELY -> lastBefore(yearless, day);
      default -> near(yearless, day);
    };
  }

  /** In the year of {@code day}, or in the next where that would be over before {@code bound}. */
  private static Optional<When> firstBehind(Yearless yearless, LocalDate day, LocalDate bound) {
    return nearest(yearless, day.getYear())
        .filter(when -> !isOver(when, bound))
        .or(() -> nearest(yearless, day.getYear() + 1));
  }

  private Optional<When> lastBefore(Yearless yearless, LocalDate day) {
    return nearest(yearless, day.getYear())
        .filter(when -> !isToCome(when))
        .or(() -> nearest(yearless, day.getYear() - 1));
  }

  /** In the year of {@code day}, but for what is {@value #FAR} months away there. */
  private static Optional<When> near(Yearless yearless, LocalDate day) {
    return firstBehind(yearless, day, day.minusMonths(FAR))
        .filter(when -> when.from().filter(day.plusMonths(FAR)::isBefore).isEmpty())
        .or(() -> nearest(yearless, day.getYear() - 1));
  }

  private static boolean isOver(When when, LocalDate day) {
    return when.to().filter(last -> last.isBefore(day)).isPresent();
  }

  private boolean isToCome(When when) {
    return context
        .day()
        .filter(day -> when.from().filter(first -> first.minusDays(EARLY).isAfter(day)).isPresent())
        .isPresent();
  }

  /** 29 February is in one year of four. */
  static Optional<When> nearest(Yearless yearless, int year) {
    return IntStream.of(0, -1, 1, -2, 2, -3, 3)
        .mapToObj(step -> yearless.inYear().apply(year + step))
        .flatMap(Optional::stream)
        .findFirst();
  }
}

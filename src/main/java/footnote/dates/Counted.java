package footnote.dates;

import footnote.dates.Expression.Anchor;
import footnote.dates.Expression.Relative;
import footnote.dates.Expression.Shifted;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Function;

/** Reads expressions that are counted from a day: "yesterday", "last Tuesday", "that month". */
final class Counted {

  private final Cursor cursor;
  private final Numbers numbers;

  Counted(Cursor cursor) {
    this.cursor = cursor;
    this.numbers = new Numbers(cursor);
  }

  Optional<Parsed> at(int at) {
    return Longest.of(
        () -> day(at),
        () -> directed(at),
        () -> weekday(at),
        () -> told(at),
        () -> bare(at),
        () -> dayOfMonth(at),
        () -> holiday(at));
  }

  // "yesterday", "today", "tomorrow"
  private Optional<Parsed> day(int at) {
    boolean now = cursor.isAssistant() && cursor.at(at).is("now") && leadsTo(at - 1);
    int days = cursor.at(at).is("yesterday") ? -1 : cursor.at(at).is("tomorrow") ? 1 : 0;
    if (days == 0 && !cursor.at(at).is("today") && !now) {
      return Optional.empty();
    }
    return relative(day -> When.day(day.plusDays(days)), Anchor.WRITTEN, at + 1);
  }

  private boolean leadsTo(int at) {
    return cursor.at(at).is("and", "to", "until", "till") || cursor.at(at).isDash();
  }

  // "last Tuesday", "next month", "this year", "last spring", "last April"
  private Optional<Parsed> directed(int at) {
    boolean thisPast = cursor.at(at).is("this") && cursor.at(at + 1).is("past", "coming", "last");
    int word = thisPast ? at + 1 : at;
    Optional<Integer> direction = cursor.direction(word);
    return direction.flatMap(
        step ->
            Longest.of(
                () -> directedWeekday(word, step),
                () -> directedMonth(word, step),
                () -> directedSeason(word, step),
                () -> directedUnit(word, step),
                () -> directedHoliday(word, step)));
  }

  private Optional<Parsed> directedWeekday(int at, int step) {
    boolean weekOfThis = cursor.isAssistant() && !cursor.at(at).is("past", "coming", "upcoming");
    return cursor
        .value("weekday", at + 1)
        .filter(weekday -> cursor.isName(at + 1))
        .flatMap(
            weekday ->
                relative(
                    day ->
                        weekOfThis
                            ? When.day(Calendars.monday(day).plusDays(7L * step + weekday - 1))
                            : weekday(day, weekday, step),
                    anchor(at),
                    at + 2));
  }

  /** "The following spring", "the next May": counted from what was told before. */
  private Anchor anchor(int at) {
    boolean told = cursor.at(at).is("following", "previous", "preceding", "subsequent", "next");
    return told && cursor.at(at - 1).is("the") ? Anchor.TOLD : Anchor.WRITTEN;
  }

  private Optional<Parsed> directedMonth(int at, int step) {
    return cursor
        .value("month", at + 1)
        .filter(month -> cursor.isName(at + 1) && !cursor.at(at + 2).isNumber())
        .filter(month -> cursor.at(at + 1).capital() || !cursor.at(at + 1).is("may", "march"))
        .flatMap(month -> relative(day -> month(day, month, step), anchor(at), at + 2));
  }

  private Optional<Parsed> directedSeason(int at, int step) {
    return cursor
        .value("season", at + 1)
        .flatMap(
            season ->
                relative(
                    day -> nearest(Calendars.season(day.getYear(), season), day, step, season),
                    anchor(at),
                    at + 2));
  }

  private Optional<Parsed> directedUnit(int at, int step) {
    boolean told = cursor.at(at).is("following", "previous", "preceding", "subsequent", "next");
    return cursor
        .unit(at + 1)
        .filter(unit -> "DWFMQYXCEK".contains(unit) && (single(at + 1) || possessive(at + 1)))
        .filter(unit -> !(unit.equals("D") && step < 1 && !told))
        .flatMap(
            unit ->
                relative(
                    day -> Calendars.around(Calendars.plus(day, step, unit), unit),
                    anchor(at),
                    at + 2));
  }

  private Optional<Parsed> directedHoliday(int at, int step) {
    return Holidays.at(cursor, at + 1)
        .filter(named -> step != 0)
        .flatMap(
            named ->
                Optional.of(
                    new Parsed(
                        new Shifted(
                            new Relative(When::day, Anchor.WRITTEN),
                            when -> when.from().flatMap(day -> holiday(named, day, step))),
                        at + 1 + named.length())));
  }

  private static Optional<When> holiday(Holidays.Named named, LocalDate day, int step) {
    return named
        .inYear()
        .apply(day.getYear())
        .filter(inYear -> step > 0 ? inYear.isAfter(day) : inYear.isBefore(day))
        .or(() -> named.inYear().apply(day.getYear() + step))
        .map(When::day);
  }

  /** "month", not "months" or "month's". */
  private boolean single(int at) {
    return !cursor.at(at).text().endsWith("s");
  }

  /** "next year's first quarter" is left to what reads parts of it. */
  private boolean possessive(int at) {
    return cursor.at(at).text().endsWith("'s");
  }

  private static When nearest(When inYear, LocalDate day, int step, int season) {
    int year = day.getYear();
    boolean over = inYear.to().map(end -> end.isBefore(day)).orElse(false);
    boolean begun = inYear.from().map(start -> !start.isAfter(day)).orElse(false);
    int target = step < 0 && !over ? year - 1 : step > 0 && begun ? year + 1 : year;
    return Calendars.season(target, season);
  }

  private static When month(LocalDate day, int month, int step) {
    int year = day.getYear();
    int target =
        step < 0 && month >= day.getMonthValue()
            ? year - 1
            : step > 0 && month <= day.getMonthValue() ? year + 1 : year;
    return When.month(target, month);
  }

  private static When weekday(LocalDate day, int weekday, int step) {
    DayOfWeek wanted = DayOfWeek.of(weekday);
    return switch (step) {
      case -1 -> When.day(day.with(TemporalAdjusters.previous(wanted)));
      case 1 -> When.day(day.with(TemporalAdjusters.next(wanted)));
      default -> When.day(Calendars.monday(day).plusDays(weekday - 1L));
    };
  }

  // "on Tuesday": the last one, for who reports looks back; for who plans it is the next
  private Optional<Parsed> weekday(int at) {
    boolean led = cursor.at(at - 1).is("on", "by", "until", "since", "from", "before", "after");
    return cursor
        .value("weekday", at)
        .filter(
            weekday ->
                cursor.isAssistant()
                    ? isPlain(at)
                    : cursor.at(at).capital() && led && !isOfEveryWeek(at))
        .flatMap(
            weekday ->
                relative(
                    day -> When.day(day.with(towards(DayOfWeek.of(weekday)))),
                    Anchor.WRITTEN,
                    at + 1));
  }

  /** "An hour from Monday to Saturday" */
  private boolean isOfEveryWeek(int at) {
    return cursor.at(at - 1).is("from")
        && cursor.at(at + 1).is("to", "through", "till", "until")
        && cursor.is("weekday", at + 2);
  }

  /** Not "sun" nor "sat", which are words, and not a day of every week. */
  private boolean isPlain(int at) {
    boolean word = cursor.at(at).is("sun", "sat", "mon", "wed", "fri", "weds");
    return (!word || cursor.at(at).capital()) && !cursor.at(at - 1).is("every", "each");
  }

  private TemporalAdjuster towards(DayOfWeek wanted) {
    return cursor.isAssistant()
        ? TemporalAdjusters.nextOrSame(wanted)
        : TemporalAdjusters.previousOrSame(wanted);
  }

  // "the same year", "that month"
  private Optional<Parsed> told(int at) {
    Optional<String> unit = cursor.unit(at + 1).filter("DWMYXC"::contains);
    return cursor.at(at).is("same", "that") && unit.isPresent() && single(at + 1)
        ? relative(day -> Calendars.around(day, unit.get()), Anchor.TOLD, at + 2)
        : Optional.empty();
  }

  // "for the day", "the weekend": what runs now, to who asks an assistant
  private Optional<Parsed> bare(int at) {
    boolean the =
        cursor.at(at - 1).is("the")
            && cursor.at(at - 2).is("for", "in", "of", "by", "within", "during");
    Optional<String> unit = cursor.unit(at).filter("DWMYEK"::contains);
    boolean weekend = unit.filter("E"::equals).isPresent() && !cursor.at(at - 1).is("a", "every");
    return cursor.isAssistant() && unit.isPresent() && single(at) && (the || weekend)
        ? relative(day -> Calendars.around(day, unit.get()), Anchor.WRITTEN, at + 1)
        : Optional.empty();
  }

  // "on the 18th": of the month that is told, or runs
  private Optional<Parsed> dayOfMonth(int at) {
    boolean led = cursor.at(at - 1).is("the") && cursor.at(at - 2).is("on", "by", "until", "since");
    return numbers
        .ordinal(at)
        .filter(day -> led && cursor.at(at).isNumber() && ends(day.next()))
        .filter(day -> day.value() >= 1 && day.value() <= 31)
        .map(
            day ->
                new Parsed(
                    new Shifted(
                        new Relative(from -> Calendars.around(from, "M"), Anchor.TOLD),
                        month ->
                            month
                                .from()
                                .flatMap(
                                    first ->
                                        Calendars.day(
                                            first.getYear(), first.getMonthValue(), day.value()))),
                    day.next()));
  }

  private boolean ends(int at) {
    return (!cursor.at(at).isWord() && !cursor.at(at).isDash())
        || cursor.at(at).is("and", "in", "at", "he", "she", "they", "with", "for", "to", "when");
  }

  /** Days with a name of their own, in the year that is meant. */
  private Optional<Parsed> holiday(int at) {
    return Holidays.at(cursor, at)
        .filter(named -> cursor.isAssistant() || named.plain() || isDated(at, named))
        .map(
            named ->
                new Months(cursor)
                    .withYear(
                        year -> named.inYear().apply(year).map(When::day), at + named.length()));
  }

  private boolean isDated(int at, Holidays.Named named) {
    return cursor.at(at - 1).is("on", "at", "since", "until", "by", "before", "after")
        || cursor.at(at + named.length()).isNumber();
  }

  private static Optional<Parsed> relative(
      Function<LocalDate, When> from, Anchor anchor, int next) {
    return Optional.of(new Parsed(new Relative(from, anchor), next));
  }
}

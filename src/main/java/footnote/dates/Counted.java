package footnote.dates;

import footnote.dates.Expression.Anchor;
import footnote.dates.Expression.Length;
import footnote.dates.Expression.Relative;
import footnote.dates.Expression.Yearless;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Reads expressions that are counted from a day, and bare lengths of time. */
final class Counted {

  private final Cursor cursor;
  private final Numbers numbers;

  Counted(Cursor cursor) {
    this.cursor = cursor;
    this.numbers = new Numbers(cursor);
  }

  Optional<Parsed> at(int at) {
    return Longest.of(
        () -> day(at), () -> directed(at), () -> length(at), () -> weekday(at), () -> told(at));
  }

  // "yesterday", "today", "tomorrow"
  private Optional<Parsed> day(int at) {
    int days = cursor.at(at).is("yesterday") ? -1 : cursor.at(at).is("tomorrow") ? 1 : 0;
    if (days == 0 && !cursor.at(at).is("today")) {
      return Optional.empty();
    }
    return relative(day -> When.day(day.plusDays(days)), Anchor.WRITTEN, at + 1);
  }

  // "last Tuesday", "next month", "this year", "last spring", "last April"
  private Optional<Parsed> directed(int at) {
    Optional<Integer> back = cursor.value("back", at);
    Optional<Integer> ahead = cursor.value("ahead", at);
    Optional<Integer> here = cursor.value("here", at);
    Optional<Integer> direction = back.or(() -> ahead).or(() -> here);
    if (direction.isEmpty()) {
      return Optional.empty();
    }
    int step = direction.get();
    Optional<Integer> weekday = cursor.value("weekday", at + 1);
    if (weekday.isPresent() && cursor.at(at + 1).capital()) {
      return relative(day -> weekday(day, weekday.get(), step), Anchor.WRITTEN, at + 2);
    }
    Optional<Integer> month = cursor.value("month", at + 1);
    if (month.isPresent() && cursor.at(at + 1).capital() && !cursor.at(at + 2).isNumber()) {
      return relative(day -> month(day, month.get(), step), Anchor.WRITTEN, at + 2);
    }
    Optional<Integer> season = cursor.value("season", at + 1);
    if (season.isPresent()) {
      return relative(
          day -> nearest(Calendars.season(day.getYear(), season.get()), day, step, season.get()),
          Anchor.WRITTEN,
          at + 2);
    }
    boolean told = cursor.at(at).is("following", "previous", "preceding", "subsequent", "next");
    return cursor
        .unit(at + 1)
        .filter(unit -> "DWMQYXCE".contains(unit) && single(at + 1))
        .filter(unit -> !(unit.equals("D") && step < 1 && !told))
        .flatMap(
            unit ->
                relative(
                    day -> Calendars.around(Calendars.plus(day, step, unit), unit),
                    told && cursor.at(at - 1).is("the") ? Anchor.TOLD : Anchor.WRITTEN,
                    at + 2));
  }

  /** "month", not "months" or "month's". */
  private boolean single(int at) {
    return !cursor.at(at).text().endsWith("s");
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
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return switch (step) {
      case -1 -> When.day(day.with(TemporalAdjusters.previous(wanted)));
      case 1 -> When.day(day.with(TemporalAdjusters.next(wanted)));
      default -> When.day(monday.plusDays(weekday - 1L));
    };
  }

  // "on Tuesday": the last one, for who reports looks back
  private Optional<Parsed> weekday(int at) {
    boolean led = cursor.at(at - 1).is("on", "by", "until", "since", "from", "before", "after");
    return cursor
        .value("weekday", at)
        .filter(weekday -> cursor.at(at).capital() && led)
        .flatMap(
            weekday ->
                relative(
                    day ->
                        When.day(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday)))),
                    Anchor.WRITTEN,
                    at + 1));
  }

  // "three years", "six-day", "two years later", "a year earlier", "five days ago"
  private Optional<Parsed> length(int at) {
    return numbers
        .count(at)
        .flatMap(
            count -> {
              int next = cursor.at(count.next()).isDash() ? count.next() + 1 : count.next();
              return cursor
                  .unit(next)
                  .filter(unit -> fits(at, count.value(), next, unit))
                  .flatMap(unit -> directed(count.value(), unit, next + 1));
            });
  }

  /** "a second wave", "one day" and "a day" are not lengths of time unless something says so. */
  private boolean fits(int at, int count, int unitAt, String unit) {
    boolean article = cursor.at(at).is("a", "an", "one", "some");
    boolean abbreviated = cursor.at(unitAt).text().length() < 3;
    boolean followed =
        cursor
                .at(unitAt + 1)
                .is("ago", "later", "earlier", "before", "after", "long", "hence", "old")
            || cursor.at(unitAt + 1).isDash();
    boolean led =
        cursor.at(at - 1).is("for", "after", "within", "in", "over", "about", "every", "than");
    return !abbreviated && count > 0 && (!article || followed || (led && !unit.equals("S")));
  }

  private Optional<Parsed> directed(int count, String unit, int next) {
    Lexeme after = cursor.at(next);
    if (after.is("ago")) {
      return relative(day -> Calendars.shifted(day, -count, unit), Anchor.WRITTEN, next + 1);
    }
    if (after.is("later", "afterwards", "afterward", "thereafter")) {
      return relative(day -> Calendars.shifted(day, count, unit), Anchor.TOLD, next + 1);
    }
    if (after.is("earlier", "before", "previously", "beforehand") && !leadsOn(next + 1)) {
      return relative(day -> Calendars.shifted(day, -count, unit), Anchor.TOLD, next + 1);
    }
    return Optional.of(new Parsed(new Length(Calendars.length(count, unit)), next));
  }

  /** "two years before the war" is counted from the war, which nobody dated. */
  private boolean leadsOn(int at) {
    return cursor.at(at).isWord()
        && !cursor.at(at).is("and", "but", "when", "in", "by", "at", "he", "she");
  }

  // "the day before", "the same year", "that month", "the following day"
  private Optional<Parsed> told(int at) {
    if (cursor.at(at).is("same", "that")
        && cursor.unit(at + 1).filter("DWMYXC"::contains).isPresent()) {
      String unit = cursor.unit(at + 1).orElseThrow();
      return single(at + 1)
          ? relative(day -> Calendars.around(day, unit), Anchor.TOLD, at + 2)
          : Optional.empty();
    }
    boolean before =
        cursor.at(at).is("day")
            && cursor.at(at - 1).is("the")
            && cursor.at(at + 1).is("before", "after");
    boolean ends = !cursor.at(at + 2).isWord();
    if (before && ends) {
      int step = cursor.at(at + 1).is("before") ? -1 : 1;
      return relative(day -> When.day(day.plusDays(step)), Anchor.TOLD, at + 2);
    }
    return Optional.empty();
  }

  private static Optional<Parsed> relative(
      java.util.function.Function<LocalDate, When> from, Anchor anchor, int next) {
    return Optional.of(new Parsed(new Relative(from, anchor), next));
  }

  /** Days with a name of their own, in the year that is meant. */
  Optional<Parsed> holiday(int at) {
    if (cursor.at(at).is("christmas") && cursor.at(at).capital()) {
      int next = cursor.at(at + 1).is("day", "eve") ? at + 2 : at + 1;
      int day = cursor.at(at + 1).is("eve") ? 24 : 25;
      return cursor.at(at - 1).is("on", "at", "since", "until", "by", "before", "after")
          ? Optional.of(new Parsed(new Yearless(year -> Calendars.day(year, 12, day)), next))
          : Optional.empty();
    }
    return Optional.empty();
  }
}

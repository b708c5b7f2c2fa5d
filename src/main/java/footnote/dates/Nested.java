package footnote.dates;

import footnote.dates.Expression.Anchor;
import footnote.dates.Expression.Bounded;
import footnote.dates.Expression.Length;
import footnote.dates.Expression.Range;
import footnote.dates.Expression.Relative;
import footnote.dates.Expression.Shifted;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Reads days and periods that are named as parts of others: "the first week of May 2020". */
final class Nested {

  private final Cursor cursor;
  private final Numbers numbers;
  private final Parts parts;
  private final IntFunction<Optional<Parsed>> point;

  /**
   * @param point reads what names days at an index
   */
  Nested(Cursor cursor, IntFunction<Optional<Parsed>> point) {
    this.cursor = cursor;
    this.numbers = new Numbers(cursor);
    this.parts = new Parts(cursor);
    this.point = point;
  }

  Optional<Parsed> at(int at) {
    return Longest.of(
        () -> numbered(at),
        () -> halfOf(at),
        () -> weekdayOf(at),
        () -> unitOf(at),
        () -> dayOf(at),
        () -> possessive(at),
        () -> rest(at),
        () -> part(at),
        () -> halfOfNow(at),
        () -> weekdayIn(at),
        () -> weekdayWithDay(at),
        () -> dated(at),
        () -> holidayWeekend(at));
  }

  /** What is behind "of" or "in", a part of which is named. */
  private Optional<Parsed> whole(int at) {
    if (!cursor.at(at).is("of", "in")) {
      return Optional.empty();
    }
    int next = cursor.at(at + 1).is("the") ? at + 2 : at + 1;
    boolean current = cursor.at(at + 1).is("the") && cursor.isAssistant() && isSingle(next);
    Optional<Parsed> now =
        current
            ? cursor
                .unit(next)
                .filter("WMYX"::contains)
                .map(
                    unit ->
                        new Parsed(
                            new Relative(day -> Calendars.around(day, unit), Anchor.TOLD),
                            next + 1))
            : Optional.empty();
    return point
        .apply(next)
        .filter(parsed -> !(parsed.expression() instanceof Length))
        .filter(parsed -> !(parsed.expression() instanceof Bounded))
        .filter(parsed -> !(parsed.expression() instanceof Range))
        .filter(parsed -> !isStretch(parsed.expression()))
        .or(() -> now);
  }

  /** "the final day of the 2007–08 season" is not the last of 2008. */
  private static boolean isStretch(Expression expression) {
    return expression instanceof Expression.Absolute absolute
        && absolute.when().precision() == When.Precision.STRETCH;
  }

  private boolean isSingle(int at) {
    return !cursor.at(at).text().endsWith("s");
  }

  private static Optional<Parsed> within(
      Parsed whole, Function<When, Optional<When>> part, int next) {
    return Optional.of(new Parsed(new Shifted(whole.expression(), part), next));
  }

  /** The ordinal at {@code at}, -1 for "last". */
  private Optional<Numbers.Read> which(int at) {
    return cursor.at(at).is("last", "final")
        ? Optional.of(new Numbers.Read(-1, at + 1))
        : numbers.ordinal(at);
  }

  // "the first week of 2015", "the last four months of 2021", "the third month of 2021"
  private Optional<Parsed> numbered(int at) {
    return which(at)
        .flatMap(
            which -> {
              Optional<Numbers.Read> count = numbers.count(which.next());
              int unitAt = count.map(Numbers.Read::next).orElse(which.next());
              int many = count.map(Numbers.Read::value).orElse(1);
              boolean ends = which.value() == 1 || which.value() == -1;
              return cursor
                  .unit(unitAt)
                  .filter(unit -> "DWMQYXE".contains(unit) && many > 0 && many < 400)
                  .filter(unit -> count.isEmpty() || ends)
                  .flatMap(
                      unit ->
                          whole(unitAt + 1)
                              .flatMap(
                                  whole ->
                                      within(
                                          whole,
                                          when ->
                                              Calendars.numbered(when, which.value(), many, unit),
                                          whole.next())));
            });
  }

  // "the first half of the 10th century", "the second half of May"
  private Optional<Parsed> halfOf(int at) {
    boolean last = cursor.at(at).is("latter");
    Optional<Numbers.Read> which =
        last ? Optional.of(new Numbers.Read(2, at + 1)) : numbers.ordinal(at);
    return which
        .filter(read -> read.value() <= 2 && cursor.at(read.next()).is("half"))
        .flatMap(
            read ->
                whole(read.next() + 1)
                    .flatMap(
                        whole ->
                            within(
                                whole, when -> Calendars.half(when, read.value()), whole.next())));
  }

  // "the third Sunday of June", "the last Monday in May 2020"
  private Optional<Parsed> weekdayOf(int at) {
    return which(at)
        .flatMap(
            which ->
                cursor
                    .value("weekday", which.next())
                    .filter(weekday -> cursor.isName(which.next()))
                    .flatMap(
                        weekday ->
                            whole(which.next() + 1)
                                .flatMap(
                                    whole ->
                                        within(
                                            whole,
                                            when ->
                                                Calendars.weekday(
                                                    when, which.value(), DayOfWeek.of(weekday)),
                                            whole.next()))));
  }

  // "the week of April 10th", "the week commencing February 4", "the weekend of 5 May"
  private Optional<Parsed> unitOf(int at) {
    boolean week = cursor.at(at).is("week", "wk");
    boolean weekend = cursor.at(at).is("weekend");
    boolean year = cursor.at(at).is("month") && cursor.isAssistant();
    boolean linked =
        cursor.at(at + 1).is("of")
            || (week && cursor.at(at + 1).is("commencing", "beginning", "starting"));
    if (!(week || weekend || year) || !linked) {
      return Optional.empty();
    }
    int next = cursor.at(at + 2).is("on") ? at + 3 : at + 2;
    next = cursor.at(next).is("the") ? next + 1 : next;
    Optional<Holidays.Named> holiday = Holidays.at(cursor, next);
    Optional<Parsed> anchor = point.apply(next);
    return anchor.flatMap(
        whole ->
            within(
                whole,
                when ->
                    when.from()
                        .map(
                            day ->
                                weekend && holiday.isPresent()
                                    ? Calendars.longWeekend(day)
                                    : Calendars.around(day, weekend ? "E" : week ? "W" : "M")),
                whole.next()));
  }

  // "the 15th day of next month", "the 12th of this month"
  private Optional<Parsed> dayOf(int at) {
    return numbers
        .day(at)
        .flatMap(
            day -> {
              int next = cursor.at(day.next()).is("day") ? day.next() + 1 : day.next();
              boolean relative =
                  cursor.at(next).is("of")
                      && cursor
                          .direction(cursor.at(next + 1).is("the") ? next + 2 : next + 1)
                          .isPresent();
              return relative
                  ? whole(next)
                      .flatMap(
                          whole ->
                              within(
                                  whole,
                                  when -> Calendars.numbered(when, day.value(), 1, "D"),
                                  whole.next()))
                  : Optional.empty();
            });
  }

  // "next year's first quarter", "this month's last week", "next week's Friday"
  private Optional<Parsed> possessive(int at) {
    boolean owns = cursor.direction(at).isPresent() && cursor.at(at + 1).text().endsWith("'s");
    if (!owns) {
      return Optional.empty();
    }
    Optional<Parsed> whole = point.apply(at).filter(parsed -> parsed.next() == at + 2);
    return whole.flatMap(
        named ->
            which(at + 2)
                .flatMap(
                    which ->
                        cursor
                            .unit(which.next())
                            .filter("DWMQE"::contains)
                            .flatMap(
                                unit ->
                                    within(
                                        named,
                                        when -> Calendars.numbered(when, which.value(), 1, unit),
                                        which.next() + 1))));
  }

  // "the rest of this week", "rest of the year"
  private Optional<Parsed> rest(int at) {
    boolean rest = cursor.at(at).is("rest", "remainder") && cursor.at(at + 1).is("of");
    int article = cursor.at(at + 2).is("the", "this", "my", "our", "current") ? at + 3 : at + 2;
    int unitAt = cursor.at(article).is("current") ? article + 1 : article;
    boolean named = article > at + 2 && isSingle(unitAt);
    return cursor
        .unit(unitAt)
        .filter(unit -> rest && named && "WMQYX".contains(unit))
        .filter(unit -> cursor.isAssistant() || cursor.at(at + 2).is("this"))
        .map(
            unit ->
                new Parsed(
                    new Relative(
                        day -> When.stretch(day, Calendars.around(day, unit).to().orElseThrow()),
                        Anchor.WRITTEN),
                    unitAt + 1));
  }

  // "the end of this year", "early next week", "late last month"
  private Optional<Parsed> part(int at) {
    Parts.Opening opening = parts.opening(at);
    boolean led = opening.next() > at && cursor.direction(opening.next()).isPresent();
    return led
        ? point
            .apply(opening.next())
            .flatMap(
                whole -> within(whole, when -> Optional.of(parts.of(when, opening)), whole.next()))
        : Optional.empty();
  }

  // "earlier this year", "later this week", "earlier previous week"
  private Optional<Parsed> halfOfNow(int at) {
    boolean earlier = cursor.at(at).is("earlier");
    boolean later = cursor.at(at).is("later");
    int next = cursor.at(at + 1).is("in") ? at + 2 : at + 1;
    next = cursor.at(next).is("the") ? next + 1 : next;
    int unitAt = next + 1;
    Optional<Integer> step = cursor.direction(next);
    Optional<String> unit = cursor.unit(unitAt).filter("WMQYX"::contains);
    if (!(earlier || later) || step.isEmpty() || unit.isEmpty() || !isSingle(unitAt)) {
      return Optional.empty();
    }
    return Optional.of(
        new Parsed(
            new Relative(
                day ->
                    half(
                        Calendars.around(Calendars.plus(day, step.get(), unit.get()), unit.get()),
                        day,
                        earlier),
                Anchor.WRITTEN),
            unitAt + 1));
  }

  /** What lies before the day of writing, or behind it, where that is in the period at all. */
  private When half(When whole, LocalDate day, boolean earlier) {
    When half =
        cursor.isAssistant()
            ? parts.of(
                whole, new Parts.Opening(earlier ? When.Part.EARLY : When.Part.LATE, false, 0))
            : whole;
    LocalDate from = half.from().orElseThrow();
    LocalDate to = half.to().orElseThrow();
    LocalDate last = earlier && !day.isAfter(to) && day.isAfter(from) ? day.minusDays(1) : to;
    LocalDate first = !earlier && day.isAfter(from) && !day.isAfter(to) ? day : from;
    return When.stretch(first, last);
  }

  // "next week Wednesday", "previous week - Monday", "Friday of this week", "Monday of last week"
  private Optional<Parsed> weekdayIn(int at) {
    Optional<Integer> first = cursor.value("weekday", at);
    if (first.isPresent() && cursor.isName(at)) {
      boolean linked = cursor.at(at + 1).is("of", "in");
      int next = linked ? at + 2 : at + 1;
      next = cursor.at(next).is("the") ? next + 1 : next;
      return week(next).flatMap(week -> within(week, inWeek(first.get()), week.next()));
    }
    return week(at)
        .flatMap(
            week -> {
              int next =
                  cursor.at(week.next()).is("on") || cursor.at(week.next()).isDash()
                      ? week.next() + 1
                      : week.next();
              return cursor
                  .value("weekday", next)
                  .filter(weekday -> cursor.isName(next))
                  .flatMap(weekday -> within(week, inWeek(weekday), next + 1));
            });
  }

  private Optional<Parsed> week(int at) {
    boolean week = cursor.direction(at).isPresent() && cursor.at(at + 1).is("week", "week's");
    return week ? point.apply(at).filter(parsed -> parsed.next() == at + 2) : Optional.empty();
  }

  private static Function<When, Optional<When>> inWeek(int weekday) {
    return when -> when.from().map(monday -> When.day(monday.plusDays(weekday - 1L)));
  }

  // "Tue 13th", "Sunday 31", "Wednesday the thirty-first"
  private Optional<Parsed> weekdayWithDay(int at) {
    Optional<Integer> weekday = cursor.value("weekday", at).filter(day -> cursor.isName(at));
    boolean the = cursor.at(at + 1).is("the");
    Optional<Numbers.Read> day = numbers.day(the ? at + 2 : at + 1);
    if (weekday.isEmpty() || day.isEmpty() || !cursor.isAssistant()) {
      return Optional.empty();
    }
    boolean timed = cursor.at(day.get().next()).is(":", "am", "pm", "o'clock");
    DayOfWeek wanted = DayOfWeek.of(weekday.get());
    return timed
        ? Optional.empty()
        : Optional.of(
            new Parsed(
                new Relative(
                    from -> Calendars.nextThatIs(from, wanted, day.get().value()), Anchor.WRITTEN),
                day.get().next()));
  }

  // "Tuesday, 18 April 2023", "this Friday (Jun-15)": the weekday adds nothing to the date
  private Optional<Parsed> dated(int at) {
    int weekdayAt = cursor.direction(at).isPresent() ? at + 1 : at;
    boolean bare = weekdayAt > at && cursor.at(weekdayAt).isNumber() && cursor.isAssistant();
    if (!cursor.is("weekday", weekdayAt) && !bare) {
      return Optional.empty();
    }
    int next = bare ? weekdayAt : weekdayAt + 1;
    next = cursor.at(next).is(".") ? next + 1 : next;
    boolean bracket = cursor.at(next).is("(");
    next = cursor.at(next).is(",", "(") || cursor.at(next).isDash() ? next + 1 : next;
    int date = cursor.at(next).is("the") ? next + 1 : next;
    Months months = new Months(cursor);
    return Longest.of(
            () -> new Numeric(cursor).at(date),
            () -> months.dayMonth(date),
            () -> months.monthDay(date))
        .filter(parsed -> !(bare && parsed.next() < date + 3))
        .map(
            parsed ->
                bracket && cursor.at(parsed.next()).is(")")
                    ? new Parsed(parsed.expression(), parsed.next() + 1)
                    : parsed);
  }

  // "Labor Day weekend", "Labor Day 2021 weekend"
  private Optional<Parsed> holidayWeekend(int at) {
    return Holidays.at(cursor, at)
        .flatMap(named -> point.apply(at))
        .filter(day -> cursor.at(day.next()).is("weekend"))
        .flatMap(
            day -> within(day, when -> when.from().map(Calendars::longWeekend), day.next() + 1));
  }
}

package footnote.dates;

import footnote.dates.Expression.Absolute;
import footnote.dates.Expression.Yearless;
import footnote.dates.When.Part;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads expressions that name a day, a month, a season, a year, a decade or a century. */
final class Points {

  private static final int EARLIEST = 1000;
  private static final int LATEST = 2199;

  private final Cursor cursor;
  private final Numbers numbers;

  Points(Cursor cursor) {
    this.cursor = cursor;
    this.numbers = new Numbers(cursor);
  }

  /** The longest expression that begins at {@code at}. */
  Optional<Parsed> at(int at) {
    return Longest.of(
        () -> numeric(at),
        () -> dayMonth(at),
        () -> monthDay(at),
        () -> month(at),
        () -> season(at),
        () -> quarter(at),
        () -> decade(at),
        () -> century(at),
        () -> era(at),
        () -> year(at),
        () -> weekdayBefore(at));
  }

  /** "Tuesday, 18 April 2023": the weekday adds nothing that the date does not say. */
  private Optional<Parsed> weekdayBefore(int at) {
    if (!cursor.is("weekday", at)) {
      return Optional.empty();
    }
    int next = cursor.at(at + 1).is(".") ? at + 2 : at + 1;
    next = cursor.at(next).is(",") || cursor.at(next).isDash() ? next + 1 : next;
    int date = cursor.at(next).is("the") ? next + 1 : next;
    return Longest.of(() -> numeric(date), () -> dayMonth(date), () -> monthDay(date));
  }

  // ISO 8601 "2023-03-16", and "16/03/2023", "03/16/2023", "16.03.2023"
  private Optional<Parsed> numeric(int at) {
    Lexeme mark = cursor.at(at + 1);
    boolean dated =
        cursor.at(at).isNumber()
            && (mark.isDash() || mark.is("/", "."))
            && mark.joined()
            && cursor.at(at + 2).isNumber()
            && cursor.at(at + 2).joined()
            && cursor.at(at + 3).text().equals(mark.text())
            && cursor.at(at + 3).joined()
            && cursor.at(at + 4).isNumber()
            && cursor.at(at + 4).joined()
            && !continues(at - 1, at)
            && !continues(at + 5, at + 5);
    if (!dated) {
      return Optional.empty();
    }
    int first = cursor.digits(at, 4).orElse(0);
    int second = cursor.digits(at + 2, 2).orElse(0);
    int third = cursor.digits(at + 4, 4).orElse(0);
    boolean yearFirst = cursor.at(at).text().length() == 4;
    Optional<When> day =
        yearFirst
            ? Calendars.day(first, second, third)
            : dayOrMonthFirst(first, second, century(at + 4, third));
    return day.map(when -> new Parsed(new Absolute(when), at + 5));
  }

  /** More digits joined by a dash: a number of another kind, such as a telephone's. */
  private boolean continues(int mark, int joined) {
    return cursor.at(joined).joined() && (cursor.at(mark).isDash() || cursor.at(mark).is("/"));
  }

  private int century(int at, int year) {
    if (cursor.at(at).text().length() != 2) {
      return year;
    }
    return year < 50 ? 2000 + year : 1900 + year;
  }

  /** Day first where both would do: it is the habit of most of the world. */
  private static Optional<When> dayOrMonthFirst(int first, int second, int year) {
    if (year < EARLIEST || year > LATEST) {
      return Optional.empty();
    }
    return second > 12 ? Calendars.day(year, first, second) : Calendars.day(year, second, first);
  }

  // "16 March 2023", "05 May, 2023", "the 16th of March", "7-8 May 2023"
  private Optional<Parsed> dayMonth(int at) {
    return numbers.day(at).flatMap(this::dayMonth);
  }

  private Optional<Parsed> dayMonth(Numbers.Read first) {
    int next = first.next();
    int last = first.value();
    if (cursor.at(next).isDash() || cursor.at(next).is("and", "to", "/", "or")) {
      Optional<Numbers.Read> second = numbers.day(next + 1);
      if (second.isPresent() && second.get().value() > first.value()) {
        last = second.get().value();
        next = second.get().next();
      }
    }
    if (cursor.at(next).is("day")) {
      next++;
    }
    next = cursor.at(next).is("of") ? next + 1 : next;
    next = cursor.at(next).isDash() && cursor.at(next).joined() ? next + 1 : next;
    Optional<Integer> month = cursor.value("month", next);
    if (month.isEmpty() || (!cursor.at(next).capital() && first.next() != next && last == 0)) {
      return Optional.empty();
    }
    int day = first.value();
    int end = last;
    IntFunction<Optional<When>> inYear =
        year ->
            end > day
                ? Calendars.days(year, month.get(), day, end)
                : Calendars.day(year, month.get(), day);
    return inYear.apply(2000).isPresent()
        ? Optional.of(withYear(inYear, dot(next + 1)))
        : Optional.empty();
  }

  // "March 16th, 2023", "July 11 , 2008", "May 7-8, 2023"
  private Optional<Parsed> monthDay(int at) {
    Optional<Integer> month = cursor.value("month", at);
    int next = dot(at + 1);
    next = cursor.at(next).is("the") ? next + 1 : next;
    Optional<Numbers.Read> first = numbers.day(next);
    if (month.isEmpty() || first.isEmpty() || cursor.at(first.get().next()).is(":")) {
      return Optional.empty();
    }
    int day = first.get().value();
    int last = day;
    next = first.get().next();
    if (cursor.at(next).isDash() || cursor.at(next).is("and", "to")) {
      Optional<Numbers.Read> second = numbers.day(next + 1);
      boolean wholeDay =
          second.isPresent()
              && !cursor.is("month", second.get().next())
              && second.get().value() > day;
      if (wholeDay) {
        last = second.get().value();
        next = second.get().next();
      }
    }
    int end = last;
    IntFunction<Optional<When>> inYear =
        year ->
            end > day
                ? Calendars.days(year, month.get(), day, end)
                : Calendars.day(year, month.get(), day);
    return inYear.apply(2000).isPresent() ? Optional.of(withYear(inYear, next)) : Optional.empty();
  }

  /** The dot of an abbreviation: "Jan. 5". */
  private int dot(int next) {
    return cursor.at(next).is(".") && cursor.at(next).joined() && cursor.at(next + 1).isNumber()
        ? next + 1
        : next;
  }

  /** Takes the year behind a day or a month, where there is one. */
  private Parsed withYear(IntFunction<Optional<When>> inYear, int next) {
    int at = cursor.at(next).is(",") || cursor.at(next).is("of", "in") ? next + 1 : next;
    at = cursor.at(next).isDash() && cursor.at(next).joined() ? next + 1 : at;
    Optional<Integer> year = plainYear(at);
    if (year.isPresent()) {
      Optional<When> when = inYear.apply(year.get());
      if (when.isPresent()) {
        return new Parsed(new Absolute(when.get()), at + 1);
      }
    }
    return new Parsed(new Yearless(inYear), next);
  }

  private Optional<Integer> plainYear(int at) {
    return cursor.at(at).text().length() == 4
            && cursor.at(at + 1).kind() != Lexeme.Kind.SUFFIX
            && !cursor.isPartOfNumber(at)
        ? cursor.digits(at, 4).filter(year -> year >= EARLIEST && year <= LATEST)
        : Optional.empty();
  }

  // "December 2022", "in March", "late-April", "the end of May"
  private Optional<Parsed> month(int at) {
    Opening opening = opening(at);
    Optional<Integer> month = cursor.value("month", opening.next);
    if (month.isEmpty() || !isMonth(opening)) {
      return Optional.empty();
    }
    return Optional.of(
        withYear(
            year -> Optional.of(Calendars.part(When.month(year, month.get()), opening.part)),
            dot(opening.next + 1)));
  }

  private boolean isMonth(Opening opening) {
    int at = opening.next;
    if (!cursor.at(at).capital()) {
      return false;
    }
    boolean year = plainYear(at + 1).isPresent() || plainYear(at + 2).isPresent();
    boolean led =
        cursor
            .at(at - 1)
            .is(
                "in", "of", "by", "since", "until", "till", "during", "last", "next", "this",
                "from", "to", "through", "early", "mid", "late", "between", "before", "after",
                "each", "every");
    return year || opening.part != Part.WHOLE || led || !cursor.is("doubtful", at);
  }

  /** "late", "early", "mid", "the end of", before a unit. */
  private record Opening(Part part, int next) {}

  private Opening opening(int at) {
    Part part = Part.WHOLE;
    for (Part each : new Part[] {Part.EARLY, Part.MID, Part.LATE}) {
      part = cursor.is(each.name().toLowerCase(java.util.Locale.ROOT), at) ? each : part;
    }
    if (part == Part.WHOLE) {
      return new Opening(part, at);
    }
    int next = at + 1;
    boolean noun = cursor.at(at).is("end", "beginning", "start", "middle");
    if (noun && !cursor.at(next).is("of")) {
      return new Opening(Part.WHOLE, at);
    }
    next = cursor.at(next).isDash() ? next + 1 : next;
    next = cursor.at(next).is("of", "in") ? next + 1 : next;
    next = cursor.at(next).is("the") ? next + 1 : next;
    return new Opening(part, next);
  }

  // "spring 2021", "the summer of 1969"
  private Optional<Parsed> season(int at) {
    Opening opening = opening(at);
    Optional<Integer> season = cursor.value("season", opening.next);
    if (season.isEmpty()) {
      return Optional.empty();
    }
    int next = opening.next + 1;
    next = cursor.at(next).is("of", ",") ? next + 1 : next;
    int yearAt = next;
    return plainYear(yearAt)
        .map(
            year ->
                new Parsed(
                    new Absolute(
                        Calendars.part(Calendars.season(year, season.get()), opening.part)),
                    yearAt + 1));
  }

  // "Q3 2022", "the third quarter of 2022"
  private Optional<Parsed> quarter(int at) {
    Lexeme lexeme = cursor.at(at);
    if (lexeme.is("q") && cursor.at(at + 1).joined()) {
      Optional<Integer> quarter = cursor.digits(at + 1, 1).filter(q -> q >= 1 && q <= 4);
      return quarter.map(q -> withYear(year -> Optional.of(Calendars.quarter(year, q)), at + 2));
    }
    return numbers
        .ordinal(at)
        .filter(ordinal -> ordinal.value() <= 4 && cursor.at(ordinal.next()).is("quarter"))
        .filter(ordinal -> cursor.at(ordinal.next() + 1).is("of"))
        .flatMap(
            ordinal ->
                plainYear(ordinal.next() + 2)
                    .map(
                        year ->
                            new Parsed(
                                new Absolute(Calendars.quarter(year, ordinal.value())),
                                ordinal.next() + 3)));
  }

  // "the 1990s", "the early 1990s", "1920's"
  private Optional<Parsed> decade(int at) {
    Opening opening = opening(at);
    Optional<Integer> first = cursor.digits(opening.next, 4);
    Lexeme suffix = cursor.at(opening.next + 1);
    boolean plural =
        (suffix.kind() == Lexeme.Kind.SUFFIX && suffix.is("s"))
            || (suffix.is("'", "’") && suffix.joined() && cursor.at(opening.next + 2).is("s"));
    if (first.isEmpty() || !plural || first.get() % 10 != 0 || first.get() < EARLIEST) {
      return Optional.empty();
    }
    int next = opening.next + (suffix.is("s") ? 2 : 3);
    When decade =
        first.get() % 100 == 0 && first.get() < 2000
            ? Calendars.years(first.get(), first.get() + 99)
            : Calendars.decade(first.get());
    return Optional.of(new Parsed(new Absolute(Calendars.part(decade, opening.part)), next));
  }

  // "the early 19th century", "the twelfth century BC"
  private Optional<Parsed> century(int at) {
    Opening opening = opening(at);
    return numbers
        .ordinal(opening.next)
        .filter(ordinal -> ordinal.value() <= 21)
        .flatMap(
            ordinal -> {
              int next = ordinal.next();
              next = cursor.at(next).isDash() ? next + 1 : next;
              if (!cursor.at(next).is("century", "centuries")) {
                return Optional.empty();
              }
              boolean before = beforeChrist(next + 1);
              When century = Calendars.century(ordinal.value(), before);
              return Optional.of(
                  new Parsed(
                      new Absolute(Calendars.part(century, opening.part)),
                      next + 1 + (before ? eraLength(next + 1) : 0)));
            });
  }

  // "AD 911", "911 AD", "300 BC", "300 B.C."
  private Optional<Parsed> era(int at) {
    boolean anno = cursor.at(at).is("ad") && cursor.at(at).capital();
    int numberAt = anno ? at + 1 : at;
    Optional<Integer> number =
        cursor.digits(numberAt, 4).filter(n -> n > 0 && !cursor.isPartOfNumber(numberAt));
    if (number.isEmpty()) {
      return Optional.empty();
    }
    if (anno) {
      return Optional.of(new Parsed(new Absolute(When.year(number.get())), numberAt + 1));
    }
    if (beforeChrist(numberAt + 1)) {
      return Optional.of(
          new Parsed(
              new Absolute(When.year(1 - number.get())), numberAt + 1 + eraLength(numberAt + 1)));
    }
    boolean after = cursor.at(numberAt + 1).is("ad", "ce") && cursor.at(numberAt + 1).capital();
    return after
        ? Optional.of(new Parsed(new Absolute(When.year(number.get())), numberAt + 2))
        : Optional.empty();
  }

  private boolean beforeChrist(int at) {
    boolean plain = cursor.at(at).is("bc", "bce");
    boolean dotted =
        cursor.at(at).is("b") && cursor.at(at + 1).is(".") && cursor.at(at + 2).is("c");
    return cursor.at(at).capital() && (plain || dotted);
  }

  private int eraLength(int at) {
    return cursor.at(at).is("b")
        ? (cursor.at(at + 3).is(".") && cursor.at(at + 3).joined() ? 4 : 3)
        : 1;
  }

  // "2018", "the year 2008", "mid 1989", and "1977–79", "2004/05", "2009–2018"
  private Optional<Parsed> year(int at) {
    Opening opening = opening(at);
    int yearAt = cursor.at(opening.next).is("year") ? opening.next + 1 : opening.next;
    Optional<Integer> first = plainYear(yearAt);
    if (first.isEmpty()) {
      return shortYear(at);
    }
    Optional<Parsed> years = yearRange(yearAt, first.get());
    if (years.isPresent()) {
      return years;
    }
    if (!Years.plausible(cursor, yearAt, opening.next != at || yearAt != opening.next)) {
      return Optional.empty();
    }
    When year = Calendars.part(When.year(first.get()), opening.part);
    return Optional.of(new Parsed(new Absolute(year), yearAt + 1));
  }

  /** "in 911," has three digits; only where nothing else could be meant. */
  private Optional<Parsed> shortYear(int at) {
    return cursor
        .digits(at, 3)
        .filter(year -> year >= 100 && Years.isShortYear(cursor, at))
        .map(year -> new Parsed(new Absolute(When.year(year)), at + 1));
  }

  private Optional<Parsed> yearRange(int at, int first) {
    Lexeme mark = cursor.at(at + 1);
    if (!(mark.isDash() || mark.is("/")) || !cursor.at(at + 2).isNumber()) {
      return Optional.empty();
    }
    boolean slash = mark.is("/");
    int digits = cursor.at(at + 2).text().length();
    int value = cursor.digits(at + 2, 4).orElse(0);
    int last = digits == 2 ? first / 100 * 100 + value : value;
    last = digits == 2 && last < first ? last + 100 : last;
    boolean fits = (digits == 2 || digits == 4) && last > first && last <= LATEST;
    boolean next = !slash || last == first + 1;
    if (!fits || !next || last - first > 300 || cursor.isPartOfNumber(at + 2)) {
      return Optional.empty();
    }
    return Optional.of(new Parsed(new Absolute(Calendars.years(first, last)), at + 3));
  }
}

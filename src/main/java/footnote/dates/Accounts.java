package footnote.dates;

import footnote.dates.Expression.Absolute;
import footnote.dates.Expression.Anchor;
import footnote.dates.Expression.Relative;
import footnote.dates.When.Part;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads the periods that accounts are kept by: quarters, halves, numbered weeks, fiscal years. */
final class Accounts {

  private final Cursor cursor;
  private final Numbers numbers;
  private final Months months;

  Accounts(Cursor cursor) {
    this.cursor = cursor;
    this.numbers = new Numbers(cursor);
    this.months = new Months(cursor);
  }

  Optional<Parsed> at(int at) {
    return Longest.of(
        () -> coded(at),
        () -> yearFirst(at),
        () -> spelled(at),
        () -> week(at),
        () -> year(at),
        () -> end(at));
  }

  private record Code(IntFunction<Optional<When>> inYear, int next) {}

  /** "Q3", "H1". */
  private Optional<Code> code(int at) {
    boolean joined =
        cursor.at(at + 1).joined() && !cursor.at(at + 2).kind().equals(Lexeme.Kind.SUFFIX);
    int number = joined ? cursor.digits(at + 1, 1).orElse(0) : 0;
    if (cursor.at(at).is("q") && number >= 1 && number <= 4) {
      return Optional.of(new Code(year -> Optional.of(Calendars.quarter(year, number)), at + 2));
    }
    if (cursor.at(at).is("h") && number >= 1 && number <= 2) {
      return Optional.of(new Code(year -> Optional.of(Calendars.half(year, number)), at + 2));
    }
    return Optional.empty();
  }

  // "Q3 2022", "H1 of 2019"
  private Optional<Parsed> coded(int at) {
    return code(at)
        .map(code -> months.withYear(code.inYear, code.next))
        .filter(
            parsed ->
                parsed.expression() instanceof Absolute
                    || cursor.isAssistant()
                    || cursor.at(at).is("q"));
  }

  // "2017-Q1", "2019 H2"
  private Optional<Parsed> yearFirst(int at) {
    Optional<Integer> year = months.plainYear(at);
    int next = cursor.at(at + 1).isDash() ? at + 2 : at + 1;
    return year.flatMap(
        value ->
            code(next)
                .flatMap(
                    code ->
                        code.inYear
                            .apply(value)
                            .map(when -> new Parsed(new Absolute(when), code.next))));
  }

  // "the third quarter of 2022", "the first half of 2019"
  private Optional<Parsed> spelled(int at) {
    Optional<Numbers.Read> ordinal =
        numbers
            .ordinal(at)
            .or(
                () ->
                    cursor.at(at).is("last", "final")
                        ? Optional.of(new Numbers.Read(0, at + 1))
                        : Optional.empty());
    return ordinal.flatMap(
        read -> {
          int next = cursor.at(read.next()).isDash() ? read.next() + 1 : read.next();
          boolean half = cursor.at(next).is("half");
          int parts = half ? 2 : 4;
          int which = read.value() == 0 ? parts : read.value();
          if (!(half || cursor.at(next).is("quarter")) || which > parts) {
            return Optional.empty();
          }
          IntFunction<Optional<When>> inYear =
              year ->
                  Optional.of(half ? Calendars.half(year, which) : Calendars.quarter(year, which));
          int yearAt = cursor.at(next + 1).is("of", "in", ",") ? next + 2 : next + 1;
          return months
              .plainYear(yearAt)
              .flatMap(inYear::apply)
              .map(when -> new Parsed(new Absolute(when), yearAt + 1));
        });
  }

  // "week 31", "week 31 of 2018": weeks as ISO 8601 counts them
  private Optional<Parsed> week(int at) {
    int number = cursor.at(at).is("week") ? cursor.digits(at + 1, 2).orElse(0) : 0;
    if (number < 1 || number > 53 || cursor.isPartOfNumber(at + 1)) {
      return Optional.empty();
    }
    Parsed week = months.withYear(year -> Calendars.week(year, number), at + 2);
    return Optional.of(week)
        .filter(parsed -> parsed.expression() instanceof Absolute || cursor.isAssistant());
  }

  // "fiscal year 2008", "FY18", "last fiscal year", "this calendar year"
  private Optional<Parsed> year(int at) {
    Optional<Integer> step = cursor.direction(at);
    int kindAt = step.isPresent() ? at + 1 : at;
    boolean spelled =
        cursor.at(kindAt).is("fiscal", "financial", "calendar", "school", "academic")
            && cursor.at(kindAt + 1).is("year");
    boolean coded = cursor.at(kindAt).is("fy", "cy", "sy") && cursor.isName(kindAt);
    if (!spelled && !coded) {
      return Optional.empty();
    }
    boolean exact = cursor.at(kindAt).is("calendar", "cy");
    int next = spelled ? kindAt + 2 : kindAt + 1;
    Optional<Parsed> named = step.isPresent() ? Optional.empty() : named(next, exact);
    if (named.isPresent()) {
      return named;
    }
    boolean relative = step.isPresent() || cursor.isAssistant();
    return relative
        ? Optional.of(
            new Parsed(
                new Relative(day -> whole(day.getYear() + step.orElse(0), exact), Anchor.WRITTEN),
                next))
        : Optional.empty();
  }

  private Optional<Parsed> named(int at, boolean exact) {
    Optional<Integer> full = months.plainYear(at);
    int digits = cursor.at(at).text().length();
    Optional<Integer> twoDigits =
        cursor.digits(at, 2).filter(year -> digits == 2).map(Calendars::fullYear);
    return full.or(() -> twoDigits)
        .map(year -> new Parsed(new Absolute(whole(year, exact)), at + 1));
  }

  /** A fiscal year is that year to within the months by which firms and schools differ. */
  private static When whole(int year, boolean exact) {
    When named = When.year(year);
    return new When(named.from(), named.to(), named.precision(), Part.WHOLE, !exact);
  }

  // "EOY", "EOM"
  private Optional<Parsed> end(int at) {
    if (!cursor.isAssistant() || !cursor.at(at).is("eoy", "eom")) {
      return Optional.empty();
    }
    Parts.Opening late = new Parts.Opening(Part.LATE, true, at);
    String unit = cursor.at(at).is("eoy") ? "Y" : "M";
    return Optional.of(
        new Parsed(
            new Relative(
                day -> new Parts(cursor).of(Calendars.around(day, unit), late), Anchor.WRITTEN),
            at + 1));
  }
}

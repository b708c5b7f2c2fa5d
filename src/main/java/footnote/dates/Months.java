package footnote.dates;

import footnote.dates.Expression.Absolute;
import footnote.dates.Expression.Anchor;
import footnote.dates.Expression.Relative;
import footnote.dates.Expression.Shifted;
import footnote.dates.Expression.Yearless;
import footnote.dates.When.Part;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads days and months by the month's name, with or without a year. */
final class Months {

  private static final int LEAP = 2000;

  private final Cursor cursor;
  private final Numbers numbers;
  private final Parts parts;

  Months(Cursor cursor) {
    this.cursor = cursor;
    this.numbers = new Numbers(cursor);
    this.parts = new Parts(cursor);
  }

  Optional<Parsed> at(int at) {
    return Longest.of(
        () -> dayMonth(at).map(this::andWeekday),
        () -> monthDay(at).map(this::andWeekday),
        () -> month(at));
  }

  /** "November 22, Monday": the weekday adds nothing that the date does not say. */
  private Parsed andWeekday(Parsed date) {
    int at = date.next() + 1;
    boolean weekday =
        cursor.at(date.next()).is(",")
            && cursor.is("weekday", at)
            && cursor.at(at).capital()
            && !cursor.at(at + 1).isNumber()
            && !cursor.is("month", at + 2);
    return weekday ? new Parsed(date.expression(), at + 1) : date;
  }

  // "16 March 2023", "05 May, 2023", "the 16th of March", "7-8 May 2023"
  Optional<Parsed> dayMonth(int at) {
    return numbers.day(at).flatMap(first -> dayMonth(first));
  }

  private Optional<Parsed> dayMonth(Numbers.Read first) {
    int next = first.next();
    int last = first.value();
    Optional<Numbers.Read> second = lastDay(next, first.value());
    if (second.isPresent()) {
      last = second.get().value();
      next = second.get().next();
    }
    next = cursor.at(next).is("day") ? next + 1 : next;
    next = cursor.at(next).is("of") ? next + 1 : next;
    next = cursor.at(next).isDash() && cursor.at(next).joined() ? next + 1 : next;
    Optional<Integer> month = cursor.value("month", next);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    return inYears(days(month.get(), first.value(), last), dot(next + 1));
  }

  /** The last of several days: "7-8 May", "the ninth and the tenth of April". */
  private Optional<Numbers.Read> lastDay(int link, int first) {
    if (!cursor.at(link).isDash()
        && !cursor.at(link).is("and", "to", "/", "or", "till", "until", "through")) {
      return Optional.empty();
    }
    int at = cursor.at(link + 1).is("the") ? link + 2 : link + 1;
    return numbers.day(at).filter(last -> last.value() > first);
  }

  // "March 16th, 2023", "July 11 , 2008", "May 7-8, 2023"
  Optional<Parsed> monthDay(int at) {
    Optional<Integer> month = cursor.value("month", at);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int next = dot(at + 1);
    next = cursor.isAssistant() && cursor.at(next).is(".") ? next + 1 : next;
    next = cursor.at(next).is("the") ? next + 1 : next;
    Optional<Numbers.Read> first = numbers.day(next);
    if (first.isEmpty()
        || cursor.at(first.get().next()).is(":")
        || numbers.year(next).isPresent()) {
      return Optional.empty();
    }
    int day = first.get().value();
    int last = day;
    next = first.get().next();
    Optional<Numbers.Read> second =
        lastDay(next, day).filter(read -> !cursor.is("month", read.next()));
    if (second.isPresent()) {
      last = second.get().value();
      next = second.get().next();
    }
    return inYears(days(month.get(), day, last), next);
  }

  private IntFunction<Optional<When>> days(int month, int first, int last) {
    int end = cursor.isAssistant() ? last - 1 : last;
    return year ->
        end > first ? Calendars.days(year, month, first, end) : Calendars.day(year, month, first);
  }

  /** A day that no year has is adrift: "31 February 2023", but not "in February 30 people". */
  private Optional<Parsed> inYears(IntFunction<Optional<When>> inYear, int next) {
    Parsed parsed = withYear(inYear, next);
    boolean dated = inYear.apply(LEAP).isPresent() || cursor.is("month", next - 1);
    return Optional.of(parsed).filter(date -> dated || date.next() > next || cursor.isAssistant());
  }

  /** The dot of an abbreviation: "Jan. 5". */
  private int dot(int next) {
    return cursor.at(next).is(".") && cursor.at(next).joined() && cursor.at(next + 1).isNumber()
        ? next + 1
        : next;
  }

  /** Takes the year behind a day, a month or a quarter, where there is one. */
  Parsed withYear(IntFunction<Optional<When>> inYear, int next) {
    boolean of = cursor.at(next).is("of");
    int at = cursor.at(next).is(",") || of || cursor.at(next).is("in") ? next + 1 : next;
    at = cursor.at(next).isDash() && cursor.at(next).joined() ? next + 1 : at;
    at = cursor.at(next).is("/") && cursor.at(next).joined() ? next + 1 : at;
    Optional<Numbers.Read> year = year(at, of);
    if (year.isPresent()) {
      Expression named =
          inYear
              .apply(year.get().value())
              .<Expression>map(Absolute::new)
              .orElse(new Yearless(none -> Optional.empty()));
      return new Parsed(named, year.get().next());
    }
    return yearOfWriting(inYear, next).orElseGet(() -> new Parsed(new Yearless(inYear), next));
  }

  /** "9 February this year", "in March of last year": counted from when it was written. */
  private Optional<Parsed> yearOfWriting(IntFunction<Optional<When>> inYear, int next) {
    int at = cursor.at(next).is("of", ",") ? next + 1 : next;
    boolean year = cursor.at(at + 1).is("year");
    Optional<Parsed> told = yearTold(inYear, at);
    if (told.isPresent()) {
      return told;
    }
    return cursor
        .direction(at)
        .filter(step -> year && cursor.at(at).is("this", "last", "next"))
        .map(
            step ->
                new Parsed(
                    new Shifted(
                        new Relative(day -> When.year(day.getYear() + step), Anchor.WRITTEN),
                        when -> when.from().flatMap(first -> inYear.apply(first.getYear()))),
                    at + 2));
  }

  /** "January of the following year", "June of that year": counted from what was told before. */
  private Optional<Parsed> yearTold(IntFunction<Optional<When>> inYear, int at) {
    boolean the = cursor.at(at).is("the");
    int word = the ? at + 1 : at;
    boolean year = cursor.at(word + 1).is("year") && cursor.at(at - 1).is("of");
    Optional<Integer> step =
        cursor.at(word).is("that", "same")
            ? Optional.of(0)
            : cursor.direction(word).filter(way -> the && way != 0);
    return step.filter(way -> year && !cursor.isAssistant())
        .map(
            way ->
                new Parsed(
                    new Shifted(
                        new Relative(day -> When.year(day.getYear() + way), Anchor.TOLD),
                        when -> when.from().flatMap(first -> inYear.apply(first.getYear()))),
                    word + 2));
  }

  private Optional<Numbers.Read> year(int at, boolean of) {
    Optional<Integer> plain = plainYear(at);
    if (plain.isPresent()) {
      return plain.map(year -> new Numbers.Read(year, at + 1));
    }
    boolean elided = cursor.at(at).is("'", "’", "‘") && cursor.at(at + 1).joined();
    int digitsAt = elided ? at + 1 : at;
    if (elided || (of && cursor.isAssistant())) {
      return cursor
          .digits(digitsAt, 2)
          .filter(year -> cursor.at(digitsAt).text().length() == 2)
          .map(year -> new Numbers.Read(Calendars.fullYear(year), digitsAt + 1));
    }
    return numbers.year(at);
  }

  Optional<Integer> plainYear(int at) {
    return cursor.at(at).text().length() == 4
            && cursor.at(at + 1).kind() != Lexeme.Kind.SUFFIX
            && !cursor.isPartOfNumber(at)
        ? cursor.digits(at, 4).filter(Calendars::isYear)
        : Optional.empty();
  }

  // "December 2022", "in March", "late-April", "the end of May"
  private Optional<Parsed> month(int at) {
    Parts.Opening opening = parts.opening(at);
    Optional<Integer> month = cursor.value("month", opening.next());
    if (month.isEmpty() || !isMonth(opening)) {
      return Optional.empty();
    }
    return Optional.of(
        withYear(
            year -> Optional.of(parts.of(When.month(year, month.get()), opening)),
            dot(opening.next() + 1)));
  }

  private boolean isMonth(Parts.Opening opening) {
    int at = opening.next();
    if (!cursor.isName(at) && !isSmallMonth(at)) {
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
    boolean linked =
        (cursor.at(at + 1).is("to", "until", "through") || cursor.at(at + 1).isDash())
            && cursor.is("month", at + 2);
    return year
        || opening.part() != Part.WHOLE
        || (led && (cursor.at(at).capital() || !cursor.is("doubtful", at) || !verb(at)))
        || linked
        || !cursor.is("doubtful", at);
  }

  /** Of who writes small, "may 2023" and "in may" are months all the same. */
  private boolean isSmallMonth(int at) {
    boolean led = cursor.at(at - 1).is("in", "since", "until", "till", "during", "timeline");
    boolean year = plainYear(at + 1).isPresent();
    return cursor.is("doubtful", at) ? led && (year || !cursor.at(at + 1).isWord()) : year || led;
  }

  /** A small "may" or "march" that something follows: "to march on". */
  private boolean verb(int at) {
    return cursor.at(at).is("may", "march") && cursor.at(at + 1).isWord();
  }
}

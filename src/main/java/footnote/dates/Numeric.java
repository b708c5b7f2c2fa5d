package footnote.dates;

import footnote.dates.Expression.Absolute;
import footnote.dates.Expression.Yearless;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Reads dates that are made of numbers and marks, one of the numbers perhaps a month's name. */
final class Numeric {

  private static final Set<String> LEADS =
      Set.of("on", "by", "since", "until", "before", "after", "this", "from", "to");

  private final Cursor cursor;

  Numeric(Cursor cursor) {
    this.cursor = cursor;
  }

  Optional<Parsed> at(int at) {
    boolean begins = cursor.at(at).isNumber() || cursor.is("month", at);
    if (!begins) {
      return Optional.empty();
    }
    return Longest.of(() -> three(at), () -> two(at), () -> compact(at));
  }

  private boolean joins(int mark) {
    Lexeme lexeme = cursor.at(mark);
    Lexeme after = cursor.at(mark + 1);
    return (lexeme.isDash() || lexeme.is("/", "."))
        && lexeme.joined()
        && after.joined()
        && (after.isNumber() || cursor.is("month", mark + 1));
  }

  private int length(int at) {
    return cursor.at(at).isNumber() ? cursor.at(at).text().length() : 0;
  }

  // "2023-03-16", "16/03/2023", "03/16/2023", "16.03.2023", "05-Aug-2016", "2020/Sep/23"
  private Optional<Parsed> three(int at) {
    boolean same = cursor.at(at + 1).text().equals(cursor.at(at + 3).text());
    if (!joins(at + 1) || !joins(at + 3) || !same || goesOn(at + 5, cursor.at(at + 1))) {
      return Optional.empty();
    }
    int named = named(at);
    return named < 0 ? numbers(at) : withName(at, named);
  }

  /** Whether more digits are joined that are not another date: 1500/04/05/07. */
  private boolean goesOn(int at, Lexeme separator) {
    Lexeme mark = cursor.at(at);
    if (!mark.joined()) {
      return false;
    }
    boolean digits = joinedNumber(at + 1) && (mark.isDash() || mark.is("/"));
    boolean dated = joins(at + 2) && !mark.text().equals(separator.text());
    return mark.isWord() || (digits && !dated);
  }

  /** Which of the three parts is a month's name, or -1. */
  private int named(int at) {
    for (int part = 0; part < 3; part++) {
      if (cursor.is("month", at + 2 * part)) {
        return at + 2 * part;
      }
    }
    return -1;
  }

  private Optional<Parsed> numbers(int at) {
    if (length(at) == 4) {
      int second = cursor.digits(at + 2, 2).orElse(0);
      int third = cursor.digits(at + 4, 2).orElse(0);
      return found(Calendars.day(year(at), second, third), Optional.empty(), at + 5);
    }
    int first = cursor.digits(at, 2).orElse(0);
    int second = cursor.digits(at + 2, 2).orElse(0);
    boolean sized = length(at + 4) == 4 || length(at + 4) == 2;
    if (first == 0 || second == 0 || !sized || !Calendars.isYear(year(at + 4))) {
      return Optional.empty();
    }
    int year = year(at + 4);
    Optional<When> dayFirst = Calendars.day(year, second, first);
    Optional<When> monthFirst = Calendars.day(year, first, second);
    boolean months = cursor.order().isMonthFirst();
    Optional<When> habit = months ? monthFirst : dayFirst;
    Optional<When> other = months ? dayFirst : monthFirst;
    if (habit.isEmpty()) {
      return found(other, Optional.empty(), at + 5);
    }
    boolean doubtful = !cursor.order().isSure() && !other.equals(habit);
    return found(habit, doubtful ? other : Optional.empty(), at + 5);
  }

  /** A day that there is not, 2/29/2019, is still a date, and adrift. */
  private Optional<Parsed> found(Optional<When> day, Optional<When> otherwise, int next) {
    if (day.isEmpty() && cursor.isAssistant() && length(next - 5) < 3) {
      return Optional.of(new Parsed(new Yearless(year -> Optional.empty()), next));
    }
    return day.map(when -> new Parsed(new Absolute(when, otherwise), next));
  }

  private Optional<Parsed> withName(int at, int named) {
    int one = named == at ? at + 2 : at;
    int other = named == at + 4 ? at + 2 : at + 4;
    int yearAt = length(one) == 4 ? one : other;
    int dayAt = yearAt == one ? other : one;
    boolean sized = length(yearAt) == 4 || length(yearAt) == 2;
    Optional<Integer> day = cursor.digits(dayAt, 2);
    return sized && day.isPresent()
        ? Calendars.day(year(yearAt), cursor.value("month", named).orElse(0), day.get())
            .map(when -> new Parsed(new Absolute(when), at + 5))
        : Optional.empty();
  }

  private int year(int at) {
    int year = cursor.digits(at, 4).orElse(0);
    return length(at) == 2 ? Calendars.fullYear(year) : year;
  }

  // "2015-03", "12-2015", "22/04"
  private Optional<Parsed> two(int at) {
    if (!joins(at + 1) || goesOn(at + 3, cursor.at(at + 1)) || continuesDecimal(at)) {
      return Optional.empty();
    }
    int first = cursor.digits(at, 2).orElse(0);
    int second = cursor.digits(at + 2, 2).orElse(0);
    if (length(at) == 4 && isMonthOf(at, second)) {
      return Optional.of(new Parsed(new Absolute(When.month(year(at), second)), at + 3));
    }
    boolean monthYear =
        length(at + 2) == 4 && first >= 1 && first <= 12 && Calendars.isYear(year(at + 2));
    if (monthYear && !cursor.at(at + 1).is(".")) {
      return Optional.of(new Parsed(new Absolute(When.month(year(at + 2), first)), at + 3));
    }
    return cursor.isAssistant() ? yearless(at, first, second) : Optional.empty();
  }

  private boolean continuesDecimal(int at) {
    Lexeme before = cursor.at(at - 1);
    Lexeme after = cursor.at(at + 3);
    boolean led = cursor.at(at).joined() && before.is(".", ",", "/", ":", "$") && before.joined();
    boolean followed = after.joined() && after.is(".", ",", ":", "%") && joinedNumber(at + 4);
    return led || followed || after.is("%");
  }

  private boolean joinedNumber(int at) {
    return cursor.at(at).isNumber() && cursor.at(at).joined();
  }

  /** "2009-10" is two years to a writer of prose, and "2009-05" is not. */
  private boolean isMonthOf(int at, int month) {
    boolean plausible = month >= 1 && month <= 12 && Calendars.isYear(year(at));
    if (cursor.isAssistant()) {
      return plausible && !cursor.at(at + 1).is(".");
    }
    return plausible
        && cursor.at(at + 1).is("-")
        && length(at + 2) == 2
        && year(at) % 100 + 1 != month
        && year(at) >= 1900
        && month < year(at) % 100;
  }

  private Optional<Parsed> yearless(int at, int first, int second) {
    Optional<Integer> month = cursor.value("month", at);
    if (month.isPresent() && second > 0) {
      return inYears(year -> Calendars.day(year, month.get(), second), at + 3);
    }
    boolean point = cursor.at(at + 1).is(".");
    boolean led = LEADS.contains(cursor.at(at - 1).text()) || cursor.is("weekday", at - 1);
    boolean slash = cursor.at(at + 1).is("/");
    if (first == 0 || second == 0 || (point && !led) || (!point && !slash)) {
      return Optional.empty();
    }
    return first <= 12
        ? inYears(year -> Calendars.day(year, first, second), at + 3)
            .or(() -> inYears(year -> Calendars.day(year, second, first), at + 3))
        : inYears(year -> Calendars.day(year, second, first), at + 3);
  }

  private static Optional<Parsed> inYears(IntFunction<Optional<When>> inYear, int next) {
    return inYear.apply(2000).map(leap -> new Parsed(new Yearless(inYear), next));
  }

  // "20200701"
  private Optional<Parsed> compact(int at) {
    String digits = cursor.at(at).text();
    boolean joined = cursor.at(at + 1).joined() && cursor.at(at + 1).isWord();
    if (length(at) != 8 || !(digits.startsWith("19") || digits.startsWith("20")) || joined) {
      return Optional.empty();
    }
    return Calendars.day(
            Integer.parseInt(digits.substring(0, 4)),
            Integer.parseInt(digits.substring(4, 6)),
            Integer.parseInt(digits.substring(6)))
        .map(day -> new Parsed(new Absolute(day), at + 1));
  }
}

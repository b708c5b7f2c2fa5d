package footnote.dates;

import footnote.dates.Expression.Absolute;
import footnote.dates.Expression.Yearless;
import footnote.dates.When.Part;
import java.time.LocalDate;
import java.util.Optional;

/** Reads expressions that name a season, a quarter, a year, a decade or a century. */
final class Periods {

  private final Cursor cursor;
  private final Numbers numbers;
  private final Months months;
  private final Parts parts;

  Periods(Cursor cursor) {
    this.cursor = cursor;
    this.numbers = new Numbers(cursor);
    this.months = new Months(cursor);
    this.parts = new Parts(cursor);
  }

  /** The longest expression that begins at {@code at}. */
  Optional<Parsed> at(int at) {
    return Longest.of(
        () -> season(at),
        () -> decade(at),
        () -> shortDecade(at),
        () -> century(at),
        () -> era(at),
        () -> year(at));
  }

  // "spring 2021", "the summer of 1969"
  private Optional<Parsed> season(int at) {
    Parts.Opening opening = parts.opening(at);
    Optional<Integer> season = cursor.value("season", opening.next());
    if (season.isEmpty()) {
      return Optional.empty();
    }
    int next = opening.next() + 1;
    next = cursor.at(next).is("of", ",") ? next + 1 : next;
    int yearAt = next;
    boolean bare = opening.part() == Part.WHOLE && !cursor.at(at).is("fall", "spring");
    if (cursor.isAssistant() && bare && months.plainYear(yearAt).isEmpty()) {
      return Optional.of(
          new Parsed(
              new Yearless(year -> Optional.of(Calendars.season(year, season.get()))), at + 1));
    }
    return months
        .plainYear(yearAt)
        .map(
            year ->
                new Parsed(
                    new Absolute(parts.of(Calendars.season(year, season.get()), opening)),
                    yearAt + 1));
  }

  // "the 1990s", "the early 1990s", "1920's"
  private Optional<Parsed> decade(int at) {
    Parts.Opening opening = parts.opening(at);
    Optional<Integer> first = cursor.digits(opening.next(), 4);
    Lexeme suffix = cursor.at(opening.next() + 1);
    boolean plural =
        (suffix.kind() == Lexeme.Kind.SUFFIX && suffix.is("s"))
            || (suffix.is("'", "’") && suffix.joined() && cursor.at(opening.next() + 2).is("s"));
    if (first.isEmpty() || !plural || first.get() % 10 != 0 || first.get() < 1000) {
      return Optional.empty();
    }
    int next = opening.next() + (suffix.is("s") ? 2 : 3);
    When decade =
        first.get() % 100 == 0 && first.get() < 2000
            ? Calendars.years(first.get(), first.get() + 99)
            : Calendars.decade(first.get());
    return Optional.of(new Parsed(new Absolute(parts.of(decade, opening)), next));
  }

  // "the 90s", "the early nineties"
  private Optional<Parsed> shortDecade(int at) {
    Parts.Opening opening = parts.opening(at);
    int next = opening.next();
    boolean led = cursor.at(opening.part() == Part.WHOLE ? next - 1 : at - 1).is("the");
    Optional<Integer> digits =
        cursor.at(next).text().length() == 2 && cursor.at(next + 1).is("s")
            ? cursor.digits(next, 2).filter(tens -> tens % 10 == 0 && cursor.at(next + 1).joined())
            : Optional.empty();
    Optional<Integer> word = cursor.value("decade", next);
    Optional<Integer> tens = digits.or(() -> word).filter(value -> led && value >= 20);
    return tens.map(
        value ->
            new Parsed(
                new Absolute(parts.of(Calendars.decade(1900 + value), opening)),
                digits.isPresent() ? next + 2 : next + 1));
  }

  // "the early 19th century", "the twelfth century BC"
  private Optional<Parsed> century(int at) {
    Parts.Opening opening = parts.opening(at);
    return numbers
        .ordinal(opening.next())
        .filter(ordinal -> ordinal.value() <= 21)
        .flatMap(
            ordinal -> {
              int next = ordinal.next();
              next = cursor.at(next).isDash() ? next + 1 : next;
              if (!cursor.at(next).is("century", "centuries")) {
                return Optional.empty();
              }
              boolean before = beforeChrist(next + 1);
              When century = century(ordinal.value(), before);
              return Optional.of(
                  new Parsed(
                      new Absolute(parts.of(century, opening)),
                      next + 1 + (before ? eraLength(next + 1) : 0)));
            });
  }

  /** To who asks an assistant the 15th century is the years that begin with 14. */
  private When century(int number, boolean beforeChrist) {
    if (!cursor.isAssistant() || beforeChrist) {
      return Calendars.century(number, beforeChrist);
    }
    LocalDate first = LocalDate.of(number * 100 - 100, 1, 1);
    return When.whole(first, first.plusYears(100).minusDays(1), When.Precision.CENTURY);
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
    Parts.Opening opening = parts.opening(at);
    int yearAt = cursor.at(opening.next()).is("year") ? opening.next() + 1 : opening.next();
    Optional<Integer> first = months.plainYear(yearAt);
    if (first.isEmpty()) {
      return shortYear(at).or(() -> spokenYear(opening, yearAt));
    }
    Optional<Parsed> years = yearRange(yearAt, first.get());
    if (years.isPresent()) {
      return years;
    }
    if (!Years.plausible(cursor, yearAt, opening.next() != at || yearAt != opening.next())) {
      return Optional.empty();
    }
    When year = parts.of(When.year(first.get()), opening);
    return Optional.of(new Parsed(new Absolute(year), yearAt + 1));
  }

  /** "in nineteen eighty-four", "the year two thousand". */
  private Optional<Parsed> spokenYear(Parts.Opening opening, int at) {
    boolean led =
        cursor.at(at - 1).is("in", "since", "until", "by", "of", "year", "before", "after")
            || opening.part() != Part.WHOLE;
    return led
        ? numbers
            .year(at)
            .filter(year -> !Years.counts(cursor, year.next()))
            .map(
                year ->
                    new Parsed(
                        new Absolute(parts.of(When.year(year.value()), opening)), year.next()))
        : Optional.empty();
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
    int last = digits == 1 ? first / 10 * 10 + value : value;
    last = digits == 2 ? first / 100 * 100 + value : last;
    last = digits == 2 && last < first ? last + 100 : last;
    boolean fits = (digits == 1 || digits == 2 || digits == 4) && last > first && last <= 2199;
    boolean day = digits == 1 && (!cursor.at(at + 2).joined() || cursor.is("month", at + 3));
    boolean next = !slash || last == first + 1;
    if (!fits || day || !next || last - first > 300 || cursor.isPartOfNumber(at + 2)) {
      return Optional.empty();
    }
    int end = cursor.isAssistant() ? last - 1 : last;
    return Optional.of(new Parsed(new Absolute(Calendars.years(first, end)), at + 3));
  }
}

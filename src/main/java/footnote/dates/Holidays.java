package footnote.dates;

import footnote.text.Resource;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Days with a name of their own, as far as they are fixed or can be computed. */
final class Holidays {

  private static final String FILE = "holidays.txt";

  private record Holiday(
      List<String> words, boolean plain, IntFunction<Optional<LocalDate>> inYear) {}

  /** By the first word of the name. */
  private static final Map<String, List<Holiday>> ALL = read();

  private Holidays() {}

  private static Map<String, List<Holiday>> read() {
    Map<String, List<Holiday>> all = new HashMap<>();
    Resource.lines(Holidays.class, FILE).forEach(line -> add(all, line));
    return all;
  }

  private static void add(Map<String, List<Holiday>> all, String line) {
    String[] columns = line.split("\\|", -1);
    IntFunction<Optional<LocalDate>> inYear = rule(columns[0].strip().split("\\s+"));
    for (int i = 1; i < columns.length; i++) {
      String name = columns[i].strip();
      boolean plain = !name.startsWith("?");
      List<String> words =
          Lexeme.in(plain ? name : name.substring(1)).stream().map(Lexeme::text).toList();
      all.computeIfAbsent(words.get(0), first -> new ArrayList<>())
          .add(new Holiday(words, plain, inYear));
    }
  }

  private static IntFunction<Optional<LocalDate>> rule(String[] rule) {
    int first = Integer.parseInt(rule[1]);
    return switch (rule[0]) {
      case "fixed" -> year -> Optional.of(LocalDate.of(year, first, Integer.parseInt(rule[2])));
      case "nth" -> year -> Optional.of(nth(year, first, rule));
      case "easter" ->
          year -> year < 1 ? Optional.empty() : Optional.of(easter(year).plusDays(first));
      case "thanksgiving" -> year -> Optional.of(thanksgiving(year).plusDays(first));
      case "hijri" -> year -> hijri(year, first, Integer.parseInt(rule[2]));
      default -> throw new IllegalStateException(FILE + ": no such rule: " + rule[0]);
    };
  }

  /**
   * A holiday whose name was read.
   *
   * @param inYear its day; empty for years whose calendar is not known
   * @param length how many lexemes its name has
   * @param plain whether the name alone means the day
   */
  record Named(IntFunction<Optional<LocalDate>> inYear, int length, boolean plain) {}

  /** The holiday with the longest name that begins at {@code at}. */
  static Optional<Named> at(Cursor cursor, int at) {
    Optional<Named> longest = Optional.empty();
    for (Holiday holiday : ALL.getOrDefault(cursor.at(at).text(), List.of())) {
      if (longest.map(named -> named.length < holiday.words.size()).orElse(true)
          && stands(holiday.words, cursor, at)) {
        longest = Optional.of(new Named(holiday.inYear, holiday.words.size(), holiday.plain));
      }
    }
    return longest;
  }

  static boolean begins(String word) {
    return ALL.containsKey(word);
  }

  private static boolean stands(List<String> words, Cursor cursor, int at) {
    for (int i = 0; i < words.size(); i++) {
      if (!cursor.at(at + i).is(words.get(i))) {
        return false;
      }
    }
    return cursor.isName(at);
  }

  private static LocalDate nth(int year, int month, String[] rule) {
    return LocalDate.of(year, month, 1)
        .with(
            TemporalAdjusters.dayOfWeekInMonth(
                Integer.parseInt(rule[2]), DayOfWeek.valueOf(rule[3])));
  }

  private static LocalDate thanksgiving(int year) {
    return LocalDate.of(year, 11, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
  }

  /** The first such day of the lunar year in {@code year}; Java knows the years 1883 to 2173. */
  private static Optional<LocalDate> hijri(int year, int month, int day) {
    if (year < 1883 || year > 2173) {
      return Optional.empty();
    }
    int lunar = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
    for (int each = lunar; each <= lunar + 1; each++) {
      LocalDate date = LocalDate.from(HijrahChronology.INSTANCE.date(each, month, day));
      if (date.getYear() == year) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }

  /** Easter Sunday of the Gregorian calendar (Meeus, "Astronomical Algorithms", chapter 8). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = b / 4;
    int e = b % 4;
    int f = (b + 8) / 25;
    int g = (b - f + 1) / 3;
    int h = (19 * a + b - d - g + 15) % 30;
    int i = c / 4;
    int k = c % 4;
    int l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int month = (h + l - 7 * m + 114) / 31;
    int day = (h + l - 7 * m + 114) % 31 + 1;
    return LocalDate.of(year, month, day);
  }
}

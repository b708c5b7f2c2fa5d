package footnote.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Days with a name of their own, as far as they are fixed or can be computed. */
final class Holidays {

  private record Holiday(List<String> words, IntFunction<LocalDate> inYear) {}

  private static final List<Holiday> ALL =
      List.of(
          fixed("new year's day", 1, 1),
          fixed("new years day", 1, 1),
          fixed("new year day", 1, 1),
          fixed("new year's eve", 12, 31),
          fixed("new years eve", 12, 31),
          fixed("valentine's day", 2, 14),
          fixed("valentines day", 2, 14),
          fixed("april fools day", 4, 1),
          fixed("april fool's day", 4, 1),
          fixed("may day", 5, 1),
          fixed("earth day", 4, 22),
          fixed("juneteenth", 6, 19),
          fixed("independence day", 7, 4),
          fixed("bastille day", 7, 14),
          fixed("halloween", 10, 31),
          fixed("all saints' day", 11, 1),
          fixed("veterans day", 11, 11),
          fixed("armistice day", 11, 11),
          fixed("christmas eve", 12, 24),
          fixed("christmas day", 12, 25),
          fixed("christmas", 12, 25),
          fixed("xmas", 12, 25),
          fixed("boxing day", 12, 26),
          new Holiday(words("martin luther king day"), year -> nth(year, 1, 3, DayOfWeek.MONDAY)),
          new Holiday(words("mlk day"), year -> nth(year, 1, 3, DayOfWeek.MONDAY)),
          new Holiday(words("presidents day"), year -> nth(year, 2, 3, DayOfWeek.MONDAY)),
          new Holiday(words("mother's day"), year -> nth(year, 5, 2, DayOfWeek.SUNDAY)),
          new Holiday(words("mothers day"), year -> nth(year, 5, 2, DayOfWeek.SUNDAY)),
          new Holiday(words("father's day"), year -> nth(year, 6, 3, DayOfWeek.SUNDAY)),
          new Holiday(words("fathers day"), year -> nth(year, 6, 3, DayOfWeek.SUNDAY)),
          new Holiday(words("memorial day"), Holidays::memorialDay),
          new Holiday(words("labor day"), year -> nth(year, 9, 1, DayOfWeek.MONDAY)),
          new Holiday(words("labour day"), year -> LocalDate.of(year, 5, 1)),
          new Holiday(words("columbus day"), year -> nth(year, 10, 2, DayOfWeek.MONDAY)),
          new Holiday(words("thanksgiving day"), Holidays::thanksgiving),
          new Holiday(words("thanksgiving"), Holidays::thanksgiving),
          new Holiday(words("black friday"), year -> thanksgiving(year).plusDays(1)),
          new Holiday(words("cyber monday"), year -> thanksgiving(year).plusDays(4)),
          new Holiday(words("good friday"), year -> easter(year).minusDays(2)),
          new Holiday(words("easter sunday"), Holidays::easter),
          new Holiday(words("easter monday"), year -> easter(year).plusDays(1)),
          new Holiday(words("easter"), Holidays::easter),
          new Holiday(words("ash wednesday"), year -> easter(year).minusDays(46)),
          new Holiday(words("palm sunday"), year -> easter(year).minusDays(7)),
          new Holiday(words("whit monday"), year -> easter(year).plusDays(50)),
          new Holiday(words("ascension day"), year -> easter(year).plusDays(39)),
          new Holiday(words("pentecost"), year -> easter(year).plusDays(49)));

  private Holidays() {}

  private static Holiday fixed(String name, int month, int day) {
    return new Holiday(words(name), year -> LocalDate.of(year, month, day));
  }

  private static List<String> words(String name) {
    return List.of(name.split(" "));
  }

  /** A holiday whose name begins at {@code at}, and how many lexemes its name has. */
  record Named(IntFunction<LocalDate> inYear, int length) {}

  /** The holiday with the longest name that begins at {@code at}. */
  static Optional<Named> at(Cursor cursor, int at) {
    Optional<Named> longest = Optional.empty();
    for (Holiday holiday : ALL) {
      if (longest.map(named -> named.length < holiday.words.size()).orElse(true)
          && stands(holiday.words, cursor, at)) {
        longest = Optional.of(new Named(holiday.inYear, holiday.words.size()));
      }
    }
    return longest;
  }

  private static boolean stands(List<String> words, Cursor cursor, int at) {
    for (int i = 0; i < words.size(); i++) {
      if (!cursor.at(at + i).is(words.get(i))) {
        return false;
      }
    }
    return cursor.at(at).capital() || cursor.isAssistant();
  }

  private static LocalDate nth(int year, int month, int nth, DayOfWeek day) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
  }

  private static LocalDate memorialDay(int year) {
    return LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
  }

  private static LocalDate thanksgiving(int year) {
    return nth(year, 11, 4, DayOfWeek.THURSDAY);
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

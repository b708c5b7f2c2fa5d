package footnote.dates;

/** Which stands first in dates of numbers, 05/03/2023: the day or the month. */
enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST,
  /** The habit of most of the world, where the text shows none. */
  LIKELY_DAY_FIRST,
  /** The habit of an assistant's users, where the text shows none. */
  LIKELY_MONTH_FIRST;

  boolean isMonthFirst() {
    return this == MONTH_FIRST || this == LIKELY_MONTH_FIRST;
  }

  boolean isSure() {
    return this == DAY_FIRST || this == MONTH_FIRST;
  }
}

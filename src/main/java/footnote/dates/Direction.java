package footnote.dates;

/** Whether what a date belongs to looks back from the day it was written on, or ahead. */
enum Direction {
  /** From what was told before it: "It had opened in March." */
  EARLIER,
  /** "It opened in March." */
  BACK,
  /** From the day of writing, whatever was told before: "It has been open since March." */
  LATELY,
  /** The present, which goes on or comes soon, or is that of a story: "It opens in March." */
  NOW,
  /** "It will open in March." */
  AHEAD,
  /** Behind what was told before it: "It would open in March", "they asked her to go in March". */
  LATER,
  /** No event but a rule: "It must open between March and May", "every March". */
  YEARLY,
  /** Nothing shows it: "It could open in March." */
  OPEN;

  /** Whether it is told as done. */
  boolean isPast() {
    return this == EARLIER || this == BACK || this == LATELY;
  }
}

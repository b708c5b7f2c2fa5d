package footnote.dates;

/** How expressions are meant that can be meant in more than one way. */
public enum Convention {
  /**
   * As a writer of prose means them: "2014 to 2018" includes 2018, the 15th century begins in 1401,
   * "last Wednesday" is the one just past, and a small "may" is a verb.
   */
  PROSE,
  /**
   * As a person means them who tells an assistant what to put into a calendar: the end of a range
   * is not in it, "last Wednesday" is that of last week, "two months ago" is a day, 5/12 is 12 May,
   * and capitals do not matter.
   */
  ASSISTANT
}

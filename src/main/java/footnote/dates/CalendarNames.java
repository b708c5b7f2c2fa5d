package footnote.dates;

/** Names of months and days, which are written with capitals and are nobody's. */
public final class CalendarNames {

  /** The months, as alternatives of a regular expression, to be put in brackets. */
  public static final String MONTHS =
      "January|February|March|April|May|June|July|August|September|October|November|December";

  /** Months and days of the week, likewise. */
  public static final String ALTERNATIVES =
      MONTHS + "|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";

  private CalendarNames() {}
}

package footnote.dates;

/** Names of months and days, which are written with capitals and are nobody's. */
public final class CalendarNames {

  /** As alternatives of a regular expression, to be put in brackets. */
  public static final String ALTERNATIVES =
      "January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";

  private CalendarNames() {}
}

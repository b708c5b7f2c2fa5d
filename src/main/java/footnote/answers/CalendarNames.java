package footnote.answers;

/** Names of months and days, which are written with capitals and are nobody's. */
final class CalendarNames {

  /** As alternatives of a regular expression, to be put in brackets. */
  static final String ALTERNATIVES =
      "January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";

  private CalendarNames() {}
}

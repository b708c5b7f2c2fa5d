package footnote.positions;

/** Tells which offices were over already when the text told of them: "had earlier been a judge". */
final class Bygone {

  /** How many words before a title may tell so. */
  private static final int LEAD = 6;

  private final Words words;

  Bygone(Words words) {
    this.words = words;
  }

  /** Whether {@code claim} is one of a time before that of which the text goes on to speak. */
  boolean is(Claim claim) {
    int from = Math.max(0, claim.anchor().start() - LEAD);
    for (int at = claim.anchor().end() - 1; at >= from; at--) {
      boolean before = at < claim.anchor().start();
      if (before && words.isBorder(at)) {
        break;
      }
      boolean earlier = words.is(at, "previously", "formerly", "earlier", "originally", "once");
      boolean had = words.is(at, "had") && words.is(at + 1, "been", "served", "worked");
      if (earlier || had) {
        return true;
      }
    }
    return isStretchBehind(claim.anchor().end());
  }

  /** "from 2006 to 2014", "between 1990 and 1994", "(1990–94)" */
  private boolean isStretchBehind(int end) {
    for (int at = end; at < end + 10 && !words.is(at, ".", ";", "and"); at++) {
      if (words.isYear(at) && words.is(at + 1, "to", "until", "–", "-", "and")) {
        return words.lower(at + 2).matches("\\d{2,4}");
      }
    }
    return false;
  }
}

package footnote.positions.reading;

import footnote.positions.claims.Claim;
import footnote.positions.grammar.Words;

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
    return false;
  }
}

package footnote.positions.reading;

import footnote.positions.claims.Claim;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Words;
import java.util.List;

/** Tells which offices were over already when the text told of them: "had earlier been a judge". */
final class Bygone {

  /** How many words before a title may tell so. */
  private static final int LEAD = 6;

  private final Words words;

  Bygone(Words words) {
    this.words = words;
  }

  /**
   * Whether {@code claim} is one of a time before that of which the text goes on to speak.
   *
   * @param claims all of its sentence
   */
  boolean is(Claim claim, List<Claim> claims) {
    return isOutgrown(claim, claims)
        || isEarlier(claim)
        || isBeforeAnother(claim, claims)
        || isBeforeThat();
  }

  /** "handed over to the treasurer, Ann Lee": she was treasurer until then. */
  private static boolean isOutgrown(Claim claim, List<Claim> claims) {
    return claim.turn() == Turn.NONE
        && claims.stream()
            .filter(other -> other.turn() == Turn.BEGINS && !other.isBelonging())
            .anyMatch(other -> other.holder().equals(claim.holder()));
  }

  /** "Before she became mayor, Berg was a judge": what she was before. */
  private boolean isBeforeAnother(Claim claim, List<Claim> claims) {
    int comma = 0;
    while (comma < words.size() && !words.is(comma, ",")) {
      comma++;
    }
    int end = comma;
    return words.is(0, "before")
        && claim.anchor().start() > end
        && claims.stream()
            .filter(other -> other.turn() == Turn.BEGINS && other.anchor().end() <= end)
            .anyMatch(other -> other.holder().equals(claim.holder()));
  }

  /** "Before that she was an engineer", "Prior to joining it", "Earlier, she was": all of it. */
  private boolean isBeforeThat() {
    boolean before = words.is(0, "before") && isThat(1);
    boolean prior = words.is(0, "prior") && words.is(1, "to");
    boolean priorTo = prior && (isThat(2) || words.lower(2).endsWith("ing"));
    boolean earlier = words.is(0, "earlier") && !isOfNow(0);
    return before || priorTo || earlier || words.is(0, "previously", "formerly");
  }

  private boolean isThat(int at) {
    return words.is(at, "that", "this", "then");
  }

  /** "earlier this year", "earlier in May" */
  private boolean isOfNow(int earlier) {
    return words.is(earlier + 1, "this", "in", "on", "last") || words.isDated(earlier + 1);
  }

  private boolean isEarlier(Claim claim) {
    int from = Math.max(0, claim.anchor().start() - LEAD);
    for (int at = claim.anchor().end() - 1; at >= from; at--) {
      boolean before = at < claim.anchor().start();
      if (before && words.isBorder(at)) {
        break;
      }
      boolean earlier =
          words.is(at, "previously", "formerly", "originally")
              || (words.is(at, "earlier") && !isOfNow(at))
              || (words.is(at, "once") && !words.is(at - 1, "at"))
              || (words.is(at, "used") && words.is(at + 1, "to"));
      boolean had = words.is(at, "had") && words.is(at + 1, "been", "served", "worked");
      if (earlier || had || isOfOrigin(at)) {
        return true;
      }
    }
    return false;
  }

  /** "comes from Nordbank, where she was treasurer" */
  private boolean isOfOrigin(int where) {
    int at = where - 1;
    while (words.is(where, "where")
        && where - at < LEAD
        && (at == where - 1 || !words.isBorder(at))) {
      if (words.is(at, "from") && words.is(at - 1, "comes", "came", "come", "coming")) {
        return true;
      }
      at--;
    }
    return false;
  }
}

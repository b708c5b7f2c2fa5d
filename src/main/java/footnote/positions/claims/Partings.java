package footnote.positions.claims;

import footnote.positions.Position.Tenure;
import footnote.positions.claims.Turns.Doing;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import java.util.List;

/** Tells whether a sentence leaves open in which office somebody comes, stays or goes. */
public final class Partings {

  private final OfficeWords lexicon;
  private final List<Claim> claims;

  /**
   * @param claims what is known of the sentence's offices already
   */
  Partings(OfficeWords lexicon, List<Claim> claims) {
    this.lexicon = lexicon;
    this.claims = claims;
  }

  /** Whether no claim tells already what {@code who} is in by {@code doing}. */
  boolean isOpen(Doing doing, String who) {
    return claims.stream().noneMatch(claim -> isTold(claim, doing, who));
  }

  /** An office of {@code who}, but not what he was once or only goes on to be. */
  private static boolean isTold(Claim claim, Doing doing, String who) {
    int verb = doing.start();
    boolean vague = isVague(claim) && claim.anchor().start() == verb;
    boolean next =
        doing.ofSubject() == Turn.ENDS
            && claim.turn() == Turn.BEGINS
            && claim.anchor().start() > verb;
    boolean over = claim.tenure() == Tenure.FORMER && claim.turn() == Turn.NONE;
    return claim.holder().equals(who) && !vague && !next && !over;
  }

  /** A goalkeeper who "left the club" left it as a player. */
  boolean isBetter(Claim resumed) {
    return !lexicon.is("position", resumed.head())
        || claims.stream().noneMatch(claim -> isVague(claim) && isOfSameVerb(claim, resumed));
  }

  /** "left the company": what he was there others tell. */
  private static boolean isVague(Claim claim) {
    String body = claim.organisation();
    boolean named = !body.isEmpty() && Character.isUpperCase(body.codePointAt(0));
    return claim.isBelonging() && claim.turn() == Turn.ENDS && !named;
  }

  private static boolean isOfSameVerb(Claim one, Claim other) {
    return one.holder().equals(other.holder()) && one.anchor().start() == other.anchor().start();
  }

  /** {@code claims} without what {@code resumed} tells better. */
  public static List<Claim> without(List<Claim> claims, List<Claim> resumed) {
    return claims.stream()
        .filter(
            claim ->
                !isVague(claim) || resumed.stream().noneMatch(other -> isOfSameVerb(other, claim)))
        .toList();
  }
}

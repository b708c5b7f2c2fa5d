package footnote.positions.offices;

import footnote.positions.claims.Claim;
import footnote.positions.claims.OfficeScene;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.terms.Moment;
import footnote.positions.terms.Retreats;
import footnote.positions.terms.Term;
import java.util.List;

/** Knows offices that are over, on whatever day: "president from 2004 until her death". */
final class Endings {

  private final OfficeScene scene;
  private final List<Claim> claims;
  private final List<Moment> moments;
  private final Retreats retreats;

  /**
   * @param claims all of the sentence
   * @param moments its dates
   */
  Endings(OfficeScene scene, List<Claim> claims, List<Moment> moments) {
    this.scene = scene;
    this.claims = claims;
    this.moments = moments;
    this.retreats = new Retreats(scene);
  }

  /** Whether the sentence tells that it is over, and not when. */
  boolean isOver(Claim claim, Term term) {
    return term.to().isEmpty()
        && claim.turn() != Turn.BEGINS
        && (isHandedOn(claim) || isUntilEvent(claim, term) || retreats.isOf(claim));
  }

  /** "Captain Tom Mol has handed over to Ann Lee" */
  private boolean isHandedOn(Claim claim) {
    return claims.stream()
        .filter(each -> each.turn() == Turn.ENDS && each.isSameOffice(claim))
        .map(each -> each.anchor().start())
        .anyMatch(verb -> scene.words().is(verb, "handed"));
  }

  /** "was president from 2004 until her death", "until he retired" */
  private boolean isUntilEvent(Claim claim, Term term) {
    boolean now = scene.words().is(claim.anchor().start(), "is", "are", "remains", "will");
    return !now
        && moments.stream()
            .filter(moment -> moment.when().isPresent() && moment.when().equals(term.from()))
            .anyMatch(moment -> isEvent(moment.end()));
  }

  private boolean isEvent(int lead) {
    boolean limit = scene.words().is(lead, "until", "till", "to");
    boolean shortly = scene.words().is(lead + 1, "shortly", "just", "soon");
    int until = shortly ? lead + 2 : lead;
    boolean dated = scene.words().isDated(until + 1) || scene.words().isDated(until + 2);
    boolean noun = scene.words().is(until + 1, "his", "her", "their");
    boolean verb = scene.words().is(until + 1, "he", "she", "they");
    return limit && !dated && (noun || verb);
  }
}

package footnote.positions.terms;

import footnote.dates.When;
import footnote.positions.claims.Claim;
import footnote.positions.claims.Kin;
import footnote.positions.claims.Memory;
import footnote.positions.claims.OfficeScene;
import footnote.positions.grammar.Words;
import java.util.List;
import java.util.Optional;

/**
 * Dates predecessors and successors by those whose they are: "Berg became mayor in 1990. Her
 * predecessor, Tom Moss," was mayor until then.
 */
public final class KinDates {

  private final Words words;
  private final Kin kin;
  private final List<Claim> claims;
  private final Memory memory;

  /**
   * @param claims those of the sentence
   * @param memory of the offices told before
   */
  public KinDates(OfficeScene scene, List<Claim> claims, Memory memory) {
    this.words = scene.words();
    this.kin = new Kin(scene);
    this.claims = claims;
    this.memory = memory;
  }

  /**
   * @param terms what is known already, changed in place
   */
  public void date(List<Term> terms) {
    for (int i = 0; i < claims.size(); i++) {
      int noun = claims.get(i).anchor().start();
      boolean after = words.is(noun, "successor");
      Term term = terms.get(i);
      boolean open = after ? term.from().isEmpty() : term.to().isEmpty();
      if (open && !isToldOtherwise(i, terms) && (after || words.is(noun, "predecessor"))) {
        terms.set(i, dated(term, claims.get(i), noun, after));
      }
    }
  }

  /** "his predecessor, Tom Moss, who ran the school until 2002": the sentence tells it itself. */
  private boolean isToldOtherwise(int claim, List<Term> terms) {
    boolean told = false;
    for (int i = 0; i < claims.size(); i++) {
      boolean same = claims.get(i).holder().equals(claims.get(claim).holder());
      told |= i != claim && same && terms.get(i).isKnown();
    }
    return told;
  }

  private Term dated(Term term, Claim claim, int noun, boolean after) {
    Optional<When> known =
        kin.ownerAt(noun)
            .filter(owner -> !owner.equals(claim.holder()))
            .flatMap(owner -> memory.when(owner, claim.office()));
    return after
        ? known.flatMap(When::to).map(day -> term.from(Ends.of(day))).orElse(term)
        : known.flatMap(When::from).map(day -> term.to(Term.begin(day))).orElse(term);
  }
}

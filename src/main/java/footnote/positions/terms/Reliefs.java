package footnote.positions.terms;

import footnote.dates.When;
import footnote.positions.Position.Tenure;
import footnote.positions.claims.Claim;
import footnote.positions.grammar.OfficeWords.Turn;
import java.util.List;
import java.util.Optional;

/** Lets one person begin in an office when another leaves it: who relieves whom shares a date. */
final class Reliefs {

  private final List<Claim> claims;
  private final List<Term> terms;

  /**
   * @param claims sorted by where they begin
   * @param terms theirs, which are changed in place
   */
  Reliefs(List<Claim> claims, List<Term> terms) {
    this.claims = claims;
    this.terms = terms;
  }

  void date() {
    for (int i = 0; i < claims.size(); i++) {
      begun(i);
      ended(i);
    }
  }

  /** "stepped down in 2001, and her place was taken by Ann Lee": she begins then. */
  private void begun(int heir) {
    if (claims.get(heir).turn() == Turn.BEGINS && terms.get(heir).from().isEmpty()) {
      other(heir, Turn.ENDS)
          .flatMap(i -> terms.get(i).to())
          .filter(end -> isBefore(end, terms.get(heir)))
          .ifPresent(end -> terms.set(heir, terms.get(heir).from(end)));
    }
  }

  private static boolean isBefore(When end, Term term) {
    return end.from().isEmpty()
        || term.to().flatMap(When::to).filter(end.from().get()::isAfter).isEmpty();
  }

  /** "became mayor in 2020, taking over from Tom Moss": he was it until then. */
  private void ended(int leaver) {
    if (claims.get(leaver).turn() == Turn.ENDS && terms.get(leaver).to().isEmpty()) {
      other(leaver, Turn.BEGINS)
          .flatMap(i -> terms.get(i).from())
          .ifPresent(begin -> terms.set(leaver, terms.get(leaver).to(begin)));
    }
  }

  /** The claim of the same office that somebody else leaves or comes into. */
  private Optional<Integer> other(int claim, Turn turn) {
    Claim own = claims.get(claim);
    for (int i = 0; i < claims.size(); i++) {
      Claim each = claims.get(i);
      boolean fits = each.turn() == turn && each.tenure() == Tenure.HELD;
      if (fits && !each.holder().equals(own.holder()) && each.heldBy(own.holder()).isSameOffice(own)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}

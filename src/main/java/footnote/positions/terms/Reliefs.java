package footnote.positions.terms;

import footnote.dates.When;
import footnote.positions.Position.Tenure;
import footnote.positions.claims.Claim;
import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lets one person begin in an office when another leaves it: who relieves whom shares a date. */
final class Reliefs {

  private static final Set<String> SHARED = Grammar.words("shared");

  private final Words words;
  private final List<Claim> claims;
  private final List<Term> terms;

  /**
   * @param claims sorted by where they begin
   * @param terms theirs, which are changed in place
   */
  Reliefs(Words words, List<Claim> claims, List<Term> terms) {
    this.words = words;
    this.claims = claims;
    this.terms = terms;
  }

  void date() {
    for (int i = 0; i < claims.size(); i++) {
      continued(i);
      begun(i);
      ended(i);
    }
  }

  /** "by Voss until 1969 and by Brandt until 1971", "by Voss in 1961, by Brandt in 1969" */
  private void continued(int next) {
    for (int one = next - 1; one >= 0; one--) {
      if (isRelieved(one, next)) {
        continued(one, next);
        return;
      }
    }
  }

  private void continued(int one, int next) {
    Term before = terms.get(one);
    Term own = terms.get(next);
    if (own.from().isEmpty()) {
      before
          .end()
          .filter(end -> isBefore(end, own))
          .ifPresent(end -> terms.set(next, own.from(end)));
    } else if (claims.get(next).turn() == Turn.BEGINS && before.to().isEmpty()) {
      own.begin().ifPresent(begin -> terms.set(one, before.to(begin)));
    }
  }

  /** Whether the verb that tells of both is said only once. */
  private boolean isRelieved(int one, int next) {
    Claim before = claims.get(one);
    Claim claim = claims.get(next);
    boolean lasts = claim.turn() == Turn.HOLDS || claim.turn() == Turn.BEGINS;
    return lasts
        && !SHARED.contains(claim.office())
        && words.isName(claim.anchor().start())
        && before.turn() == claim.turn()
        && !before.holder().equals(claim.holder())
        && before.heldBy(claim.holder()).isSameOffice(claim);
  }

  /** "stepped down in 2001, and her place was taken by Ann Lee": she begins then. */
  private void begun(int heir) {
    boolean begins = claims.get(heir).turn() == Turn.BEGINS || isKin(heir, "successor");
    if (begins && terms.get(heir).from().isEmpty()) {
      other(heir, Turn.ENDS)
          .flatMap(i -> terms.get(i).end())
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
    boolean kin = isKin(leaver, "predecessor");
    boolean ends = claims.get(leaver).turn() == Turn.ENDS || kin;
    if (ends && !isOver(leaver)) {
      other(leaver, Turn.BEGINS)
          .or(() -> kin ? other(leaver, Turn.HOLDS) : Optional.empty())
          .flatMap(i -> terms.get(i).begin())
          .ifPresent(begin -> terms.set(leaver, terms.get(leaver).to(begin)));
    }
  }

  /** Whether the sentence tells somewhere when that office of his was over. */
  private boolean isOver(int leaver) {
    for (int i = 0; i < claims.size(); i++) {
      if (terms.get(i).to().isPresent() && claims.get(i).isSameOffice(claims.get(leaver))) {
        return true;
      }
    }
    return false;
  }

  /** "when her predecessor, Arvid Moe, retired": he was it before her. */
  private boolean isKin(int claim, String word) {
    return claims.get(claim).turn() == Turn.NONE
        && words.is(claims.get(claim).anchor().start(), word);
  }

  /** The claim of the same office that somebody else leaves or comes into. */
  private Optional<Integer> other(int claim, Turn turn) {
    Claim own = claims.get(claim);
    for (int i = 0; i < claims.size(); i++) {
      Claim each = claims.get(i);
      boolean fits = each.turn() == turn && each.tenure() == Tenure.HELD;
      boolean another = !each.holder().equals(own.holder());
      if (fits && another && each.heldBy(own.holder()).isSameOffice(own)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}

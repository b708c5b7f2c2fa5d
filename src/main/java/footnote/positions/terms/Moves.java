package footnote.positions.terms;

import footnote.dates.When;
import footnote.positions.claims.Claim;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Ends a stay where the next one begins, and begins one where the last ended: "joined Sparta in
 * 1978 and in 1986 moved to Virtus".
 */
final class Moves {

  private final OfficeWords lexicon;
  private final List<Claim> claims;
  private final List<Term> terms;

  /**
   * @param claims sorted by where they begin
   * @param terms theirs, which are changed in place
   */
  Moves(OfficeWords lexicon, List<Claim> claims, List<Term> terms) {
    this.lexicon = lexicon;
    this.claims = claims;
    this.terms = terms;
  }

  void date() {
    for (int i = 0; i < claims.size(); i++) {
      int last = i;
      next(i).ifPresent(next -> pass(last, next));
    }
  }

  /** The next stay of the same person, in another body. */
  private Optional<Integer> next(int stay) {
    Claim claim = claims.get(stay);
    for (int i = stay + 1; isStay(claim) && i < claims.size(); i++) {
      Claim other = claims.get(i);
      boolean same = other.holder().equals(claim.holder()) && isStay(other);
      if (same && !other.organisation().equals(claim.organisation())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private void pass(int last, int next) {
    Optional<When> begun = terms.get(next).from();
    Optional<When> over = terms.get(last).end();
    if (begun.isPresent() && terms.get(last).from().isPresent()) {
      leave(claims.get(last), begun.get());
    }
    boolean until = terms.get(next).to().isPresent() && begun.isEmpty();
    if (until && over.isPresent() && claims.get(next).turn() == Turn.HOLDS) {
      terms.set(next, terms.get(next).from(over.get()));
    }
  }

  /** All that somebody was in the body that he leaves. */
  private void leave(Claim left, When when) {
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      Term term = terms.get(i);
      boolean there =
          claim.holder().equals(left.holder()) && claim.organisation().equals(left.organisation());
      if (there && isOpen(term) && isAfter(when, term)) {
        terms.set(i, term.to(Ends.of(when)));
      }
    }
  }

  private static boolean isOpen(Term term) {
    return term.from().isPresent() && term.to().isEmpty() && term.length().isEmpty();
  }

  /** "joined Nordbank in 2003 from Danfors, where he had worked since 1996": that was before. */
  private static boolean isAfter(When when, Term term) {
    Optional<LocalDate> begun = term.begin().flatMap(When::from);
    return when.from().filter(day -> begun.filter(day::isAfter).isPresent()).isPresent();
  }

  /** One is of one body at a time, but for a country's side. */
  private boolean isStay(Claim claim) {
    boolean member = claim.isBelonging() || lexicon.is("position", claim.office());
    String body = claim.organisation();
    return member
        && claim.turn() != Turn.ENDS
        && claim.turn() != Turn.NONE
        && !body.isEmpty()
        && !lexicon.isPlace(body);
  }
}

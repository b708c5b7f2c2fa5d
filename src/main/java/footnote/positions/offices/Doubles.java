package footnote.positions.offices;

import footnote.dates.When;
import footnote.positions.claims.Claim;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Words;
import footnote.positions.terms.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Knows readings of one office that cannot both be right: nobody comes into it twice at once. */
final class Doubles {

  /** Who comes back needs longer. */
  private static final int DAYS = 366;

  private final Words words;
  private final List<Claim> claims;
  private final List<Term> terms;

  /**
   * @param terms those of {@code claims}
   */
  Doubles(Words words, List<Claim> claims, List<Term> terms) {
    this.words = words;
    this.claims = claims;
    this.terms = terms;
  }

  /** Whether another reading of the same office tells better when {@code claim} was. */
  boolean has(int claim) {
    for (int i = 0; i < claims.size(); i++) {
      boolean same = i != claim && claims.get(i).isSameOffice(claims.get(claim));
      if (same && (isOverAtOnce(claim, i) || isBegunBefore(claim, i))) {
        return true;
      }
    }
    return false;
  }

  /** "sacked Ann Lee and made Tom Moss caretaker": he does not go the day he comes. */
  private boolean isOverAtOnce(int ended, int begun) {
    Optional<LocalDate> end = terms.get(ended).to().flatMap(When::from);
    boolean there = claims.get(ended).organisation().equals(claims.get(begun).organisation());
    boolean only = there && terms.get(ended).from().isEmpty();
    return only && end.isPresent() && end.equals(terms.get(begun).from().flatMap(When::from));
  }

  /** "Succeeding Jan Mol, who left on 30 June, she became mayor the next day": on 1 July. */
  private boolean isBegunBefore(int early, int late) {
    Optional<LocalDate> first = begin(early);
    Optional<LocalDate> second = begin(late);
    if (early > late || first.isEmpty() || second.isEmpty() || isBack(late)) {
      return false;
    }
    long days = ChronoUnit.DAYS.between(first.get(), second.get());
    return days > 0 && days < DAYS && terms.get(early).to().isEmpty();
  }

  private Optional<LocalDate> begin(int claim) {
    boolean begins = claims.get(claim).turn() == Turn.BEGINS;
    return begins ? terms.get(claim).from().flatMap(When::from) : Optional.empty();
  }

  private boolean isBack(int claim) {
    int at = claims.get(claim).anchor().start();
    return words.is(at, "returned", "again", "regained", "resumed") || words.is(at + 1, "again");
  }
}

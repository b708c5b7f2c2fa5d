package footnote.positions.claims;

import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells in whose office a caretaker is: of "sacked coach Tom Moss and made Ann Lee caretaker" she
 * is acting coach. A caretaker of a building has his own.
 */
public final class Caretakers {

  private static final Set<String> HOUSED = Grammar.words("housed");

  private final Words words;
  private final Vacancies vacancies;

  public Caretakers(OfficeScene scene, Vacancies vacancies) {
    this.words = scene.words();
    this.vacancies = vacancies;
  }

  public List<Claim> named(List<Claim> claims) {
    return claims.stream().map(this::named).toList();
  }

  private Claim named(Claim claim) {
    int title = claim.anchor().start();
    boolean alone =
        claim.office().equals("caretaker")
            && !words.is(claim.anchor().end(), "of", "at", "for")
            && !words.isPossessive(title - 1);
    Optional<Claim> left =
        alone && claim.turn() != Turn.NONE
            ? vacancies.leftHere(claim.holder()).filter(Caretakers::isFilledForAWhile)
            : Optional.empty();
    return left.map(
            office -> office.passedTo(claim.holder(), claim.turn(), claim.anchor()).acting())
        .orElse(claim);
  }

  /** Schools have caretakers of another kind. */
  private static boolean isFilledForAWhile(Claim left) {
    return !left.isBelonging() && !HOUSED.contains(left.head());
  }
}

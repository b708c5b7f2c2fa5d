package footnote.positions.claims;

import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells in whose office somebody is who leads for a while where another has left: of "Berg resigned
 * as director. Lund will run the company until May" she is director.
 */
public final class Standins {

  /** What verbs tell whose subject leads: what the title is they do not tell. */
  private static final Set<String> LEADING = Set.of("head", "leader");

  private final Words words;
  private final Vacancies vacancies;

  public Standins(OfficeScene scene, Vacancies vacancies) {
    this.words = scene.words();
    this.vacancies = vacancies;
  }

  /** {@code claims} with the titles that were told before. */
  public List<Claim> named(List<Claim> claims) {
    List<Claim> named = new ArrayList<>();
    for (Claim claim : claims) {
      named.add(isForAWhile(claim) ? named(claim).orElse(claim) : claim);
    }
    return named;
  }

  private boolean isForAWhile(Claim claim) {
    String body = claim.organisation();
    boolean plain = body.isEmpty() || Character.isLowerCase(body.codePointAt(0));
    int behind = claim.anchor().end();
    return LEADING.contains(claim.office())
        && (plain || words.is(behind, "the"))
        && (words.isAhead(behind, 9, "interim", "temporarily", "being", "caretaker")
            || isUntilFound(claim, behind));
  }

  /** "will run the firm until May", "ran it until a successor was found" */
  private boolean isUntilFound(Claim claim, int behind) {
    boolean ahead = words.isBehind(claim.anchor().start(), 3, "will", "would", "to", "is");
    boolean found = false;
    for (int at = behind; at < behind + 9 && !words.isBorder(at); at++) {
      boolean until = words.is(at, "until", "till");
      found |= until && (ahead || words.is(at + 1, "a", "her", "his", "another"));
    }
    return found;
  }

  private Optional<Claim> named(Claim claim) {
    return vacancies
        .free(claim.holder())
        .map(office -> office.passedTo(claim.holder(), claim.turn(), claim.anchor()))
        .map(office -> claim.tenure() == office.tenure() ? office : office.acting());
  }
}

package footnote.positions.claims;

import footnote.positions.grammar.Words;
import java.util.List;
import java.util.Optional;

/** Takes a professor's chair for what it is: "became professor, a chair she held until 2003". */
public final class Professorships {

  private final Words words;

  public Professorships(OfficeScene scene) {
    this.words = scene.words();
  }

  /**
   * {@code claims} with the professorship instead of the chair it is called by.
   *
   * @param memory of the offices told before
   */
  public List<Claim> named(List<Claim> claims, Memory memory) {
    return claims.stream()
        .map(claim -> isBareChair(claim) ? named(claim, claims, memory) : claim)
        .toList();
  }

  private boolean isBareChair(Claim claim) {
    return claim.office().equals("chair")
        && claim.organisation().isEmpty()
        && isHeld(claim.anchor().end() - 1)
        && !words.is(claim.anchor().end(), "of", "at", "for");
  }

  /** "a chair she held", "held the chair", but not "chair since 1998". */
  private boolean isHeld(int noun) {
    return words.is(noun, "chair") && words.is(noun - 1, "a", "the", "that", "this", "his", "her");
  }

  private static Claim named(Claim chair, List<Claim> claims, Memory memory) {
    return professor(chair, claims)
        .or(() -> professor(chair, memory.of(chair.holder())))
        .map(professor -> professor.with(chair.turn(), chair.anchor()))
        .orElse(chair);
  }

  /** The last thing that its holder was said to be, where that is a professor. */
  private static Optional<Claim> professor(Claim chair, List<Claim> claims) {
    return claims.stream()
        .filter(claim -> !claim.equals(chair) && claim.holder().equals(chair.holder()))
        .filter(claim -> !claim.office().equals("chair") || !claim.organisation().isEmpty())
        .reduce((one, next) -> next)
        .filter(
            claim -> claim.office().startsWith("professor") || claim.head().equals("professor"));
  }
}

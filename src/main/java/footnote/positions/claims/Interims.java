package footnote.positions.claims;

import footnote.positions.Position.Tenure;
import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Words;
import java.util.List;
import java.util.Set;

/** Tells who only stands in: "ran the company on an interim basis", "took over temporarily". */
public final class Interims {

  private static final Set<String> INTERIM = Grammar.words("interim");

  private final Words words;

  public Interims(Words words) {
    this.words = words;
  }

  public List<Claim> marked(List<Claim> claims) {
    return claims.stream().map(claim -> isInterim(claim) ? claim.acting() : claim).toList();
  }

  private boolean isInterim(Claim claim) {
    boolean held = claim.tenure() == Tenure.HELD && claim.turn() != Turn.ENDS;
    boolean deed = claim.turn() != Turn.NONE && held;
    for (int at = claim.anchor().start() - 1; deed && at < words.size(); at++) {
      if (at >= claim.anchor().end() && words.isBorder(at)) {
        return false;
      }
      if (isInterim(at)) {
        return true;
      }
    }
    return false;
  }

  /** "on an interim basis", "in an acting capacity", "as a stopgap", "temporarily" */
  private boolean isInterim(int at) {
    boolean kind = INTERIM.contains(words.lower(at));
    boolean way = words.is(at + 1, "basis", "capacity") || words.is(at, "stopgap", "stand-in");
    boolean latin = words.is(at, "ad", "pro") && words.is(at + 1, "interim", "tem", "tempore");
    boolean being = words.is(at, "time") && words.is(at + 1, "being");
    return (kind && way) || words.is(at, "temporarily", "provisionally") || latin || being;
  }
}

package footnote.positions.claims;

import footnote.positions.Position.Tenure;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the places of players that no verb tells: "with Ole Dahl in goal". */
public final class Lineups {

  private final Words words;
  private final Cast cast;
  private final Bodies bodies;

  public Lineups(OfficeScene scene) {
    this.words = scene.words();
    this.cast = scene.cast();
    this.bodies = scene.bodies();
  }

  public List<Claim> read() {
    List<Claim> claims = new ArrayList<>();
    for (int at = 1; at < words.size(); at++) {
      boolean goal = words.is(at, "in") && words.is(at + 1, "goal", "goals");
      Optional<Phrase> player = goal ? cast.endingAt(at - 1) : Optional.empty();
      Phrase anchor = new Phrase(at, at + 2);
      player
          .filter(person -> words.is(cast.before(person), "with", "and", ","))
          .map(cast::name)
          .map(who -> keeper(who, anchor))
          .ifPresent(claims::add);
    }
    return claims;
  }

  private Claim keeper(String who, Phrase anchor) {
    return new Claim(who, "goalkeeper", bodies.spokenOf(), Turn.HOLDS, Tenure.HELD, anchor);
  }
}

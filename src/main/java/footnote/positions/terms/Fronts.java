package footnote.positions.terms;

import footnote.positions.Position.Tenure;
import footnote.positions.claims.Bodies;
import footnote.positions.claims.Cast;
import footnote.positions.claims.Claim;
import footnote.positions.claims.OfficeScene;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.List;
import java.util.Optional;

/** Reads who stands where in a team, told from the place: "In goal stood Ole Dahl". */
public final class Fronts {

  private final Words words;
  private final Cast cast;
  private final Bodies bodies;

  public Fronts(OfficeScene scene) {
    this.words = scene.words();
    this.cast = scene.cast();
    this.bodies = scene.bodies();
  }

  public List<Claim> read() {
    int verb = verb();
    Optional<String> office = place();
    return office.isEmpty() || verb < 0
        ? List.of()
        : cast.from(verb + 1).map(who -> claim(cast.name(who), office.get(), verb)).stream()
            .toList();
  }

  private Optional<String> place() {
    if (words.is(0, "in", "keeping") && words.is(1, "goal")) {
      return Optional.of("goalkeeper");
    }
    if (words.is(0, "between") && words.is(2, "posts", "sticks")) {
      return Optional.of("goalkeeper");
    }
    return words.is(0, "behind") && words.is(2, "stumps")
        ? Optional.of("wicketkeeper")
        : Optional.empty();
  }

  private int verb() {
    for (int at = 2; at < Math.min(words.size(), 12) && !words.is(at, ","); at++) {
      if (words.isBe(at) || words.is(at, "stood", "stands", "played", "started")) {
        return at;
      }
    }
    return -1;
  }

  private Claim claim(String who, String office, int verb) {
    return new Claim(
        who, office, bodies.spokenOf(), Turn.HOLDS, Tenure.HELD, new Phrase(0, verb + 1));
  }
}

package footnote.positions.possessions;

import footnote.positions.Position.Holds;
import footnote.positions.claims.Claim;
import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads where a club is at home: "played at Mill Lane until 1962". */
final class Grounds {

  private static final Set<String> GROUNDS = Grammar.words("ground");

  private final PossessionScene scene;
  private final Words words;

  Grounds(PossessionScene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  List<Claim> read() {
    List<Claim> claims = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      if (words.is(at, "played")) {
        claims.addAll(played(at));
      } else if (words.is(at, "moved") && words.is(at + 1, "from")) {
        claims.addAll(moved(at));
      }
    }
    return claims;
  }

  /** "played its home matches at Mill Lane"; a player who plays there is no club. */
  private List<Claim> played(int verb) {
    int at = verb + 1;
    while (words.is(at, "its", "their", "home", "matches", "games")) {
      at++;
    }
    Phrase ground = words.is(at, "at") ? scene.bareName(at + 1) : Phrase.empty(at);
    return ground.isEmpty() || !scene.isReal(verb)
        ? List.of()
        : club(verb).map(club -> claim(club, ground, Turn.HOLDS, verb, ground.end())).stream()
            .toList();
  }

  /** "moved from Mill Lane to Orla Park" */
  private List<Claim> moved(int verb) {
    Phrase old = scene.bareName(verb + 2);
    int to = old.end();
    Phrase ground = words.is(to, "to") ? scene.bareName(to + 1) : Phrase.empty(to);
    boolean grounds =
        !old.isEmpty() && !ground.isEmpty() && GROUNDS.contains(words.lower(ground.last()));
    Optional<String> club = grounds && scene.isReal(verb) ? club(verb) : Optional.empty();
    return club.isEmpty()
        ? List.of()
        : List.of(
            claim(club.get(), old, Turn.ENDS, verb, ground.end()),
            claim(club.get(), ground, Turn.BEGINS, verb, ground.end()));
  }

  private Optional<String> club(int verb) {
    Phrase subject = scene.subject(verb);
    return scene.isSport()
        ? scene.owner(verb).filter(name -> scene.isBody(subject, name))
        : Optional.empty();
  }

  private Claim claim(String club, Phrase ground, Turn turn, int from, int to) {
    return scene.claim(club, Holds.HOME_GROUND, scene.text(ground), turn, from, to);
  }
}

package footnote.positions.possessions;

import footnote.positions.Position.Holds;
import footnote.positions.claims.Claim;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what somebody or something is called: "renamed Norbank in 1998", "known as Otto's". */
final class Renamings {

  private final PossessionScene scene;
  private final Words words;

  Renamings(PossessionScene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  List<Claim> read() {
    List<Claim> claims = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      if (words.is(at, "renamed")) {
        claims.addAll(renamed(at));
      } else if (words.is(at, "name") && words.is(at - 1, "its", "their", "his", "her")) {
        claims.addAll(changed(at - 2, at + 1));
      } else if (words.is(at, "name") && words.is(at - 1, "the")) {
        claims.addAll(borne(at));
      } else if (words.is(at, "known", "called")) {
        claims.addAll(known(at));
      } else if (words.is(at, "traded", "operated", "sailed") && words.is(at + 1, "as")) {
        claims.addAll(held(at, at + 2));
      }
    }
    return claims;
  }

  private List<Claim> renamed(int verb) {
    boolean itself = words.is(verb + 1, "itself", "themselves");
    if (!scene.isReal(verb) || (!itself && !scene.isPassive(verb))) {
      return List.of();
    }
    return changed(verb, itself ? verb + 2 : verb + 1);
  }

  /** From {@code from} on: "from Holt to Lund", "to Lund", "as Lund", "Lund" */
  private List<Claim> changed(int verb, int from) {
    boolean renames = words.is(verb, "renamed", "changed");
    boolean both = words.is(from, "from");
    Phrase old = both ? scene.name(from + 1) : Phrase.empty(from);
    int at = both ? behindMark(old.end()) : from;
    boolean led = words.is(at, "to", "as");
    Phrase name = scene.name(led ? at + 1 : at);
    if (!renames || name.isEmpty() || (both && (old.isEmpty() || !led)) || !scene.isReal(verb)) {
      return List.of();
    }
    return turned(verb, scene.subject(verb), old, name);
  }

  private int behindMark(int at) {
    return words.is(at, "”", "\"", "’") ? at + 1 : at;
  }

  /** The new name begins, and the old one ends where it is told. */
  private List<Claim> turned(int verb, Phrase subject, Phrase old, Phrase name) {
    String now = scene.text(name);
    Optional<String> owner = scene.owner(verb);
    boolean named = owner.isPresent() && scene.text(subject).equals(owner.get());
    Optional<String> before =
        !old.isEmpty() ? Optional.of(scene.text(old)) : owner.filter(who -> named);
    List<Claim> claims = new ArrayList<>();
    before
        .filter(was -> !was.equals(now))
        .map(was -> claim(now, was, Turn.ENDS, verb, name.end()))
        .ifPresent(claims::add);
    claims.add(claim(owner.orElse(now), now, Turn.BEGINS, verb, name.end()));
    return claims;
  }

  /** "took the name Norbank", "traded under the name Holt & Sons" */
  private List<Claim> borne(int noun) {
    int from = words.is(noun + 1, "of") ? noun + 2 : noun + 1;
    if (words.is(noun - 2, "took", "adopted") && scene.isReal(noun - 2)) {
      return named(noun - 2, from, Turn.BEGINS);
    }
    int verb = words.is(noun - 2, "under") ? verb(noun - 3) : -1;
    return verb < 0 ? List.of() : held(verb, from);
  }

  private int verb(int from) {
    for (int at = from; at >= 0 && from - at < 6 && !words.isBorder(at); at--) {
      if (words.isTag(at, "VERB")) {
        return at;
      }
    }
    return -1;
  }

  /** "was known as Otto's", "was called, until 1950, Mill Lane" */
  private List<Claim> known(int verb) {
    if (!scene.isPassive(verb)) {
      return List.of();
    }
    int at = verb + 1;
    while (words.isDated(at)) {
      at++;
    }
    boolean as = words.is(at, "as");
    return as || words.is(verb, "called") ? held(verb, as ? at + 1 : at) : List.of();
  }

  private List<Claim> held(int verb, int from) {
    return scene.isReal(verb) ? named(verb, from, Turn.HOLDS) : List.of();
  }

  private List<Claim> named(int verb, int from, Turn turn) {
    Phrase name = scene.bareName(from);
    if (name.isEmpty() || !isKnown(verb)) {
      return List.of();
    }
    String owner = scene.owner(verb).orElse(scene.text(name));
    return List.of(claim(owner, scene.text(name), turn, verb, name.end()));
  }

  /** Who bears a name and has no other is known by it: "the shop", but not "she". */
  private boolean isKnown(int verb) {
    Phrase subject = scene.subject(verb);
    return scene.owner(verb).isPresent()
        || (words.is(subject.start(), "the", "this") && subject.end() - subject.start() == 2);
  }

  private Claim claim(String who, String name, Turn turn, int from, int to) {
    return scene.claim(who, Holds.NAME, name, turn, from, to);
  }
}

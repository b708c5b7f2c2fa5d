package footnote.positions.possessions;

import footnote.positions.Position.Holds;
import footnote.positions.claims.Claim;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads where a body has its headquarters: "moved its head office from Leeds to York". */
final class Seats {

  private final PossessionScene scene;
  private final Words words;

  Seats(PossessionScene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  List<Claim> read() {
    List<Claim> claims = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      if (words.is(at, "moved", "transferred", "relocated", "shifted")) {
        claims.addAll(moved(at));
      } else if (words.is(at, "had", "has", "kept", "set", "established", "opened")) {
        claims.addAll(kept(at));
      } else if (words.is(at, "based", "headquartered") && words.is(at + 1, "in", "at")) {
        claims.addAll(based(at));
      }
    }
    return claims;
  }

  /** "moved its headquarters to York", "its headquarters were moved from Leeds to York" */
  private List<Claim> moved(int verb) {
    int own = seat(verb + 1);
    Phrase subject = scene.subject(verb);
    int seat = own > 0 ? own : seat(subject.start());
    Optional<String> owner = own > 0 ? scene.owner(verb) : whose(subject);
    if (seat < 0 || owner.isEmpty() || !scene.isReal(verb)) {
      return List.of();
    }
    int at = own > 0 ? own : verb + 1;
    boolean both = words.is(at, "from");
    Phrase old = both ? scene.name(at + 1) : Phrase.empty(at);
    int to = both ? old.end() : at;
    Phrase place = words.is(to, "to") ? scene.name(to + 1) : Phrase.empty(to);
    if (place.isEmpty() || (both && old.isEmpty())) {
      return List.of();
    }
    List<Claim> claims = new ArrayList<>();
    if (both) {
      claims.add(claim(owner.get(), old, Turn.ENDS, verb, place.end()));
    }
    claims.add(claim(owner.get(), place, Turn.BEGINS, verb, place.end()));
    return claims;
  }

  /** Behind "its headquarters" or "the head office" at {@code from}, or -1. */
  private int seat(int from) {
    int at = words.is(from, "its", "their", "the", "up") ? from + 1 : from;
    at = words.is(at, "its", "their") ? at + 1 : at;
    at = words.is(at, "corporate", "global", "company", "main") ? at + 1 : at;
    if (words.is(at, "headquarters", "seat", "hq")) {
      return at + 1;
    }
    boolean office = words.is(at, "head", "main") && words.is(at + 1, "office", "offices");
    return office ? at + 2 : -1;
  }

  /** "the headquarters of Vell Ltd", "its headquarters" */
  private Optional<String> whose(Phrase seat) {
    int behind = seat.isEmpty() ? -1 : seat(seat.start());
    if (behind < 0) {
      return Optional.empty();
    }
    return words.is(behind, "of")
        ? scene.thing(new Phrase(behind + 1, seat.end()))
        : scene.thing(new Phrase(seat.start(), seat.start() + 1));
  }

  /** "had its seat in Graz until 1990", "set up its headquarters in Graz" */
  private List<Claim> kept(int verb) {
    int in = seat(verb + 1);
    boolean own = words.is(verb + 1, "its", "their") || words.is(verb + 2, "its", "their");
    boolean begins = words.is(verb, "set", "established", "opened");
    // Who keeps or wins a seat may be a party in parliament.
    boolean won = words.is(in - 1, "seat", "seats") && !words.is(verb, "had", "has");
    if (in < 0 || won || !own || !words.is(in, "in", "at") || !scene.isReal(verb)) {
      return List.of();
    }
    return at(verb, in + 1, begins ? Turn.BEGINS : Turn.HOLDS, scene.owner(verb));
  }

  /** A person who is based somewhere lives there. */
  private List<Claim> based(int verb) {
    Phrase subject = scene.subject(verb);
    Optional<String> owner =
        scene
            .owner(verb)
            .filter(name -> words.is(verb, "headquartered") || scene.isBody(subject, name));
    return scene.isPassive(verb) && scene.isReal(verb)
        ? at(verb, verb + 2, Turn.HOLDS, owner)
        : List.of();
  }

  private List<Claim> at(int verb, int from, Turn turn, Optional<String> owner) {
    Phrase place = scene.name(from);
    return place.isEmpty()
        ? List.of()
        : owner.map(who -> claim(who, place, turn, verb, place.end())).stream().toList();
  }

  private Claim claim(String who, Phrase place, Turn turn, int from, int to) {
    return scene.claim(who, Holds.HEADQUARTERS, scene.text(place), turn, from, to);
  }
}

package footnote.positions.possessions;

import footnote.positions.Position.Holds;
import footnote.positions.claims.Claim;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads who owns what: "Lund Foods bought Marchetti", "the mill was sold to the Holt family". */
final class Owners {

  private final PossessionScene scene;
  private final Words words;

  Owners(PossessionScene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  List<Claim> read() {
    List<Claim> claims = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      if (words.is(at, "bought", "acquired", "purchased")) {
        claims.addAll(bought(at));
      } else if (words.is(at, "sold")) {
        claims.addAll(sold(at));
      } else if (words.is(at, "owned", "owns")) {
        claims.addAll(owned(at));
      } else if (words.is(at, "belonged", "belongs") && words.is(at + 1, "to")) {
        claims.addAll(holding(scene.subject(at), scene.next(at + 2), at));
      } else if (words.is(at, "hands", "ownership") && words.is(at + 1, "of")) {
        claims.addAll(passed(at));
      }
    }
    return claims;
  }

  private List<Claim> bought(int verb) {
    if (!scene.isReal(verb)) {
      return List.of();
    }
    if (scene.isPassive(verb)) {
      int by = scene.behind("by", verb + 1);
      return by < 0
          ? List.of()
          : handover(scene.subject(verb), Phrase.empty(verb), scene.next(by), verb);
    }
    Phrase object = scene.next(verb + 1);
    int from = scene.behind("from", object.end());
    Phrase before = from < 0 ? Phrase.empty(verb) : scene.next(from);
    return handover(object, before, scene.subject(verb), verb);
  }

  private List<Claim> sold(int verb) {
    if (!scene.isReal(verb)) {
      return List.of();
    }
    boolean passive = scene.isPassive(verb);
    Phrase object = passive ? scene.subject(verb) : scene.next(verb + 1);
    int to = scene.behind("to", passive ? verb + 1 : object.end());
    int by = passive ? scene.behind("by", verb + 1) : -1;
    Phrase seller = by < 0 ? Phrase.empty(verb) : scene.next(by);
    return to < 0
        ? List.of()
        : handover(object, passive ? seller : scene.subject(verb), scene.next(to), verb);
  }

  /** What one gives up and another gets. */
  private List<Claim> handover(Phrase object, Phrase from, Phrase to, int verb) {
    Optional<String> thing = thing(object);
    Optional<String> heir = scene.holder(to);
    if (thing.isEmpty() || heir.isEmpty() || heir.equals(thing)) {
      return List.of();
    }
    int end = Math.max(verb + 1, Math.max(to.end(), object.end()));
    List<Claim> claims = new ArrayList<>();
    scene
        .holder(from)
        .filter(giver -> !giver.equals(heir.get()) && !giver.equals(thing.get()))
        .map(giver -> claim(giver, thing.get(), Turn.ENDS, verb, end))
        .ifPresent(claims::add);
    claims.add(claim(heir.get(), thing.get(), Turn.BEGINS, verb, end));
    return claims;
  }

  private List<Claim> owned(int verb) {
    boolean partly = words.is(verb - 1, "partly", "jointly", "mostly", "majority", "half", "part");
    if (partly || !scene.isReal(verb)) {
      return List.of();
    }
    if (!scene.isPassive(verb)) {
      return holding(scene.next(verb + 1), scene.subject(verb), verb);
    }
    int by = scene.behind("by", verb + 1);
    return by < 0 ? List.of() : holding(scene.subject(verb), scene.next(by), verb);
  }

  private List<Claim> holding(Phrase object, Phrase owner, int verb) {
    Optional<String> thing =
        thing(object).filter(name -> words.lower(verb).startsWith("own") || isBody(object, name));
    Optional<String> holder = scene.holder(owner);
    return thing.isEmpty() || holder.isEmpty() || holder.equals(thing)
        ? List.of()
        : List.of(claim(holder.get(), thing.get(), Turn.HOLDS, verb, verb + 1));
  }

  /** "passed into the hands of the Holt family", "came under the ownership of Lund Foods" */
  private List<Claim> passed(int noun) {
    int link = words.is(noun - 1, "the") ? noun - 2 : noun - 1;
    int verb = link - 1;
    boolean told =
        words.is(link, "into", "to", "under") && words.is(verb, "passed", "came", "went", "fell");
    return told && scene.isReal(verb)
        ? handover(scene.subject(verb), Phrase.empty(verb), scene.next(noun + 2), verb)
        : List.of();
  }

  /** Where there is sport, who is bought is mostly a player. */
  private Optional<String> thing(Phrase phrase) {
    return scene.thing(phrase).filter(name -> !scene.isSport() || isBody(phrase, name));
  }

  private boolean isBody(Phrase phrase, String name) {
    return scene.isBody(phrase, name);
  }

  private Claim claim(String who, String what, Turn turn, int from, int to) {
    return scene.claim(who, Holds.OWNERSHIP, what, turn, from, to);
  }
}

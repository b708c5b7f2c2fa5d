package footnote.positions.terms;

import footnote.positions.claims.Cast;
import footnote.positions.claims.Claim;
import footnote.positions.claims.OfficeScene;
import footnote.positions.claims.Positioned;
import footnote.positions.claims.Vacancies;
import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads when the time in an office is over that was told before: "Her term ends in 2027." */
public final class Mandates {

  private static final Set<String> TIMES = Grammar.words("mandate");

  private static final Set<String> BINDING = Grammar.words("mandate-binding");

  private static final Set<String> LIMITS = Grammar.words("mandate-limit");

  private final Words words;
  private final Positioned places;
  private final Cast cast;
  private final Subjects subjects;

  public Mandates(OfficeScene scene) {
    this.words = scene.words();
    this.places = new Positioned(scene.lexicon());
    this.cast = scene.cast();
    this.subjects = scene.subjects();
  }

  public List<Claim> read(Vacancies vacancies) {
    List<Claim> found = new ArrayList<>();
    for (int at = 1; at < words.size(); at++) {
      boolean time = TIMES.contains(words.lower(at));
      int verb = !time ? at : isLengthened(at) ? at + 1 : verb(at + 1);
      Phrase anchor = new Phrase(at, verb + 1);
      signed(at, vacancies).ifPresent(found::add);
      if (verb > at) {
        Turn turn = words.is(verb, "began", "begins", "started") ? Turn.BEGINS : Turn.ENDS;
        owner(at).flatMap(who -> ended(who, turn, anchor, vacancies)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "has signed until the summer of 2026" */
  private Optional<Claim> signed(int verb, Vacancies vacancies) {
    boolean until = words.is(verb + 1, "until", "till") && words.isDated(verb + 2);
    return until && words.is(verb, "signed", "signs", "contracted")
        ? cast.who(subjects.of(verb))
            .flatMap(who -> signer(who, new Phrase(verb, verb + 2), vacancies))
        : Optional.empty();
  }

  /** Who plays signs as a player, whatever else he is. */
  private Optional<Claim> signer(String who, Phrase anchor, Vacancies vacancies) {
    return vacancies
        .of(who, claim -> claim.isBelonging() || places.isPlace(claim))
        .map(claim -> asPlayer(who, claim, vacancies).passedTo(who, Turn.ENDS, anchor))
        .or(() -> ended(who, Turn.ENDS, anchor, vacancies));
  }

  private Optional<Claim> ended(String who, Turn turn, Phrase anchor, Vacancies vacancies) {
    return vacancies
        .of(who)
        .map(office -> asPlayer(who, office, vacancies).passedTo(who, turn, anchor));
  }

  /** A place in a team that the sentence does not name: who signs signs as a player. */
  private Claim asPlayer(String who, Claim office, Vacancies vacancies) {
    return vacancies.isTold(who) || !places.isPlace(office) ? office : office.as("player");
  }

  /** "ends in", "runs until", "is due to expire on"; or 0. */
  private int verb(int from) {
    for (int at = from; at < from + 6 && !words.isBorder(at); at++) {
      if (LIMITS.contains(words.lower(at))) {
        int next = words.is(at + 1, "out") ? at + 2 : at + 1;
        boolean dated = words.isDated(next) && !words.is(at + 1, "from", "for", "since");
        return dated ? at : 0;
      }
    }
    return 0;
  }

  /** "extended her contract until 2027", "agreed a contract that runs until 2027" */
  private boolean isLengthened(int time) {
    boolean which = words.is(time + 1, "that", "which");
    boolean runs = which && words.is(time + 2, "runs", "lasts", "ends", "expires");
    boolean lasting = words.is(time + 1, "running", "lasting");
    int until = runs ? time + 3 : lasting ? time + 2 : time + 1;
    boolean on = runs && words.is(until, "in", "on");
    return (on || words.is(until, "until", "till", "to"))
        && words.isDated(until + 1)
        && lengthening(time) >= 0;
  }

  private int lengthening(int time) {
    for (int at = time - 1; at >= 0 && time - at < 6; at--) {
      if (BINDING.contains(words.lower(at))) {
        return at;
      }
    }
    return -1;
  }

  private Optional<String> owner(int time) {
    if (isLengthened(time) && words.is(lengthening(time) + 1, "a", "an", "his", "her")) {
      return cast.who(subjects.of(lengthening(time)));
    }
    for (int at = time - 1; at >= 0 && time - at < 5; at--) {
      if (words.is(at, "his", "her", "whose")) {
        return cast.meant(at);
      }
      if (words.isPossessive(at)) {
        return cast.endingAt(at - 1).map(cast::name);
      }
      if (!words.isTag(at, "ADJ", "NOUN", "NUM")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}

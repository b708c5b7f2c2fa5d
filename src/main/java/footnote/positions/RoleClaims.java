package footnote.positions;

import footnote.positions.OfficeWords.Turn;
import footnote.positions.Position.Tenure;
import footnote.positions.Turns.Doing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the offices that a verb tells without their title: "coached Sparta", "joined Nordbank". */
final class RoleClaims {

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final NounPhrases nouns;
  private final Subjects subjects;
  private final Turns turns;
  private final Bodies bodies;
  private final boolean sport;

  RoleClaims(OfficeScene scene, boolean sport) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
    this.nouns = scene.nouns();
    this.subjects = scene.subjects();
    this.turns = scene.turns();
    this.bodies = scene.bodies();
    this.sport = sport;
  }

  /**
   * @param titled the claims by title; a verb beside a title tells nothing of its own
   */
  List<Claim> read(List<Claim> titled) {
    List<Claim> claims = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      boolean inTitle = isInside(at, titled);
      Optional<Doing> found = turns.at(at);
      if (found.isEmpty() || inTitle || words.isQuoted(at)) {
        spell(at, titled).ifPresent(claims::add);
        continue;
      }
      Doing doing = found.get();
      if (doing.action().office().isPresent() && !doing.passive()) {
        claims.addAll(role(doing, doing.action().office().get()));
      } else {
        claims.addAll(move(doing, titled, claims));
      }
    }
    return claims;
  }

  private boolean isInside(int at, List<Claim> titled) {
    return titled.stream().anyMatch(claim -> claim.anchor().holds(at));
  }

  private List<Claim> role(Doing doing, String office) {
    if (doing.action().turn() == Turn.ENDS) {
      return quit(doing, office);
    }
    Phrase body = relative(doing).orElseGet(() -> body(doing.end()));
    if (isAs(doing.end(), body.end())) {
      return List.of();
    }
    boolean board = isBoard(body.last());
    boolean member = office.equals("member");
    boolean anything =
        lexicon.is("anything", office)
            && words.is(body.start(), "the", "its", "his", "her", "a", "an");
    if (body.isEmpty() || (!isBody(body) && !anything && !(board && member))) {
      return List.of();
    }
    return claim(doing, office, body, turn(doing)).stream().toList();
  }

  /** "left the ministry to head the agency": what one moves to do begins. */
  private Turn turn(Doing doing) {
    if (words.is(doing.start() - 1, "to")) {
      for (int at = doing.start() - 2; at >= 0 && !words.isBorder(at); at--) {
        Turn turn = turns.at(at).map(Doing::ofSubject).orElse(Turn.NONE);
        if (turn == Turn.ENDS || turn == Turn.BEGINS) {
          return Turn.BEGINS;
        }
      }
    }
    return doing.action().turn();
  }

  /** "whom he later coached", "for whom he bowled" */
  private Optional<Phrase> relative(Doing doing) {
    Phrase subject = subjects.of(doing.start());
    int at = subject.start() - 1;
    boolean whom = words.is(at, "whom", "which") && subject.start() < doing.start();
    int last = words.is(at - 1, "for", "at") ? at - 2 : at - 1;
    int noun = words.is(last, ",") ? last - 1 : last;
    return whom ? Optional.of(nouns.base(noun)).filter(body -> !body.isEmpty()) : Optional.empty();
  }

  /** "hung up his boots": of the team that the text speaks of. */
  private List<Claim> quit(Doing doing, String office) {
    return cast.who(subjects.of(doing.start())).stream()
        .map(
            who ->
                new Claim(
                    who,
                    office,
                    bodies.spokenOf(),
                    Turn.ENDS,
                    Tenure.HELD,
                    new Phrase(doing.start(), doing.end())))
        .toList();
  }

  private boolean isAs(int from, int to) {
    for (int at = from; at < to + 6; at++) {
      if (words.is(at, ";", "and", ",")) {
        return false;
      }
      if (words.is(at, "as")) {
        return true;
      }
    }
    return false;
  }

  private boolean isBoard(int at) {
    return words.is(
        at,
        "parliament",
        "senate",
        "congress",
        "assembly",
        "academy",
        "board",
        "committee",
        "council",
        "cabinet",
        "panel",
        "commission");
  }

  /** A name, or a noun of bodies with an article. */
  private boolean isBody(Phrase body) {
    boolean person = cast.between(body.start(), body.end()).isPresent();
    if (person && cast.between(body.start(), body.end()).get().end() - body.start() < 2) {
      person = false;
    }
    for (int at = body.start(); at < body.end(); at++) {
      if (words.isName(at)) {
        return true;
      }
    }
    boolean definite = words.is(body.start(), "the", "its", "his", "her", "this");
    return definite && lexicon.is("body", words.lower(body.last())) && !person;
  }

  private Phrase body(int from) {
    int at = from;
    while (words.isTag(at, "ADV") || words.isDated(at) || words.is(at, "both")) {
      at++;
    }
    return nouns.next(at);
  }

  private Optional<Claim> claim(Doing doing, String office, Phrase body, Turn turn) {
    return cast.who(subjects.of(doing.start()))
        .map(
            who ->
                new Claim(
                    who,
                    office,
                    bodies.named(body),
                    turn,
                    Tenure.HELD,
                    new Phrase(doing.start(), doing.end())));
  }

  /** "joined Nordbank in 2004", "moved to Helmut", "left Danfors for Helmut" */
  private List<Claim> move(Doing doing, List<Claim> titled, List<Claim> before) {
    Turn turn = doing.ofSubject();
    if (turn == Turn.BEGINS && doing.passive()) {
      return ontoBoard(doing);
    }
    boolean moves =
        words.is(doing.end(), "to", "for", "with", "at") || isBody(nouns.next(doing.end()));
    boolean board = isBoard(nouns.next(doing.end()).last());
    boolean verb =
        doing.action().rest().isEmpty() && (moves || board || words.isDated(doing.end()));
    if (turn == Turn.NONE
        || turn == Turn.HOLDS
        || !verb
        || isOffice(doing)
        || isTitledNear(doing, titled)) {
      return List.of();
    }
    if (turn == Turn.ENDS && words.is(doing.end(), "for")) {
      return onward(doing, before);
    }
    return turn == Turn.BEGINS ? into(doing) : outOf(doing);
  }

  /** "was elected to the board" */
  private List<Claim> ontoBoard(Doing doing) {
    Phrase body = nouns.next(doing.end() + 1);
    int head = body.start();
    while (head < body.last() && !isBoard(head)) {
      head++;
    }
    boolean board = words.is(doing.end(), "to", "onto") && !body.isEmpty() && isBoard(head);
    return board ? claim(doing, "member", body, Turn.BEGINS).stream().toList() : List.of();
  }

  /** Verbs that one does to an office, not to a body: "assumed", "gave up". */
  private boolean isOffice(Doing doing) {
    return !lexicon.isFormOf("into", words.lower(doing.start()))
        && !lexicon.isFormOf("outof", words.lower(doing.start()));
  }

  private boolean isTitledNear(Doing doing, List<Claim> titled) {
    return titled.stream()
        .anyMatch(
            claim ->
                claim.anchor().holds(doing.start())
                    || (claim.anchor().start() > doing.start()
                        && claim.anchor().start() - doing.end() < 3));
  }

  private List<Claim> into(Doing doing) {
    int at = doing.end();
    while (words.isDated(at) && !words.is(at, "for", "at")) {
      at++;
    }
    boolean joins =
        Inflection.isForm(words.lower(doing.start()), "join")
            || Inflection.isForm(words.lower(doing.start()), "rejoin");
    boolean led = words.is(at, "to", "for", "with", "at");
    Phrase behind = nouns.next(led ? at + 1 : at);
    Phrase body = behind.isEmpty() && joins ? relative(doing).orElse(behind) : behind;
    boolean board = isBoard(body.last());
    if (body.isEmpty() || (!led && !joins) || (!board && !isBody(body)) || isAs(at, body.end())) {
      return List.of();
    }
    String office = board ? "member" : sport ? "player" : "employee";
    return claim(doing, office, body, Turn.BEGINS).stream().toList();
  }

  /** "signed for Odense and left for Malmo": where one was before ends. */
  private List<Claim> onward(Doing doing, List<Claim> before) {
    List<Claim> claims = new ArrayList<>(into(doing));
    if (!claims.isEmpty() && !before.isEmpty()) {
      Claim last = before.get(before.size() - 1);
      boolean same = last.holder().equals(claims.get(0).holder());
      if (same && last.office().equals(claims.get(0).office())) {
        claims.add(last.with(Turn.ENDS, claims.get(0).anchor()));
      }
    }
    return claims;
  }

  private List<Claim> outOf(Doing doing) {
    Phrase body = nouns.next(doing.end());
    if (body.isEmpty() || !isBody(body) || words.is(doing.end(), "to", "for", "at")) {
      return List.of();
    }
    String office = sport ? "player" : "employee";
    List<Claim> claims = new ArrayList<>(claim(doing, office, body, Turn.ENDS).stream().toList());
    int to = body.end();
    while (words.isDated(to) && !words.is(to, "for")) {
      to++;
    }
    if (words.is(to, "for", "to")) {
      Phrase next = nouns.next(to + 1);
      if (!next.isEmpty() && isBody(next)) {
        claim(doing, office, next, Turn.BEGINS).ifPresent(claims::add);
      }
    }
    return claims;
  }

  /** "In his second stint with the Falcons (2007–2010) he wore" */
  private Optional<Claim> spell(int at, List<Claim> titled) {
    boolean with =
        words.is(at + 1, "with", "at")
            && words.is(
                at - 1, "second", "first", "third", "his", "her", "a", "brief", "short", "long");
    if (!lexicon.is("spell", words.lower(at)) || !with || isInside(at, titled)) {
      return Optional.empty();
    }
    Phrase body = nouns.next(at + 2);
    if (body.isEmpty() || !isBody(body) || isAs(at, body.end())) {
      return Optional.empty();
    }
    return cast.who(owner(at))
        .map(
            who ->
                new Claim(
                    who,
                    sport ? "player" : "employee",
                    bodies.named(body),
                    Turn.HOLDS,
                    Tenure.HELD,
                    new Phrase(at, body.end())));
  }

  private Phrase owner(int spell) {
    for (int at = spell - 1; at >= 0 && spell - at < 5; at--) {
      if (words.is(at, "his", "her")) {
        return new Phrase(at, at + 1);
      }
      if (words.isPossessive(at)) {
        return nouns.base(at - 1);
      }
      if (words.isTag(at, "VERB", "AUX")) {
        return subjects.of(at);
      }
    }
    return Phrase.empty(spell);
  }
}

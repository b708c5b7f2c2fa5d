package footnote.positions.claims;

import footnote.positions.Position.Tenure;
import footnote.positions.claims.HandedOffices.Change;
import footnote.positions.claims.Turns.Doing;
import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads how one office goes from one person to another: "succeeded", "the captaincy passed to". */
public final class Handovers {

  /** What an office does that goes to somebody else. */
  private static final Set<String> PASSING =
      Set.of(
          "passed",
          "went",
          "fell",
          "goes",
          "passes",
          "moved",
          "reverted",
          "gone",
          "fallen",
          "pass",
          "go",
          "moves");

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final NounPhrases nouns;
  private final Subjects subjects;
  private final Turns turns;
  private final Bodies bodies;
  private final Kin kin;
  private final Leavers leavers;
  private final Goers goers;
  private final Heirs heirs;
  private final JointHeirs joint;
  private final Changes changes;
  private final HandedOffices inChange;
  private final FieldsTaken fields;

  public Handovers(OfficeScene scene) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
    this.nouns = scene.nouns();
    this.subjects = scene.subjects();
    this.turns = scene.turns();
    this.bodies = scene.bodies();
    this.kin = new Kin(scene);
    this.leavers = new Leavers(scene);
    this.goers = new Goers(scene);
    this.heirs = new Heirs(scene);
    this.joint = new JointHeirs(scene);
    this.changes = new Changes(scene);
    this.inChange = new HandedOffices(scene);
    this.fields = new FieldsTaken(scene);
  }

  /**
   * @param claims what is known of the sentence's offices already
   * @param memory of the offices told before
   */
  public List<Claim> read(List<Claim> claims, Memory memory) {
    List<Claim> found = new ArrayList<>(joint.read(memory));
    for (int at = 0; at < words.size(); at++) {
      found.addAll(named(at, claims));
      found.addAll(leftTo(at, claims));
      found.addAll(fields.taken(at, claims, memory));
      Optional<Change> change = changes.at(at);
      if (change.isPresent()) {
        List<Claim> told = new ArrayList<>(claims);
        told.addAll(found);
        found.addAll(claims(change.get(), told, memory));
      }
      found.addAll(kin.claims(at, claims, memory));
      found.addAll(leavers.inSuccession(at, claims));
      found.addAll(leavers.before(at, claims));
      goers.at(at, claims).ifPresent(found::add);
    }
    return found;
  }

  /**
   * Who had the offices before that the sentence only resumes: "was elected in succession to".
   *
   * @param resumed claims of offices told before
   */
  public List<Claim> before(List<Claim> resumed) {
    List<Claim> found = new ArrayList<>();
    for (int at = 0; !resumed.isEmpty() && at < words.size(); at++) {
      found.addAll(leavers.inSuccession(at, resumed));
      found.addAll(leavers.before(at, resumed));
      goers.at(at, resumed).ifPresent(found::add);
    }
    return found;
  }

  /** What becomes of an office that the noun at {@code noun} names: "the captaincy". */
  private List<Claim> named(int noun, List<Claim> claims) {
    Optional<String> office = lexicon.ofNoun(words.lower(noun));
    if (office.isEmpty() || isOfMore(noun) || isTitle(noun, claims)) {
      return List.of();
    }
    String body = bodies.of(new Title(office.get(), noun, noun + 1, noun + 1, false));
    int next = words.is(noun + 1, "of") ? nouns.next(noun + 2).end() : noun + 1;
    int verb = behindAuxiliary(next);
    if (!PASSING.contains(words.lower(verb))) {
      return kept(noun, office.get(), body);
    }
    List<Claim> found = passed(verb, office.get(), body, claims);
    leaver(noun, office.get(), body, found);
    return found;
  }

  /** "The office of speaker passed from Ann Lee to Tom Moss": she had it. */
  private List<Claim> leftTo(int post, List<Claim> claims) {
    boolean title = lexicon.isPost(words.lower(post)) && words.is(post + 1, "of");
    return claims.stream()
        .filter(claim -> title && claim.turn() == Turn.BEGINS && claim.anchor().start() == post + 2)
        .flatMap(
            claim ->
                giver(passing(claim.anchor().start()))
                    .map(who -> claim.passedTo(who, Turn.ENDS, claim.anchor()))
                    .stream())
        .toList();
  }

  /** Where the office that begins at {@code title} passes to somebody; else the end. */
  private int passing(int title) {
    int at = title;
    while (at < words.size() && !words.isBorder(at) && !PASSING.contains(words.lower(at))) {
      at++;
    }
    return PASSING.contains(words.lower(at)) ? at : words.size();
  }

  /** "has passed", "will soon pass", but not "would have gone" */
  private int behindAuxiliary(int from) {
    int at = from;
    while (words.is(at, "has", "have", "had", "will") || (at > from && words.isTag(at, "ADV"))) {
      at++;
    }
    return words.is(at - 1, "not", "never") ? from : at;
  }

  /** "remains deputy chair": the title of somebody, which is read as such. */
  private boolean isTitle(int noun, List<Claim> claims) {
    String word = words.lower(noun);
    return lexicon.isHead(word)
        && claims.stream()
            .filter(claim -> claim.anchor().holds(noun) && !claim.office().equals(word))
            .anyMatch(claim -> (" " + claim.office() + " ").contains(" " + word + " "));
  }

  /** "The captaincy passed to Tomasz Wilk, and from him to Adam Borys" */
  private List<Claim> passed(int verb, String office, String body, List<Claim> claims) {
    List<Claim> found = new ArrayList<>();
    Optional<String> last = giver(verb);
    for (int to = verb + 1; to < words.size() && !words.is(to, ";", "."); to++) {
      Optional<Phrase> person = words.is(to, "to") ? cast.whole(to + 1) : Optional.empty();
      if (person.isPresent()) {
        String next = cast.name(person.get());
        Phrase anchor = new Phrase(found.isEmpty() ? verb : to, person.get().end());
        last.ifPresent(
            who -> found.add(new Claim(who, office, body, Turn.ENDS, Tenure.HELD, anchor)));
        found.add(new Claim(next, office, body, Turn.BEGINS, Tenure.HELD, anchor));
        claims.stream()
            .filter(claim -> anchor.holds(claim.anchor().start()) && claim.holder().equals(next))
            .forEach(claim -> found.add(claim.with(Turn.ENDS, anchor)));
        last = Optional.of(next);
      }
    }
    return found;
  }

  /** "passed on 1 July from Tom Moss to Ann Lee": he. */
  private Optional<String> giver(int verb) {
    for (int from = verb + 1; from < words.size() && !words.isBorder(from); from++) {
      if (words.is(from, "to")) {
        return Optional.empty();
      }
      Optional<Phrase> person = words.is(from, "from") ? cast.whole(from + 1) : Optional.empty();
      if (person.isPresent()) {
        return person.map(cast::name);
      }
    }
    return Optional.empty();
  }

  /** "gave up the presidency", "handed over the editorship to Sarah Cole" */
  private List<Claim> kept(int noun, String office, String body) {
    List<Claim> found = new ArrayList<>();
    Optional<Claim> held = held(noun, office, body);
    held.ifPresent(found::add);
    held.filter(claim -> claim.turn() == Turn.ENDS)
        .flatMap(claim -> receiver(claim, noun))
        .ifPresent(found::add);
    found.addAll(more(noun, found));
    return found;
  }

  /** "left the management board", "stands for the leadership": no office that somebody has. */
  private boolean isOfMore(int noun) {
    boolean compound = words.isNoun(noun + 1) && !words.isDated(noun + 1);
    boolean sought = words.is(noun - 1, "the") && words.is(noun - 2, "for");
    return (compound && !words.isName(noun + 1)) || sought;
  }

  /** "On the retirement of Lord Vane, the presidency went to": who left it. */
  private void leaver(int noun, String office, String body, List<Claim> found) {
    for (int at = 0; at < noun; at++) {
      if (turns.ofNoun(at) == Turn.ENDS) {
        Optional<Phrase> of = words.is(at + 1, "of") ? cast.from(at + 2) : cast.endingAt(at - 2);
        Phrase anchor = new Phrase(at, at + 1);
        of.ifPresent(
            who ->
                found.add(new Claim(cast.name(who), office, body, Turn.ENDS, Tenure.HELD, anchor)));
      }
    }
  }

  /** "holds the chairmanship of", "took over the captaincy", "gave up the presidency" */
  private Optional<Claim> held(int noun, String office, String body) {
    for (int at = noun - 1; at >= 0 && noun - at < 6 && !words.isBorder(at); at--) {
      Optional<Doing> doing = turns.at(at);
      boolean own = words.is(at, "his", "her") && words.isDated(noun + 1);
      if (own) {
        return cast.meant(at).map(who -> claim(who, office, body, Turn.HOLDS, noun, noun));
      }
      if (doing.isPresent() && doing.get().ofSubject() != Turn.NONE) {
        Turn turn = doing.get().ofSubject();
        int verb = at;
        return cast.who(subjects.of(at)).map(who -> claim(who, office, body, turn, verb, noun));
      }
    }
    return Optional.empty();
  }

  /** "handed over the editorship of the Courier to Sarah Cole" */
  private Optional<Claim> receiver(Claim giver, int noun) {
    for (int at = noun + 1; at < words.size() && !words.isBorder(at); at++) {
      Optional<Phrase> person = words.is(at, "to") ? cast.whole(at + 1) : Optional.empty();
      if (person.isPresent()) {
        return person.map(who -> giver.passedTo(cast.name(who), Turn.BEGINS, giver.anchor()));
      }
    }
    return Optional.empty();
  }

  /** "directorships at Quayside Trust and at Bellini Foods" are two. */
  private List<Claim> more(int noun, List<Claim> first) {
    List<Claim> more = new ArrayList<>();
    boolean plural = words.lower(noun).endsWith("s") && !first.isEmpty();
    for (int at = nouns.next(noun + 2).end(); plural && words.is(at, "and", ","); ) {
      Phrase body = nouns.next(words.is(at + 1, "at", "of", "with", "in") ? at + 2 : at + 1);
      if (body.isEmpty() || !words.isName(body.last())) {
        break;
      }
      Claim claim = first.get(0).of(bodies.named(body));
      more.add(claim.with(claim.turn(), new Phrase(body.start(), body.end())));
      at = body.end();
    }
    return more;
  }

  private static Claim claim(
      String who, String office, String body, Turn turn, int verb, int noun) {
    return new Claim(who, office, body, turn, Tenure.HELD, new Phrase(verb, noun + 1));
  }

  private List<Claim> claims(Change change, List<Claim> claims, Memory memory) {
    Optional<Claim> known = inChange.office(change, claims, memory);
    if (known.isEmpty()) {
      return List.of();
    }
    List<Claim> found = new ArrayList<>();
    Phrase anchor = new Phrase(change.at(), change.at() + 1);
    Claim office = known.get();
    change.before().ifPresent(who -> found.add(office.passedTo(who, Turn.ENDS, anchor)));
    List<Phrase> dated = heirs.dated(change.at());
    dated.forEach(heir -> found.add(office.passedTo(cast.name(heir), Turn.BEGINS, heir)));
    if (!dated.isEmpty()) {
      return found;
    }
    change.after().ifPresent(who -> found.add(office.passedTo(who, Turn.BEGINS, anchor)));
    return found;
  }
}

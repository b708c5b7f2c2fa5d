package footnote.positions.claims;

import footnote.positions.Position.Tenure;
import footnote.positions.claims.Turns.Doing;
import footnote.positions.grammar.Inflection;
import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the offices that a verb tells without their title: "coached Sparta", "joined Nordbank". */
public final class RoleClaims {

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final NounPhrases nouns;
  private final Subjects subjects;
  private final Turns turns;
  private final Bodies bodies;
  private final boolean sport;
  private final TitleVerbs verbs;
  private final RoleBodies roles;
  private final MoveClaims moves;
  private final RoleHolders holders;
  private final Spells spells;
  private final TimeSpent timeSpent;

  public RoleClaims(OfficeScene scene, boolean sport) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
    this.nouns = scene.nouns();
    this.subjects = scene.subjects();
    this.turns = scene.turns();
    this.bodies = scene.bodies();
    this.sport = sport;
    this.verbs = new TitleVerbs(scene);
    this.roles = new RoleBodies(scene);
    this.holders = new RoleHolders(scene);
    this.spells = new Spells(scene, roles, sport);
    this.timeSpent = new TimeSpent(scene, roles, sport);
    this.moves = new MoveClaims(scene, roles, sport);
  }

  /**
   * @param titled the claims by title; a verb beside a title tells nothing of its own
   */
  public List<Claim> read(List<Claim> titled) {
    List<Claim> claims = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      if (turns.at(at).isPresent() && verbs.isUnreal(at)) {
        continue;
      }
      Optional<Claim> spent = words.isQuoted(at) ? Optional.empty() : timeSpent.at(at);
      if (spent.isPresent()) {
        claims.add(spent.get());
        continue;
      }
      timeSpent.after(at, titled).ifPresent(claims::add);
      boolean inTitle = isInside(at, titled);
      Optional<Doing> found = turns.at(at);
      if (found.isEmpty() || inTitle || words.isQuoted(at)) {
        spells
            .at(at, titled)
            .filter(claim -> claims.stream().noneMatch(claim::isSameStay))
            .ifPresent(claims::add);
        continue;
      }
      Doing doing = found.get();
      boolean told = doing.action().office().isPresent();
      if (told && (!doing.passive() || doing.action().onObject())) {
        claims.addAll(role(doing, named(doing, doing.action().office().get())));
        claims.addAll(ofIt(doing, titled, claims));
      } else if (doing.action().office().isPresent() && doing.action().rest().isEmpty()) {
        claims.addAll(done(doing, doing.action().office().get()));
      } else {
        claims.addAll(moves.move(doing, titled, claims));
      }
    }
    return claims;
  }

  private boolean isInside(int at, List<Claim> titled) {
    return titled.stream().anyMatch(claim -> claim.anchor().holds(at));
  }

  /** "had been with Randby", "ended his career at Randby": a player in sport, else an employee. */
  private String named(Doing doing, String office) {
    List<String> rest = doing.action().rest();
    boolean belongs = rest.contains("with") || rest.contains("career") || rest.contains("days");
    boolean open = office.equals("employee") || office.equals("player");
    return belongs && open ? (sport ? "player" : "employee") : office;
  }

  /** "has chaired it since 2019", "captained them": of the body that was named before. */
  private List<Claim> ofIt(Doing doing, List<Claim> titled, List<Claim> before) {
    String office = doing.action().office().get();
    boolean it = words.is(doing.end(), "it", "them") && !words.isNoun(doing.end() + 1);
    if (!it || !lexicon.is("of-it", office)) {
      return List.of();
    }
    String body =
        Stream.concat(titled.stream(), before.stream())
            .filter(claim -> claim.anchor().end() <= doing.start())
            .map(Claim::organisation)
            .filter(name -> !name.isEmpty())
            .reduce((one, two) -> two)
            .or(() -> Optional.of(bodies.spokenOf()).filter(name -> !name.isEmpty()))
            .orElseGet(() -> nounBefore(doing.start()));
    return body.isEmpty()
        ? List.of()
        : moves.claim(doing, office, new Phrase(doing.end(), doing.end() + 1), turn(doing)).stream()
            .map(claim -> claim.of(body))
            .toList();
  }

  /** "played for the club and captained it": the club. */
  private String nounBefore(int verb) {
    for (int at = verb - 1; at > 0; at--) {
      if (words.is(at - 1, "the") && lexicon.is("body", words.lower(at))) {
        return words.word(at);
      }
    }
    return "";
  }

  private List<Claim> role(Doing doing, String office) {
    boolean placed = words.is(doing.end() - 1, "on", "in", "at", "with", "of");
    boolean ends = doing.action().turn() == Turn.ENDS && !placed;
    if (ends || doing.action().kind().equals("alone")) {
      return alone(doing, office);
    }
    Phrase direct = roles.relative(doing).orElseGet(() -> roles.body(doing.end()));
    Phrase body = roles.behindField(direct).orElse(direct);
    if (roles.isAs(doing.end(), body.end())) {
      return List.of();
    }
    if (body.isEmpty() || !takes(doing, office, body)) {
      return List.of();
    }
    List<Claim> claims = new ArrayList<>();
    claims.addAll(moves.claim(doing, taught(doing, office, body), body, turn(doing)));
    claims.addAll(listed(claims, body));
    if (!claims.isEmpty() && words.is(doing.end() - 1, "for", "at")) {
      claims.addAll(further(claims.get(0), doing.end() - 1, body.end()));
    }
    return claims;
  }

  /** "taught at Halden Grammar School": a teacher, but at a university who knows what. */
  private String taught(Doing doing, String office, Phrase body) {
    boolean teaches = Inflection.isForm(words.lower(doing.start()), "teach");
    return teaches && words.is(body.last(), "school", "academy", "gymnasium", "lycée")
        ? "teacher"
        : office;
  }

  /** "led the bank", but not "led the team to victory"; a seat is on a board. */
  private boolean takes(Doing doing, String office, Phrase body) {
    boolean board = roles.isBoard(body);
    boolean deal = !sport && words.is(doing.end() - 2, "deal", "contract", "paper");
    boolean coaches = sport && doing.action().rest().contains("charge");
    boolean leads = office.equals("leader") && words.is(body.end(), "to", "into", "through");
    if (deal || coaches || leads || isGuest(doing, body) || (doing.action().isSeat() && !board)) {
      return false;
    }
    boolean anything =
        lexicon.is("anything", office)
            && words.is(body.start(), "the", "its", "his", "her", "a", "an");
    if (office.equals("president") && !roles.isOrganised(body)) {
      return false;
    }
    return roles.isBody(body)
        || anything
        || roles.isLed(office, body)
        || (board && (office.equals("member") || office.equals("president")));
  }

  /** "stayed at the Grand Hotel", but not "stayed at Odense until 2003" of a player */
  private boolean isGuest(Doing doing, Phrase body) {
    boolean stays =
        lexicon.isFormOf("staying", words.lower(doing.start())) && words.is(doing.end() - 1, "at");
    boolean house = words.is(body.last(), "hotel", "inn", "hostel", "hospital", "palace", "house");
    boolean until = words.is(body.end(), "until", "till", "for");
    return stays && !(sport && until && !house && words.isName(body.last()));
  }

  /** "managed Odense, Malmo and Lund": a verb for three. */
  private List<Claim> listed(List<Claim> first, Phrase body) {
    List<Claim> claims = new ArrayList<>();
    int at = body.end();
    while (first.size() == 1
        && words.isName(body.last())
        && words.is(behindYears(at), ",", "and")) {
      at = behindYears(at);
      int start = words.is(at, ",") && words.is(at + 1, "and") ? at + 2 : at + 1;
      Phrase next = nouns.next(start);
      boolean ends =
          words.isBorder(next.end()) || words.is(next.end(), "and") || words.isDated(next.end());
      boolean person =
          cast.between(next.start(), next.end()).filter(who -> !who.isOneWord()).isPresent();
      if (next.isEmpty() || !words.isName(next.last()) || !ends || person) {
        break;
      }
      claims.add(first.get(0).of(bodies.named(next)).with(Turn.HOLDS, next));
      at = next.end();
    }
    return claims;
  }

  /** Behind "(1998–2001)" */
  private int behindYears(int from) {
    int at = words.is(from, "(") ? from + 1 : from;
    while (at > from && words.isDated(at)) {
      at++;
    }
    return at > from + 1 && words.is(at, ")") ? at + 1 : from;
  }

  /** "played for Orlando Stars until 1996 and for Cape Rangers from then": a verb for two. */
  private List<Claim> further(Claim first, int link, int from) {
    List<Claim> claims = new ArrayList<>();
    for (int at = from; at < words.size() && !words.is(at, ".", ";"); at++) {
      boolean verb = words.isTag(at, "VERB", "AUX") && !words.isDated(at);
      if (verb && !words.isUsedAsNoun(at)) {
        break;
      }
      boolean same = words.is(at, words.lower(link)) && !words.isDated(at);
      Phrase body = nouns.next(at + 1);
      boolean joined = words.is(at - 1, "and", ",", "then", "later", "finally");
      if (same && joined && !body.isEmpty() && roles.isBody(body)) {
        Phrase anchor = new Phrase(at, body.end());
        claims.add(first.of(bodies.named(body)).with(Turn.HOLDS, anchor));
      }
    }
    return claims;
  }

  /** "The side was captained by Ann Lee", "the team, coached by Ann Lee," */
  private List<Claim> done(Doing doing, String office) {
    boolean apart = words.is(doing.start() - 1, ",");
    boolean reduced = apart || words.isNoun(doing.start() - 1);
    Phrase body =
        reduced
            ? nouns.base(apart ? doing.start() - 2 : doing.start() - 1)
            : subjects.of(doing.start());
    boolean member = office.equals("owner") || office.equals("founder");
    boolean it = body.isOneWord() && words.is(body.start(), "it", "they");
    boolean led = roles.isOrganised(body) || roles.isLed(office, body);
    if (body.isEmpty() || member || (!it && !led)) {
      return List.of();
    }
    String of = it ? bodies.spokenOf() : bodies.named(body);
    Phrase anchor = new Phrase(doing.start(), doing.end());
    return holders.by(doing).stream()
        .map(who -> new Claim(who, office, of, Turn.HOLDS, Tenure.HELD, anchor))
        .toList();
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

  /** "hung up his boots", "kept goal": of the team that the text speaks of. */
  private List<Claim> alone(Doing doing, String office) {
    return cast.who(subjects.of(doing.start())).stream()
        .map(
            who ->
                new Claim(
                    who,
                    office,
                    bodies.spokenOf(),
                    doing.action().turn(),
                    Tenure.HELD,
                    new Phrase(doing.start(), doing.end())))
        .toList();
  }
}

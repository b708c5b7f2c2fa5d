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

/** Reads how someone comes to a body or leaves it: "joined Nordbank", "left for Malmo". */
final class MoveClaims {

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final NounPhrases nouns;
  private final Subjects subjects;
  private final Bodies bodies;
  private final RoleBodies roles;
  private final RoleHolders holders;
  private final boolean sport;
  private final TitleVerbs verbs;

  MoveClaims(OfficeScene scene, RoleBodies roles, boolean sport) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
    this.nouns = scene.nouns();
    this.subjects = scene.subjects();
    this.bodies = scene.bodies();
    this.roles = roles;
    this.holders = new RoleHolders(scene);
    this.sport = sport;
    this.verbs = new TitleVerbs(scene);
  }

  /** "joined Nordbank in 2004", "moved to Helmut", "left Danfors for Helmut" */
  List<Claim> move(Doing doing, List<Claim> titled, List<Claim> before) {
    Turn turn = doing.ofSubject();
    if (verbs.isUnreal(doing.start())) {
      return List.of();
    }
    if (turn == Turn.BEGINS && words.is(doing.end() - 1, "up", "rise", "rises", "rose")) {
      return onBoard(doing, turn, "to", "onto");
    }
    if (turn == Turn.BEGINS && doing.passive()) {
      List<Claim> sold = sold(doing);
      return sold.isEmpty() ? onBoard(doing, turn, "to", "onto") : sold;
    }
    if (turn == Turn.ENDS && words.is(doing.end(), "from", "off")) {
      return onBoard(doing, turn, "from", "off");
    }
    boolean moves =
        words.is(behindWay(doing.end()), "to", "for", "with", "at", "from")
            || roles.isBody(nouns.next(doing.end()))
            || isUs(nouns.next(doing.end()));
    boolean board = roles.isBoard(nouns.next(doing.end()));
    boolean verb =
        doing.action().rest().isEmpty() && (moves || board || words.isDated(doing.end()));
    if (turn == Turn.NONE
        || turn == Turn.HOLDS
        || !verb
        || (isOffice(doing) && !isTransfer(doing, before))
        || isTitledNear(doing, titled)) {
      return List.of();
    }
    if (turn == Turn.ENDS && words.is(doing.end(), "for")) {
      return onward(doing, titled, before);
    }
    return turn == Turn.BEGINS ? into(doing, titled, before) : outOf(doing, titled);
  }

  /** "moved to Malta": no place employs anybody. */
  private boolean isJourney(Doing doing, Phrase body) {
    boolean moves = lexicon.isFormOf("journey", words.lower(doing.start()));
    String name = words.part(body.start(), body.end());
    boolean comes = words.is(doing.start(), "came", "comes", "come");
    boolean spoken = comes && !body.isEmpty() && bodies.spokenOf().contains(name);
    boolean known = spoken || lexicon.isBody(name) || lexicon.is("body", words.lower(body.last()));
    boolean studies = words.is(body.end(), "to") && words.isTag(body.end() + 1, "VERB");
    return moves && (lexicon.isPlace(name) || studies || (!sport && !known));
  }

  /** A club's president who "moved to Montevideo" plays for nobody there. */
  private boolean isOfficial(Doing doing, List<Claim> titled) {
    Optional<String> who = cast.who(subjects.of(doing.start()));
    return titled.stream()
        .filter(claim -> who.filter(claim.holder()::equals).isPresent())
        .map(Claim::head)
        .anyMatch(title -> !title.equals("captain") && !lexicon.is("position", title));
  }

  /** "was sold to Malmo in January 2012" */
  private List<Claim> sold(Doing doing) {
    int link = words.is(doing.end(), "out", "back", "on") ? doing.end() + 1 : doing.end();
    Phrase body = nouns.next(link + 1);
    boolean team = sport && words.is(link, "to", "by") && roles.isBody(body);
    return team && lexicon.is("sold", words.lower(doing.start()))
        ? claim(doing, "player", body, Turn.BEGINS)
        : List.of();
  }

  /** "was elected to the board", "resigned from the board" */
  private List<Claim> onBoard(Doing doing, Turn turn, String... links) {
    boolean onto = words.is(doing.end(), "on") && words.is(doing.end() + 1, "to");
    Phrase body = nouns.next(onto ? doing.end() + 2 : doing.end() + 1);
    boolean seat = roles.isBoard(body) || isElected(doing, body);
    return (onto || words.is(doing.end(), links)) && seat
        ? claim(doing, "member", body, turn)
        : List.of();
  }

  /** "was elected to the Riksdal" */
  private boolean isElected(Doing doing, Phrase body) {
    boolean elects = words.is(doing.start(), "elected", "re-elected", "reelected", "co-opted");
    return elects
        && words.is(body.start(), "the")
        && words.isName(body.start() + 1)
        && !words.is(body.start() + 1, "hall")
        && !words.is(body.last(), "fame", "fellowship", "presidency", "chair");
  }

  /** Verbs that one does to an office, not to a body: "assumed", "gave up". */
  private boolean isOffice(Doing doing) {
    return !lexicon.isFormOf("into", words.lower(doing.start()))
        && !lexicon.isFormOf("outof", words.lower(doing.start()));
  }

  /** "in 1986 went north to Wigton": a player who goes to a club plays there. */
  private boolean isTransfer(Doing doing, List<Claim> before) {
    if (!sport || !words.is(doing.start(), "went", "goes", "going", "gone")) {
      return false;
    }
    Phrase body = nouns.next(behindWay(doing.end()) + 1);
    String name = words.part(body.start(), body.end());
    Optional<String> who = cast.who(subjects.of(doing.start()));
    boolean plays =
        before.stream()
            .filter(Claim::isBelonging)
            .anyMatch(claim -> who.filter(claim.holder()::equals).isPresent());
    return words.is(behindWay(doing.end()), "to")
        && words.isName(body.last())
        && !lexicon.isPlace(name)
        && !isElsewhere(body.end())
        && (lexicon.isBody(name) || plays);
  }

  /** ", where he studied", but not ", where he stayed until 1994" */
  private boolean isElsewhere(int from) {
    boolean where = words.is(from, ",") && words.is(from + 1, "where");
    return where
        && !words.isAhead(
            from + 2, 3, "remained", "stayed", "played", "spent", "won", "scored", "finished");
  }

  /** Behind "north", "back", "abroad", "on loan" */
  private int behindWay(int from) {
    boolean loan = words.is(from, "on") && words.is(from + 1, "loan");
    boolean way =
        words.is(from, "north", "south", "east", "west", "back", "abroad", "home", "down", "up");
    return loan ? from + 2 : way ? from + 1 : from;
  }

  private boolean isTitledNear(Doing doing, List<Claim> titled) {
    return titled.stream()
        .anyMatch(
            claim ->
                claim.anchor().holds(doing.start())
                    || (claim.anchor().start() > doing.start()
                        && claim.anchor().start() - doing.end() < 3));
  }

  private List<Claim> into(Doing doing, List<Claim> titled, List<Claim> before) {
    int at = behindWay(doing.end());
    while (words.isDated(at) && !words.is(at, "for", "at")) {
      at++;
    }
    boolean joins =
        Inflection.isForm(words.lower(doing.start()), "join")
            || Inflection.isForm(words.lower(doing.start()), "rejoin");
    Phrase origin = words.is(at, "from") ? nouns.next(at + 1) : Phrase.empty(at);
    if (words.is(origin.end(), "to")) {
      at = origin.end();
    }
    boolean led = words.is(at, "to", "for", "with", "at");
    Phrase behind = nouns.next(led ? at + 1 : at);
    Phrase body = behind.isEmpty() && joins ? roles.relative(doing).orElse(behind) : behind;
    boolean board = roles.isBoard(body) || (!sport && roles.isParty(body));
    if (isUs(body)) {
      return ours(doing, body, Turn.BEGINS);
    }
    if (body.isEmpty()
        || (isJourney(doing, body) && !isTransfer(doing, before))
        || (sport && !board && isOfficial(doing, titled))
        || (!led && !joins)
        || (!board && !roles.isBody(body))
        || roles.isAs(at, body.end())) {
      return List.of();
    }
    String office = office(body);
    List<Claim> claims = new ArrayList<>(claim(doing, office, body, Turn.BEGINS));
    Phrase left = origin.isEmpty() ? origin(body.end()) : origin;
    if (!board && !left.isEmpty() && roles.isBody(left)) {
      claims.addAll(claim(doing, office, left, Turn.ENDS));
    }
    return claims;
  }

  /** "joins us from Muscat" */
  private List<Claim> ours(Doing doing, Phrase us, Turn turn) {
    return claim(doing, sport ? "player" : "employee", us, turn).stream()
        .map(claim -> claim.of(bodies.spokenOf()))
        .toList();
  }

  private boolean isUs(Phrase body) {
    return body.isOneWord() && words.is(body.start(), "us");
  }

  /** "joined Sparta last summer from Dynamo" */
  private Phrase origin(int from) {
    int at = from;
    while (words.isDated(at) && !words.is(at, "from")) {
      at++;
    }
    return words.is(at, "from") && !words.isDated(at) ? nouns.next(at + 1) : Phrase.empty(from);
  }

  /** "signed for Odense and left for Malmo": where one was before ends. */
  private List<Claim> onward(Doing doing, List<Claim> titled, List<Claim> before) {
    List<Claim> claims = new ArrayList<>(into(doing, titled, before));
    if (!claims.isEmpty() && !before.isEmpty()) {
      Claim last = before.get(before.size() - 1);
      boolean same = last.holder().equals(claims.get(0).holder());
      if (same && last.office().equals(claims.get(0).office())) {
        claims.add(last.with(Turn.ENDS, claims.get(0).anchor()));
      }
    }
    return claims;
  }

  private List<Claim> outOf(Doing doing, List<Claim> titled) {
    Phrase body = nouns.next(doing.end());
    boolean own = words.is(body.start(), "his", "her") && !words.isName(body.last());
    if (isUs(body) && sport) {
      List<Claim> left = new ArrayList<>(ours(doing, body, Turn.ENDS));
      Phrase next = words.is(body.end(), "for") ? nouns.next(body.end() + 1) : Phrase.empty(0);
      if (!next.isEmpty() && roles.isBody(next)) {
        left.addAll(claim(doing, "player", next, Turn.BEGINS));
      }
      return left;
    }
    boolean seat = body.isOneWord() && words.is(body.start(), "parliament", "congress", "cabinet");
    boolean leaves = seat || roles.isBody(body);
    if (own || !leaves || words.is(doing.end(), "to", "for", "at")) {
      return List.of();
    }
    if (isSchool(body)) {
      return List.of();
    }
    String office = office(body);
    List<Claim> claims = new ArrayList<>();
    claim(doing, office, body, Turn.ENDS)
        .forEach(claim -> claims.add(titledBy(claim, titled).orElse(claim)));
    int to = behindAside(body.end());
    while (words.isDated(to) && !words.is(to, "for")) {
      to++;
    }
    if (words.is(to, "for", "to")) {
      Phrase next = nouns.next(to + 1);
      if (isUs(next)) {
        claims.addAll(ours(doing, next, Turn.BEGINS));
      } else if (!next.isEmpty() && roles.isBody(next)) {
        claims.addAll(claim(doing, office, next, Turn.BEGINS));
      }
    }
    return claims;
  }

  /** What somebody is who comes or goes, and is called by no title. */
  private String office(Phrase body) {
    boolean seat = roles.isBoard(body) && !roles.isBoardOfTrade(body);
    boolean member = seat || (!sport && roles.isParty(body));
    return member ? "member" : sport ? "player" : "employee";
  }

  /** "left the grammar school": pupils do. */
  private boolean isSchool(Phrase body) {
    return words.is(body.last(), "school", "college", "university", "seminary")
        && Character.isLowerCase(words.word(body.last()).charAt(0));
  }

  /** "left Nordbank, where he had been treasurer": what ends is that office. */
  private Optional<Claim> titledBy(Claim left, List<Claim> titled) {
    return titled.stream()
        .filter(claim -> claim.holder().equals(left.holder()) && claim.turn() != Turn.ENDS)
        .filter(claim -> !isNext(left.anchor().end(), claim.anchor().start()))
        .filter(
            claim -> claim.turn() != Turn.BEGINS || claim.anchor().start() < left.anchor().start())
        .findFirst()
        .map(claim -> claim.with(Turn.ENDS, left.anchor()));
  }

  /** "left the Sejm in 1935 and was secretary for four years": that came after. */
  private boolean isNext(int from, int title) {
    for (int at = from; at < title; at++) {
      boolean purpose = words.is(at, "to") && words.isTag(at + 1, "VERB", "AUX");
      if (purpose || (words.is(at, "and", "then", "before") && !words.is(at - 1, ","))) {
        return true;
      }
    }
    return false;
  }

  /** Behind ", where he had been treasurer," */
  private int behindAside(int from) {
    if (!words.is(from, ",") || !words.is(from + 1, "where", "whose", "which", "a", "the")) {
      return from;
    }
    int at = from + 1;
    while (at < words.size() && !words.is(at, ",", ";")) {
      at++;
    }
    return words.is(at, ",") ? at + 1 : from;
  }

  /** "left Berg": a coach, and no body. */
  private boolean isSomebody(Doing doing, Phrase body, String name) {
    boolean direct =
        lexicon.isFormOf("outof", words.lower(doing.start()))
            || Inflection.isForm(words.lower(doing.start()), "join");
    return direct && body.isOneWord() && !name.contains(" ") && bodies.isNobody(name);
  }

  List<Claim> claim(Doing doing, String office, Phrase body, Turn turn) {
    Phrase anchor = new Phrase(doing.start(), doing.end());
    return holders.of(doing).stream()
        .map(who -> new Claim(who, office, bodies.named(body), turn, Tenure.HELD, anchor))
        .filter(claim -> !isSomebody(doing, body, claim.organisation()))
        .toList();
  }
}

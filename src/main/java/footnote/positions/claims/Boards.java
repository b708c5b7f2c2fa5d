package footnote.positions.claims;

import footnote.positions.Position.Tenure;
import footnote.positions.claims.Turns.Doing;
import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads who is put on a board and of whom it consists. */
public final class Boards {

  private final Words words;
  private final Cast cast;
  private final NounPhrases nouns;
  private final Subjects subjects;
  private final Turns turns;
  private final Bodies bodies;
  private final RoleBodies roles;

  public Boards(OfficeScene scene) {
    this.words = scene.words();
    this.cast = scene.cast();
    this.nouns = scene.nouns();
    this.subjects = scene.subjects();
    this.turns = scene.turns();
    this.bodies = scene.bodies();
    this.roles = new RoleBodies(scene);
  }

  public List<Claim> read() {
    List<Claim> claims = new ArrayList<>();
    for (int at = 1; at < words.size(); at++) {
      claims.addAll(put(at));
      claims.addAll(members(at));
      claims.addAll(changed(at));
      claims.addAll(seated(at));
    }
    return claims;
  }

  /** "elected Ann Lee and Tom Moss to the board" */
  private List<Claim> put(int verb) {
    Optional<Doing> doing = turns.at(verb).filter(each -> each.ofObject() == Turn.BEGINS);
    if (doing.isPresent() && words.is(doing.get().end(), "him", "her")) {
      return putPronoun(doing.get());
    }
    List<Phrase> people = doing.map(each -> cast.series(each.end(), true)).orElse(List.of());
    if (people.isEmpty()) {
      return List.of();
    }
    int to = people.get(people.size() - 1).end();
    Phrase board = words.is(to, "to", "onto") ? nouns.next(to + 1) : Phrase.empty(to);
    return claims(people, board, Turn.BEGINS, new Phrase(verb, to));
  }

  /** "elected her to the board" */
  private List<Claim> putPronoun(Doing doing) {
    int pronoun = doing.end();
    Phrase board =
        words.is(pronoun + 1, "to", "onto") ? nouns.next(pronoun + 2) : Phrase.empty(pronoun);
    if (!roles.isBoard(board)) {
      return List.of();
    }
    Phrase anchor = new Phrase(doing.start(), pronoun + 1);
    return cast.other(pronoun, cast.who(subjects.of(doing.start()))).stream()
        .map(who -> new Claim(who, "member", bodies.named(board), Turn.BEGINS, Tenure.HELD, anchor))
        .toList();
  }

  /** "The board consists of Ann Lee, Tom Moss and Emil Kurz." */
  private List<Claim> members(int verb) {
    boolean consists = words.is(verb, "consists", "consisted") && words.is(verb + 1, "of");
    boolean comprises = words.is(verb, "comprises", "comprised", "includes", "included");
    if (!consists && !comprises) {
      return List.of();
    }
    List<Phrase> people = cast.people().stream().filter(person -> person.start() > verb).toList();
    Phrase board = subjects.of(verb);
    boolean all = !subjects.hasFiniteVerb(verb + 1, words.size());
    return all ? claims(people, board, Turn.HOLDS, new Phrase(verb, verb + 1)) : List.of();
  }

  /** "the Tarn Institute, on whose advisory board she still sits" */
  private List<Claim> seated(int whose) {
    if (!words.is(whose, "whose") || !words.is(whose - 1, "on", "in")) {
      return List.of();
    }
    int end = whose + 1;
    while (!roles.isBoard(end) && words.isTag(end, "NOUN", "ADJ")) {
      end++;
    }
    int verb = end + 1;
    while (verb < words.size() && !words.isBorder(verb) && !words.isVerb(verb)) {
      verb++;
    }
    boolean sits = words.is(verb, "sits", "sat", "serves", "served", "remains", "remained");
    if (!roles.isBoard(end) || !sits) {
      return List.of();
    }
    int owner = words.is(whose - 2, ",") ? whose - 3 : whose - 2;
    String board = words.part(whose + 1, end + 1) + " of " + bodies.named(nouns.base(owner));
    Phrase anchor = new Phrase(verb, verb + 1);
    Phrase subject = new Phrase(end + 1, end + 2);
    return cast.from(end + 1).map(cast::name).or(() -> cast.who(subject)).stream()
        .map(who -> new Claim(who, "member", board, Turn.HOLDS, Tenure.HELD, anchor))
        .toList();
  }

  /** "did not stand again", "elected Ann Lee in his place", where the text is about a board. */
  private List<Claim> changed(int at) {
    if (StandingDown.isTold(words, at)) {
      return inContext(cast.everyone(subjects.of(at)).orElse(List.of()), Turn.ENDS, at);
    }
    boolean place =
        words.is(at, "in") && words.is(at + 1, "his", "her", "their") && words.is(at + 2, "place");
    Optional<Phrase> heir = place ? cast.endingAt(at - 1) : Optional.empty();
    boolean elected =
        heir.flatMap(who -> turns.at(cast.before(who)))
            .filter(doing -> doing.ofObject() == Turn.BEGINS)
            .isPresent();
    return elected ? inContext(heir.stream().map(cast::name).toList(), Turn.BEGINS, at) : List.of();
  }

  private List<Claim> inContext(List<String> people, Turn turn, int at) {
    Phrase anchor = new Phrase(at, at + 1);
    return bodies.board().stream()
        .flatMap(
            board ->
                people.stream()
                    .map(who -> new Claim(who, "member", board, turn, Tenure.HELD, anchor)))
        .toList();
  }

  private List<Claim> claims(List<Phrase> people, Phrase board, Turn turn, Phrase anchor) {
    if (!roles.isBoard(board)) {
      return List.of();
    }
    return people.stream()
        .map(cast::name)
        .map(who -> new Claim(who, "member", bodies.named(board), turn, Tenure.HELD, anchor))
        .toList();
  }
}

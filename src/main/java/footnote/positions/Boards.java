package footnote.positions;

import footnote.positions.OfficeWords.Turn;
import footnote.positions.Position.Tenure;
import footnote.positions.Turns.Doing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads who is put on a board and of whom it consists. */
final class Boards {

  private final Words words;
  private final Cast cast;
  private final NounPhrases nouns;
  private final Subjects subjects;
  private final Turns turns;
  private final Bodies bodies;
  private final RoleBodies roles;

  Boards(OfficeScene scene) {
    this.words = scene.words();
    this.cast = scene.cast();
    this.nouns = scene.nouns();
    this.subjects = scene.subjects();
    this.turns = scene.turns();
    this.bodies = scene.bodies();
    this.roles = new RoleBodies(scene);
  }

  List<Claim> read() {
    List<Claim> claims = new ArrayList<>();
    for (int at = 1; at < words.size(); at++) {
      claims.addAll(put(at));
      claims.addAll(members(at));
    }
    return claims;
  }

  /** "elected Ann Lee and Tom Moss to the board" */
  private List<Claim> put(int verb) {
    Optional<Doing> doing = turns.at(verb).filter(each -> each.ofObject() == Turn.BEGINS);
    List<Phrase> people = doing.map(each -> cast.series(each.end(), true)).orElse(List.of());
    if (people.isEmpty()) {
      return List.of();
    }
    int to = people.get(people.size() - 1).end();
    Phrase board = words.is(to, "to", "onto") ? nouns.next(to + 1) : Phrase.empty(to);
    return claims(people, board, Turn.BEGINS, new Phrase(verb, to));
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

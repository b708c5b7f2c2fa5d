package footnote.positions.claims;

import footnote.positions.Position.Tenure;
import footnote.positions.claims.Turns.Doing;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.List;
import java.util.Optional;

/**
 * Reads who left a post that is free: "The post of editor, vacant since Ann Lee's departure", "The
 * third seat has been vacant since Tom Moss stepped down".
 */
public final class Openings {

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final Subjects subjects;
  private final Turns turns;
  private final Bodies bodies;
  private final List<Title> titles;

  public Openings(OfficeScene scene, List<Title> titles) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
    this.subjects = scene.subjects();
    this.turns = scene.turns();
    this.bodies = scene.bodies();
    this.titles = titles;
  }

  /**
   * @param memory of the offices told before
   */
  public List<Claim> read(Memory memory) {
    for (int at = 1; at < words.size(); at++) {
      if (words.is(at, "vacant", "vacancy", "unfilled", "empty")) {
        int vacant = at;
        return leaver(vacant).flatMap(leaver -> left(leaver, vacant, memory)).stream().toList();
      }
    }
    return List.of();
  }

  /** Who has left, and the word that tells so. */
  private record Leaver(String who, int at) {}

  private Optional<Leaver> leaver(int vacant) {
    for (int at = vacant + 1; at < words.size() && !words.is(at, ";"); at++) {
      int word = at;
      Optional<String> who =
          lexicon.is("departure", words.lower(at))
              ? cast.ownerAround(at).map(cast::name)
              : leaving(at);
      if (who.isPresent()) {
        return who.map(each -> new Leaver(each, word));
      }
    }
    return Optional.empty();
  }

  /** "since Tom Moss stepped down" */
  private Optional<String> leaving(int verb) {
    Optional<Doing> doing = turns.at(verb).filter(each -> each.ofSubject() == Turn.ENDS);
    Optional<Phrase> subject = doing.map(each -> subjects.of(verb));
    return subject
        .filter(each -> words.is(each.start() - 1, "since", "after", "when"))
        .flatMap(cast::who);
  }

  /** The post named before, the seat on the board that is spoken of, or who leaves had it. */
  private Optional<Claim> left(Leaver leaver, int vacant, Memory memory) {
    Phrase anchor = new Phrase(leaver.at(), leaver.at() + 1);
    Optional<Title> title =
        titles.stream().filter(each -> each.full() <= vacant).reduce((one, two) -> two);
    if (title.isPresent()) {
      String body = bodies.of(title.get());
      return Optional.of(claim(leaver.who(), title.get().office(), body, anchor));
    }
    boolean seat = has(vacant, "seat", "place") && bodies.board().isPresent();
    return seat
        ? bodies.board().map(board -> claim(leaver.who(), "member", board, anchor))
        : hasPost(vacant) ? held(leaver.who(), anchor, memory) : Optional.empty();
  }

  private static Optional<Claim> held(String who, Phrase anchor, Memory memory) {
    return Vacancies.lastPassedOn(memory.of(who))
        .or(() -> Vacancies.lastPassedOn(memory.near()))
        .map(office -> office.passedTo(who, Turn.ENDS, anchor));
  }

  private boolean has(int vacant, String... nouns) {
    for (int at = 0; at < vacant; at++) {
      if (words.is(at, nouns)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasPost(int vacant) {
    return has(vacant, "post", "position", "job", "office", "role");
  }

  private static Claim claim(String who, String office, String body, Phrase anchor) {
    return new Claim(who, office, body, Turn.ENDS, Tenure.HELD, anchor);
  }
}

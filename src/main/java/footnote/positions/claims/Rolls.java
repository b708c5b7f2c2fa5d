package footnote.positions.claims;

import footnote.positions.Position.Tenure;
import footnote.positions.claims.Turns.Doing;
import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.List;
import java.util.Optional;

/** Reads those who are named behind a colon: "Two directors were elected: Ann Lee and Tom Moss." */
public final class Rolls {

  private final Words words;
  private final Cast cast;
  private final NounPhrases nouns;
  private final Subjects subjects;
  private final Turns turns;
  private final Bodies bodies;
  private final RoleBodies roles;
  private final List<Title> titles;

  public Rolls(OfficeScene scene, List<Title> titles) {
    this.words = scene.words();
    this.cast = scene.cast();
    this.nouns = scene.nouns();
    this.subjects = scene.subjects();
    this.turns = scene.turns();
    this.bodies = scene.bodies();
    this.roles = new RoleBodies(scene);
    this.titles = titles;
  }

  /**
   * @param claims what is known of the sentence's offices already
   */
  public List<Claim> read(List<Claim> claims) {
    int colon = 1;
    while (colon < words.size() && !words.is(colon, ":")) {
      colon++;
    }
    if (colon >= words.size() || subjects.hasFiniteVerb(colon + 1, words.size())) {
      return List.of();
    }
    int from = colon;
    Optional<Doing> put = put(colon);
    return put.flatMap(doing -> office(doing, from)).stream()
        .flatMap(
            office ->
                cast.people().stream()
                    .filter(person -> person.start() > from)
                    .map(cast::name)
                    .filter(who -> claims.stream().noneMatch(each -> each.holder().equals(who)))
                    .map(who -> office.heldBy(who).with(Turn.BEGINS, office.anchor())))
        .toList();
  }

  /** The last verb before the colon by which others put somebody into an office. */
  private Optional<Doing> put(int colon) {
    for (int at = colon - 1; at >= 0; at--) {
      Optional<Doing> doing =
          turns.at(at).filter(each -> each.passive() && each.ofSubject() == Turn.BEGINS);
      if (doing.isPresent()) {
        return doing;
      }
    }
    return Optional.empty();
  }

  /** "two directors were elected", "elected to the board" */
  private Optional<Claim> office(Doing put, int colon) {
    Phrase anchor = new Phrase(put.start(), put.end());
    Optional<Claim> titled =
        titles.stream()
            .filter(title -> title.plural() && title.full() <= put.start())
            .reduce((one, two) -> two)
            .map(title -> claim(title.office(), bodies.of(title), anchor));
    Phrase board =
        words.is(put.end(), "to", "onto") ? nouns.next(put.end() + 1) : Phrase.empty(colon);
    return titled.or(
        () ->
            roles.isBoard(board)
                ? Optional.of(claim("member", bodies.named(board), anchor))
                : Optional.empty());
  }

  private static Claim claim(String office, String body, Phrase anchor) {
    return new Claim("", office, body, Turn.BEGINS, Tenure.HELD, anchor);
  }
}

package footnote.positions.claims;

import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a verb tells of one body and, unsaid, of the next: "The audit committee is chaired by
 * Ann Lee, the risk committee by Tom Moss."
 */
public final class Likewise {

  private final Words words;
  private final Cast cast;
  private final NounPhrases nouns;
  private final Bodies bodies;

  public Likewise(OfficeScene scene) {
    this.words = scene.words();
    this.cast = scene.cast();
    this.nouns = scene.nouns();
    this.bodies = scene.bodies();
  }

  /**
   * @param claims what is known of the sentence's offices already
   */
  public List<Claim> read(List<Claim> claims) {
    List<Claim> found = new ArrayList<>();
    claims.stream()
        .filter(claim -> claim.turn() == Turn.HOLDS && words.isBe(beforeAdverbs(claim)))
        .forEach(claim -> found.addAll(next(claim)));
    return found;
  }

  private int beforeAdverbs(Claim claim) {
    int at = claim.anchor().start() - 1;
    while (words.isTag(at, "ADV") || words.isDated(at)) {
      at--;
    }
    return at;
  }

  private List<Claim> next(Claim first) {
    List<Claim> found = new ArrayList<>();
    Optional<Phrase> person = agent(first.anchor().end());
    while (person.isPresent()) {
      int link = behind(person.get().end());
      Phrase body = nouns.next(link);
      person = link > person.get().end() && !body.isEmpty() ? agent(body.end()) : Optional.empty();
      person.ifPresent(
          who ->
              found.add(
                  first
                      .of(bodies.named(body))
                      .passedTo(cast.name(who), Turn.HOLDS, new Phrase(body.end(), who.end()))));
    }
    return found;
  }

  /** Who stands behind "by", with no more than a date between. */
  private Optional<Phrase> agent(int from) {
    int at = from;
    while (words.isDated(at) && !words.is(at, "by")) {
      at++;
    }
    return words.is(at, "by") ? cast.whole(at + 1) : Optional.empty();
  }

  /** Behind ", ", " and " and the like; or {@code from} itself. */
  private int behind(int from) {
    int at = from;
    while (words.isDated(at)) {
      at++;
    }
    int mark = words.is(at, ",", ";") ? at + 1 : at;
    int link = words.is(mark, "and", "while") ? mark + 1 : mark;
    return link > at ? link : from;
  }
}

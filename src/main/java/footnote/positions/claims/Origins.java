package footnote.positions.claims;

import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads whence somebody came to a body: "signed for Leith from Malmo", "on loan from Malmo". */
public final class Origins {

  /** How far behind the verb the body may stand that is left. */
  private static final int REACH = 9;

  private final Words words;
  private final OfficeWords lexicon;
  private final NounPhrases nouns;
  private final Bodies bodies;

  public Origins(OfficeScene scene) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.nouns = scene.nouns();
    this.bodies = scene.bodies();
  }

  /** The stays that end where those of {@code claims} begin. */
  public List<Claim> read(List<Claim> claims) {
    List<Claim> found = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.isBelonging() && claim.turn() == Turn.BEGINS) {
        left(claim)
            .filter(each -> claims.stream().noneMatch(each::isSameStay))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Claim> left(Claim joined) {
    int verb = joined.anchor().start();
    for (int at = verb + 1; at < verb + REACH && !words.isBorder(at); at++) {
      boolean other = at > joined.anchor().end() && words.isTag(at, "VERB") && !words.isDated(at);
      if (other && !words.isName(at)) {
        break;
      }
      Phrase body = words.is(at, "from") ? nouns.next(at + 1) : Phrase.empty(at);
      if (!body.isEmpty() && !words.isDated(at) && isBody(body)) {
        String name = bodies.named(body);
        return Optional.of(joined.of(name).with(Turn.ENDS, joined.anchor()))
            .filter(claim -> !name.equals(joined.organisation()));
      }
    }
    return Optional.empty();
  }

  /** A name that is not that of a place alone: one comes from Norway too. */
  private boolean isBody(Phrase body) {
    String name = words.part(body.start(), body.end());
    return words.isName(body.last()) && !lexicon.isPlace(name);
  }
}

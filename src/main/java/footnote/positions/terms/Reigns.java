package footnote.positions.terms;

import footnote.positions.Position.Tenure;
import footnote.positions.claims.Cast;
import footnote.positions.claims.Claim;
import footnote.positions.claims.OfficeScene;
import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads whose an office is by its noun: "under the presidency of Ann Lee", "whose captaincy". */
public final class Reigns {

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final NounPhrases nouns;

  public Reigns(OfficeScene scene) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
    this.nouns = scene.nouns();
  }

  /**
   * @param claims what is known of the sentence's offices already
   */
  public List<Claim> read(List<Claim> claims) {
    List<Claim> found = new ArrayList<>();
    for (int at = 1; at < words.size(); at++) {
      Optional<String> office = lexicon.ofNoun(words.lower(at));
      if (office.isPresent() && !isCollective(at)) {
        Phrase anchor = new Phrase(at, at + 1);
        owner(at)
            .filter(who -> claims.stream().noneMatch(claim -> claim.holder().equals(who)))
            .map(who -> new Claim(who, office.get(), "", Turn.HOLDS, Tenure.HELD, anchor))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** "Nordbank's management": those who lead it. */
  private boolean isCollective(int noun) {
    return words.is(noun, "management", "leadership", "membership", "ownership")
        && (words.isPossessive(noun - 1) || words.is(noun - 1, "whose"));
  }

  private Optional<String> owner(int noun) {
    boolean led =
        words.is(noun - 1, "the") && words.is(noun - 2, "under", "during", "in", "of", "since");
    if (led && words.is(noun + 1, "of")) {
      return cast.whole(noun + 2).map(cast::name);
    }
    if (words.is(noun - 1, "whose")) {
      return cast.who(nouns.base(words.is(noun - 2, ",") ? noun - 3 : noun - 2));
    }
    return cast.ownerOf(noun).map(cast::name);
  }
}

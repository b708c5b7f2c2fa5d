package footnote.positions.terms;

import footnote.positions.claims.Cast;
import footnote.positions.claims.Claim;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads who held an office too, where the verb is left out: "Voss was mayor until 1969, Brandt
 * until 1971".
 */
public final class Gaps {

  /** "and from then on by Brandt" */
  private static final String[] FROM_THEN = {"on", "then", "since", "thereafter", "afterwards"};

  private final Words words;
  private final Cast cast;

  public Gaps(Words words, Cast cast) {
    this.words = words;
    this.cast = cast;
  }

  /** {@code claims} with one more for each that is told so. */
  public List<Claim> with(List<Claim> claims) {
    List<Claim> all = new ArrayList<>(claims);
    for (Phrase person : cast.people()) {
      if (isGap(person)) {
        last(claims, person).map(claim -> claim(claim, person)).ifPresent(all::add);
      }
    }
    return all;
  }

  /** ", Brandt until 1971", "and Brandt from then" */
  private boolean isGap(Phrase person) {
    boolean joined = words.is(person.start() - 1, ",", ";", "and", "but", "then") || isBy(person);
    boolean led = words.is(person.end(), "until", "till", "from", "since", "in", "on");
    boolean dated = words.isDated(person.end()) && !words.isTag(person.end(), "VERB");
    boolean then = words.is(person.end(), "from") && words.is(person.end() + 1, "then");
    if (words.is(by(person) - 1, FROM_THEN)) {
      return true;
    }
    return joined && led && (dated || then || isUntilEvent(person.end()));
  }

  /** "by Voss until 1969, by his nephew, Ole Brandt, until 1971" */
  private boolean isBy(Phrase person) {
    return words.is(by(person) - 1, ",", "and", ";");
  }

  /** The "by" before a person and what describes him, or -1. */
  private int by(Phrase person) {
    int at = person.start() - 1;
    while (words.isTag(at, "NOUN", "ADJ", "DET", "PRON", "PROPN") || words.is(at, ",", ".")) {
      at--;
    }
    return words.is(at, "by") ? at : -1;
  }

  /** "until its closure in 1990" */
  private boolean isUntilEvent(int at) {
    return words.is(at, "until", "till") && words.isOwner(at + 1);
  }

  /** The office that is told last before, of whomever. */
  private static Optional<Claim> last(List<Claim> claims, Phrase person) {
    return claims.stream()
        .filter(claim -> claim.anchor().end() <= person.start())
        .filter(claim -> claim.turn() != Turn.NONE)
        .reduce((one, two) -> two);
  }

  private Claim claim(Claim model, Phrase person) {
    return model.passedTo(cast.name(person), model.turn(), person);
  }
}

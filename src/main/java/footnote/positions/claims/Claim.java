package footnote.positions.claims;

import footnote.positions.Position.Tenure;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;

/**
 * An office that a sentence gives to someone, before its time is read.
 *
 * @param turn what the sentence tells of it: that it begins, ends, or is held
 * @param anchor from the verb, or else the title, that tells so, up to the title's end
 */
public record Claim(
    String holder, String office, String organisation, Turn turn, Tenure tenure, Phrase anchor) {

  Claim with(Turn other, Phrase where) {
    return new Claim(holder, office, organisation, other, tenure, where);
  }

  public Claim heldBy(String who) {
    return new Claim(who, office, organisation, turn, Tenure.HELD, anchor);
  }

  Claim of(String body) {
    return new Claim(holder, office, body, turn, tenure, anchor);
  }

  public boolean isSameOffice(Claim other) {
    boolean elsewhere =
        !organisation.isEmpty()
            && !other.organisation.isEmpty()
            && !organisation.contains(other.organisation)
            && !other.organisation.contains(organisation);
    return holder.equals(other.holder) && office.equals(other.office) && !elsewhere;
  }
}

package footnote.positions.claims;

import footnote.positions.Position.Tenure;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import java.util.Set;

/**
 * An office that a sentence gives to someone, before its time is read.
 *
 * @param turn what the sentence tells of it: that it begins, ends, or is held
 * @param anchor from the verb, or else the title, that tells so, up to the title's end
 */
public record Claim(
    String holder, String office, String organisation, Turn turn, Tenure tenure, Phrase anchor) {

  /** What somebody was whom no title names, but only the body he belonged to. */
  private static final Set<String> BELONGING = Set.of("player", "employee");

  Claim with(Turn other, Phrase where) {
    return new Claim(holder, office, organisation, other, tenure, where);
  }

  /** The same office, which somebody else comes into, holds or leaves: "succeeded Jan Mol". */
  public Claim passedTo(String who, Turn turn, Phrase anchor) {
    return new Claim(who, office, organisation, turn, Tenure.HELD, anchor);
  }

  /** Whether it tells no more than that somebody belongs to a body: "joined Nordbank". */
  public boolean isBelonging() {
    return BELONGING.contains(office);
  }

  /** The last word of the title: "president" of "vice president". */
  public String head() {
    return Title.head(office);
  }

  /** Whether the same person is in the same body by both. */
  boolean isSameStay(Claim other) {
    return holder.equals(other.holder) && organisation.equals(other.organisation);
  }

  public Claim heldBy(String who) {
    return new Claim(who, office, organisation, turn, Tenure.HELD, anchor);
  }

  Claim acting() {
    return new Claim(holder, office, organisation, turn, Tenure.ACTING, anchor);
  }

  /** The same by another title. */
  public Claim as(String title) {
    return new Claim(holder, title, organisation, turn, tenure, anchor);
  }

  /** The same office in another body. */
  public Claim of(String body) {
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

package footnote.positions.terms;

import footnote.positions.claims.DeedWords.Verb;
import footnote.positions.grammar.OfficeWords.Turn;
import java.util.Optional;

/**
 * What a verb tells of somebody's office.
 *
 * @param at where the verb stands
 * @param verb what it tells; none where it tells of something else
 * @param who whose office it is, where the verb tells of one
 * @param lead the word that opens its clause, "since" or "who"; empty for a main clause
 * @param leadAt where that word stands, or the verb itself
 */
record Deed(int at, Optional<Verb> verb, Optional<String> who, String lead, int leadAt) {

  /** What becomes of the office. */
  Turn turn() {
    return verb.map(Verb::turn).orElse(Turn.NONE);
  }

  /** Whether it is said of a term or a contract: "a contract that runs until". */
  boolean ofTerm() {
    return verb.filter(Verb::ofTerm).isPresent();
  }

  /** Whether the office is entered by it, whenever that was decided: "took office". */
  boolean isEntry() {
    return verb.filter(each -> each.kind().equals("enter")).isPresent();
  }

  /** "Elected in 1901, he was treasurer": whatever office follows is meant. */
  boolean isAppointment() {
    return verb.filter(each -> each.kind().equals("put")).isPresent();
  }

  boolean isDeath() {
    return verb.filter(each -> each.kind().equals("die")).isPresent();
  }

  /** Whether it is done to "the post", "his seat". */
  boolean onPost() {
    return verb.filter(Verb::onPost).isPresent();
  }
}

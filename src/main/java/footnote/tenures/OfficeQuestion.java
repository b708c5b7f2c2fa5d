package footnote.tenures;

import footnote.questions.Edge;
import java.util.Optional;
import java.util.Set;

/**
 * What a question about offices asks for.
 *
 * @param seeks what would answer it
 * @param families the titles it names; empty where it names none
 * @param leading whether it asks for whoever leads
 * @param apart the words that make another office of the title: "deputy"
 * @param bearer whose office it asks about, or beside whose
 * @param beside where the one who is asked for stands to the bearer in time
 * @param qualifiers the stems of the words right before a title: "marketing director"
 * @param verbal whether it names the office by a verb alone: "Who led the club?"
 * @param edge which end of the office must lie in the days: "Who became mayor in 2004?"
 * @param words the stems of what else it says: the body, the branch
 * @param time of which time it asks
 */
record OfficeQuestion(
    Seeks seeks,
    Set<String> families,
    boolean leading,
    Set<String> apart,
    Optional<String> bearer,
    Beside beside,
    Set<String> qualifiers,
    boolean verbal,
    Optional<Edge> edge,
    Set<String> words,
    Time time) {

  /** What would answer a question. */
  enum Seeks {
    HOLDER,
    OFFICE,
    ORGANISATION,
    BEGINNING,
    END
  }

  /** Whether it asks for who came before somebody, or after. */
  enum Beside {
    NOBODY,
    BEFORE,
    AFTER
  }

  /** Of which time a question asks. */
  enum Time {
    ANY,
    NOW,
    FIRST,
    /** Before what somebody is known for: "before she came to Nordbank". */
    BEFORE_THAT,
    DAYS
  }
}

package footnote.positions;

import footnote.dates.When;
import footnote.text.Span;
import java.util.Optional;

/**
 * What someone holds, as a sentence tells it: a stance on something, an office, or a possession
 * that changes hands as offices do.
 */
public sealed interface Position {

  /** Who holds it, by the fullest name that the document gives. */
  String holder();

  /** Where the words stand that say so, in the sentence that was read. */
  Span span();

  /** The days it is told for, where any are; of stances none are read yet. */
  Optional<When> when();

  /** Which way a stance goes. */
  enum Side {
    FOR,
    AGAINST,
    CALLS_FOR,
    WARNS,
    DOUBTS,
    NEUTRAL
  }

  /** Whose words say so. */
  enum Voice {
    /** The holder's own: in quotation marks, or the holder wrote the document. */
    OWN_WORDS,
    REPORTED,
    /** Someone says that the holder does not hold it. */
    DENIED
  }

  /** Whether an office is held in full. */
  enum Tenure {
    HELD,
    ACTING,
    FORMER
  }

  /**
   * Where someone stands.
   *
   * @param about the matter, in the words of the sentence
   */
  record Stance(String holder, String about, Side side, Voice voice, Span span, Optional<When> when)
      implements Position {}

  /**
   * An office, a post or a membership.
   *
   * @param office its title: "chairman", "player"
   * @param organisation where it is held, empty where the document does not say
   * @param when from the first day to the last, open where only one is told
   */
  record Office(
      String holder,
      String office,
      String organisation,
      Tenure tenure,
      Span span,
      Optional<When> when)
      implements Position {}

  /** What else is held for a time. */
  enum Holds {
    /** A body or a thing that one owns alone. */
    OWNERSHIP,
    /** A name that one is called by. */
    NAME,
    /** A place that a body is led from. */
    HEADQUARTERS,
    /** A place where a club is at home. */
    HOME_GROUND
  }

  /**
   * A possession, a name, a seat.
   *
   * @param what it is: the firm that is owned, the name, the place
   * @param when from the first day to the last, open where only one is told
   */
  record Possession(String holder, Holds kind, String what, Span span, Optional<When> when)
      implements Position {}
}

package footnote.questions;

import footnote.dates.When;
import java.util.Optional;

/**
 * What was asked before, and what was answered: what the next question may lean on.
 *
 * @param asked the question as it was understood
 * @param named the name that was the answer, where a name was
 * @param address the form of address in front of it, such as "Mrs", where the quote has one
 * @param when the days that were the answer, or that it told of
 */
public record Exchange(
    Question asked, Optional<String> named, Optional<String> address, Optional<When> when) {

  /** One in which nobody was addressed. */
  public Exchange(Question asked, Optional<String> named, Optional<When> when) {
    this(asked, named, Optional.empty(), when);
  }

  /** A question without its answer. */
  public Exchange(Question asked) {
    this(asked, Optional.empty(), Optional.empty());
  }
}

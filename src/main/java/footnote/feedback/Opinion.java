package footnote.feedback;

import footnote.text.Citation;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody thought of an answer.
 *
 * @param number counted from 1, the same for as long as the book is kept
 * @param question as it was asked
 * @param shown the first quote of the answer; absent where the answer was that there is none
 * @param helpful whether it was of use
 * @param at when this was said last
 */
public record Opinion(
    int number, String question, Optional<Shown> shown, boolean helpful, Instant at) {

  /**
   * A quote that was shown.
   *
   * @param where its address; without a path where only the revision was known
   * @param text its words, where they were still in the library when the opinion came in
   */
  public record Shown(Citation where, Optional<String> text) {}
}

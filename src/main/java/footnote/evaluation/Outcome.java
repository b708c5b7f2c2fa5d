package footnote.evaluation;

/**
 * What became of a question.
 *
 * @param said whether it was answered
 * @param confidence from 0 to 1
 * @param place of the first quote that answers among those shown, from 1; 0 if none does
 * @param rank of the first sentence that answers among all candidates, from 1; 0 if none does
 * @param dateRight whether the date is the one expected
 * @param shown the first quote, or nothing
 */
public record Outcome(
    Case asked,
    boolean said,
    double confidence,
    int place,
    int rank,
    boolean inParagraph,
    boolean dateRight,
    String shown) {

  /** Which part failed, if any did. */
  public enum Failure {
    NONE,
    /** No candidate answers. */
    NOT_FOUND,
    /** A candidate answers, but others stood before it. */
    RANKED_LOW,
    /** The right sentence came first, and was held back. */
    WRONGLY_SILENT,
    /** Something was said where the documents say nothing. */
    WRONGLY_SAID
  }

  public Failure failure() {
    if (!asked.answerable()) {
      return said ? Failure.WRONGLY_SAID : Failure.NONE;
    }
    if (place == 1) {
      return said ? Failure.NONE : Failure.WRONGLY_SILENT;
    }
    return rank == 0 ? Failure.NOT_FOUND : Failure.RANKED_LOW;
  }

  /** How bad it is, from 0 to 1: to be sure and wrong is worst. */
  public double badness() {
    return switch (failure()) {
      case NONE -> 0;
      case WRONGLY_SILENT -> 1 - confidence;
      default -> confidence;
    };
  }
}

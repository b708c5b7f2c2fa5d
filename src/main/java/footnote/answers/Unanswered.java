package footnote.answers;

import footnote.dates.When;
import footnote.questions.Question;
import java.util.List;
import java.util.Optional;

/**
 * No answer, and why.
 *
 * @param unknown the names that stand in no document, where that is the reason
 * @param known the days the documents do tell of, where the reason is that others were asked for
 * @param nearest what came closest, best first; may be empty
 */
public record Unanswered(
    Question asked,
    double confidence,
    Reason reason,
    List<String> unknown,
    Optional<When> known,
    List<Quote> nearest)
    implements Answer {

  /** Why there is no answer. */
  public enum Reason {
    /** There are no documents. */
    EMPTY_LIBRARY,
    /** Nothing in the documents is close to the question. */
    NOTHING_CLOSE,
    /** The documents speak of it, but not of the days that were asked about. */
    OUTSIDE_PERIOD,
    /** The documents tell of no such position. */
    NO_POSITION,
    /** The documents tell of nobody who held such an office then. */
    NO_OFFICE,
    /** The documents speak of it, but date nothing of it. */
    UNDATED,
    /** The document tells of nothing before what was asked about, and dates it. */
    NOTHING_BEFORE,
    /** The document tells of nothing after what was asked about, and dates it. */
    NOTHING_AFTER,
    /** All that answers was shown already. */
    NOTHING_MORE,
    /** A name in the question stands in no document. */
    NAME_UNKNOWN,
    /** Something is close, but not surely an answer. */
    TOO_UNSURE
  }

  /** No answer, for a reason that has nothing to do with days. */
  public Unanswered(
      Question asked, double confidence, Reason reason, List<String> unknown, List<Quote> nearest) {
    this(asked, confidence, reason, unknown, Optional.empty(), nearest);
  }

  /** No answer, for the documents tell of other days. */
  public static Unanswered outside(
      Question asked, double confidence, Optional<When> known, List<Quote> nearest) {
    return new Unanswered(asked, confidence, Reason.OUTSIDE_PERIOD, List.of(), known, nearest);
  }

  public Unanswered {
    unknown = List.copyOf(unknown);
    nearest = List.copyOf(nearest);
  }

  @Override
  public List<Quote> quotes() {
    return nearest;
  }

  /** What is near a name that is not there would mislead. */
  @Override
  public List<Quote> shown() {
    return nearest.subList(0, nearest.isEmpty() || reason == Reason.NAME_UNKNOWN ? 0 : 1);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.unanswered(this);
  }
}

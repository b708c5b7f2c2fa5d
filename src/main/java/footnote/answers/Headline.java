package footnote.answers;

import footnote.dates.Mention;
import footnote.dates.When;
import footnote.text.Span;
import java.util.Optional;

/** The answer itself, where it is shorter than its sentence: it stands in the first quote. */
public sealed interface Headline {

  /** Where the words stand, in the document's offsets. */
  Span span();

  /** The days it names, if it names any. */
  default Optional<When> when() {
    return Optional.empty();
  }

  /**
   * A date or a length of time of what was asked about.
   *
   * @param end the one end that was asked for, where the words tell both: "until 2003" of "from
   *     1999 until 2003"
   */
  record Dated(Mention mention, Optional<When> end) implements Headline {

    /** A date that is the answer as a whole. */
    public Dated(Mention mention) {
      this(mention, Optional.empty());
    }

    @Override
    public Span span() {
      return mention.span();
    }

    @Override
    public Optional<When> when() {
      return end.or(mention::when);
    }
  }

  /** How long it was, by the two ends that the words tell. */
  record Lasted(Mention mention) implements Headline {
    @Override
    public Span span() {
      return mention.span();
    }
  }

  /** The day the document was published: not that of anything it tells of. */
  record Published(Mention mention) implements Headline {
    @Override
    public Span span() {
      return mention.span();
    }

    @Override
    public Optional<When> when() {
      return mention.when();
    }
  }

  /** A name or a number, as it stands there. */
  record Words(Span span) implements Headline {}
}

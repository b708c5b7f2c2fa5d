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

  /** A date or a length of time of what was asked about. */
  record Dated(Mention mention) implements Headline {
    @Override
    public Span span() {
      return mention.span();
    }

    @Override
    public Optional<When> when() {
      return mention.when();
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

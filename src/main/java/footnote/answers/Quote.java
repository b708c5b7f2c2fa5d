package footnote.answers;

import footnote.dates.Mention;
import footnote.text.Passage;
import footnote.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Words of a document, exactly as they stand there.
 *
 * @param passage where the words stand
 * @param marked the answer inside them, in the document's offsets, where one could be made out
 * @param dates the dates the words mention, in the document's offsets
 */
public record Quote(Passage passage, Optional<Span> marked, List<Mention> dates) {

  /** Throws {@link IllegalArgumentException} if the marked words are not in the passage. */
  public Quote {
    dates = List.copyOf(dates);
    marked.ifPresent(passage::narrow);
  }

  /** The exact words. */
  public String text() {
    return passage.text();
  }
}

package footnote.answers;

import footnote.text.Passage;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a document's words that are shown alike. Runs that follow each other leave nothing
 * out and add nothing: together they are the words as they stand there, with every blank.
 *
 * @param span in the document's offsets
 */
public record Run(Span span, Kind kind) {

  /** How words are shown. */
  public enum Kind {
    /** Quietly: they lead to those that answer. */
    LEAD,
    PLAIN,
    /** Loud. */
    MARK
  }

  /** The runs of {@code shown}. What is not wholly in it is no lead, and no mark. */
  public static List<Run> of(Passage shown, Optional<Span> lead, Optional<Span> marked) {
    List<Run> runs = new ArrayList<>();
    int at = shown.span().start();
    at = add(runs, at, lead.filter(shown.span()::contains), Kind.LEAD);
    at = add(runs, at, marked.filter(shown.span()::contains), Kind.MARK);
    plain(runs, at, shown.span().end());
    return runs;
  }

  /** Adds a run and what stands before it; where the next begins. */
  private static int add(List<Run> runs, int at, Optional<Span> span, Kind kind) {
    if (span.isEmpty()) {
      return at;
    }
    plain(runs, at, span.get().start());
    runs.add(new Run(span.get(), kind));
    return span.get().end();
  }

  private static void plain(List<Run> runs, int start, int end) {
    if (start < end) {
      runs.add(new Run(new Span(start, end), Kind.PLAIN));
    }
  }
}

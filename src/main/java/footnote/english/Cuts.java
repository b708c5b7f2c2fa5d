package footnote.english;

import footnote.text.Span;
import java.util.Optional;
import java.util.function.Consumer;

/** Where a text may be cut without harm. */
final class Cuts {

  private Cuts() {}

  /** The span from {@code start} to {@code end} without white space around it, if any is left. */
  static Optional<Span> trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
  }

  /** Hands over {@code span} in pieces of at most {@code longest} code units. */
  static void pieces(String text, Span span, int longest, Consumer<Span> to) {
    int from = span.start();
    while (span.end() - from > longest) {
      int cut = before(text, from + longest / 2, from + longest);
      trimmed(text, from, cut).ifPresent(to);
      from = cut;
    }
    trimmed(text, from, span.end()).ifPresent(to);
  }

  /**
   * The last good place for a cut in {@code least..most}: after a semicolon or full stop, else
   * after white space, else between two characters.
   */
  static int before(String text, int least, int most) {
    int blank = -1;
    for (int i = most - 1; i >= least; i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        if (i > 0 && ";.!?".indexOf(text.charAt(i - 1)) >= 0) {
          return i;
        }
        blank = blank < 0 ? i : blank;
      }
    }
    if (blank >= 0) {
      return blank;
    }
    return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
  }
}

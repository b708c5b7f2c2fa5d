package footnote.text;

/**
 * A stretch of text, counted in UTF-16 code units as {@link String} counts them: {@code start} is
 * inside, {@code end} is not, and a span is never empty.
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Throws {@link IllegalArgumentException} for a negative start or an empty or backward span. */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** The characters of {@code text} under this span; throws if the span reaches past its end. */
  public String in(CharSequence text) {
    if (end > text.length()) {
      throw new IndexOutOfBoundsException(this + " in a text of " + text.length());
    }
    return text.subSequence(start, end).toString();
  }

  /** Code units covered, at least 1. */
  public int length() {
    return end - start;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The same stretch seen from a text that begins {@code by} code units earlier. */
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /** The smallest span that covers both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  @Override
  public String toString() {
    return start + ".." + end;
  }
}

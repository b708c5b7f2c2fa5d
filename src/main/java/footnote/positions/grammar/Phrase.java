package footnote.positions.grammar;

/** Words of a sentence from {@code start} up to {@code end}, which is not among them. */
public record Phrase(int start, int end) {

  public static Phrase empty(int at) {
    return new Phrase(at, at);
  }

  public boolean isEmpty() {
    return start >= end;
  }

  public boolean isOneWord() {
    return end == start + 1;
  }

  public int last() {
    return end - 1;
  }

  public boolean holds(int at) {
    return at >= start && at < end;
  }
}

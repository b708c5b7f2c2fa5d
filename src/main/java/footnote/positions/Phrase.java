package footnote.positions;

/** Words of a sentence from {@code start} up to {@code end}, which is not among them. */
record Phrase(int start, int end) {

  static Phrase empty(int at) {
    return new Phrase(at, at);
  }

  boolean isEmpty() {
    return start >= end;
  }

  boolean isOneWord() {
    return end == start + 1;
  }

  int last() {
    return end - 1;
  }

  boolean holds(int at) {
    return at >= start && at < end;
  }
}

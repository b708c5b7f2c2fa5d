package footnote.positions;

/** A sentence as the readers of stances see it. */
record Scene(
    Words words, NounPhrases nouns, Subjects subjects, Names names, Speech speech, Cues cues) {

  String text(Phrase phrase) {
    return words.part(phrase.start(), phrase.end());
  }

  /** Whether "not" and the like stand before {@code at} in its clause. */
  boolean isDenied(int at) {
    for (int before = at - 1; before >= 0 && at - before < 7; before--) {
      if (words.isBorder(before) && !words.is(before, ",")) {
        return false;
      }
      boolean short0 = words.is(before, "short") && words.is(before + 1, "of");
      if (cues.isIn("denial", words.lower(before)) || short0) {
        return true;
      }
    }
    return false;
  }
}

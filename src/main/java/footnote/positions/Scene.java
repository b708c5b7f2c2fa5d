package footnote.positions;

/** A sentence as the readers of stances see it. */
record Scene(
    Words words, NounPhrases nouns, Subjects subjects, Names names, Speech speech, Cues cues) {

  private static final int LONGEST_ASIDE = 7;

  String text(Phrase phrase) {
    return words.part(phrase.start(), phrase.end());
  }

  /** The comma that opens the aside closed by that at {@code comma}: "was, however, a critic". */
  int beforeAside(int comma) {
    for (int at = comma - 1; at > 0 && comma - at < LONGEST_ASIDE; at--) {
      if (words.is(at, ",")) {
        return words.isTag(at - 1, "VERB", "AUX") ? at : comma;
      }
      if (words.isBorder(at) || words.isTag(at, "VERB", "AUX")) {
        return comma;
      }
    }
    return comma;
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

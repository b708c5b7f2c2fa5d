package footnote.positions.stances;

import footnote.positions.grammar.Names;
import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;

/** A sentence as the readers of stances see it. */
record Scene(
    Words words, NounPhrases nouns, Subjects subjects, Names names, Speech speech, Cues cues) {

  private static final int LONGEST_ASIDE = 7;
  private static final int LONGEST_RELATIVE = 20;

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
      if ((words.isBorder(before) && !words.is(before, ",")) || isTurn(before)) {
        return false;
      }
      if (closesRelative(before)) {
        return isDenied(openingOf(before));
      }
      if (isPast(at) && isOver(before, at)) {
        return false;
      }
      boolean stops = words.is(before, "short") && words.is(before + 1, "of");
      boolean far = words.is(before, "far") && words.is(before + 1, "from") && before + 2 == at;
      boolean short0 = (stops && words.lower(before + 2).endsWith("ing")) || far;
      boolean denial = cues.isIn("denial", words.lower(before)) && !isNoDenial(before);
      if (denial || short0) {
        return true;
      }
    }
    return false;
  }

  /** "suggests that the idea was looked at" tells what is, "that it be looked at" what is to be. */
  boolean isFact(int that) {
    for (int at = that + 1; words.is(that, "that") && !words.isBorder(at); at++) {
      if (words.isVerb(at)) {
        boolean past = words.lower(at).endsWith("ed") && words.isTag(at, "VERB");
        return past || words.isFinite(at);
      }
    }
    return false;
  }

  /** The comma behind "which is not a member": what is denied in an aside is another matter. */
  private boolean closesRelative(int comma) {
    return words.is(comma, ",") && openingOf(comma) >= 0;
  }

  /** Of an aside that begins with "which" or "who" the comma before it; less than 0 for none. */
  private int openingOf(int comma) {
    for (int at = comma - 1; at > 0 && comma - at < LONGEST_RELATIVE; at--) {
      if (words.is(at, ",")) {
        return words.is(at + 1, "which", "who", "whose", "where") ? at : -1;
      }
    }
    return -1;
  }

  /** "They did not speak, but support it": what comes now is another matter. */
  private boolean isTurn(int at) {
    boolean another = words.is(at, "and") && words.isTag(at + 1, "PRON", "DET");
    return words.is(at, "instead", "but", "although", "though", "while", "because") || another;
  }

  private boolean isPast(int verb) {
    return words.isTag(verb, "VERB") && words.lower(verb).endsWith("ed") && !isAfterBe(verb);
  }

  private boolean isAfterBe(int verb) {
    return words.isBe(verb - 1) || words.is(verb - 1, "has", "have", "had");
  }

  /** In "kept no militia and repeatedly urged them" the "and" ends what is denied. */
  private boolean isOver(int joint, int verb) {
    int next = joint + 1;
    while (words.isTag(next, "ADV")) {
      next++;
    }
    boolean participle = false;
    for (int at = joint - 1; at > joint - LONGEST_ASIDE && !words.isBorder(at); at--) {
      participle |= words.isBe(at) || words.is(at, "has", "have", "had", "neither");
    }
    return words.is(joint, "and", "but") && next == verb && !participle;
  }

  /** "not only", "no doubt", "not surprisingly" */
  private boolean isNoDenial(int at) {
    return words.is(at + 1, "only", "merely", "just", "least", "surprisingly", "doubt", "wonder");
  }
}

package footnote.positions.terms;

import footnote.positions.claims.Claim;
import footnote.positions.claims.DeedWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;

/** Tells who has an office since a body was founded, by how the sentence tells of its founding. */
final class Foundings {

  private final Words words;
  private final DeedWords deedWords;

  Foundings(Words words, DeedWords deedWords) {
    this.words = words;
    this.deedWords = deedWords;
  }

  /** Whether the office of {@code claim} begins with a founding at {@code moment}. */
  boolean begins(Claim claim, Moment moment) {
    int title = claim.anchor().start();
    boolean there = claim.turn() != Turn.BEGINS && claim.turn() != Turn.ENDS;
    boolean with = isAs(claim) && (isFounded(with(title)) || isFirst(claim.anchor()));
    return there && title >= moment.end() && (with || isFounder(title, moment));
  }

  /** "was founded in 1901 by Ann Lee, who was its president": from then on. */
  private boolean isFounder(int title, Moment moment) {
    boolean founder = words.is(title - 1, "who") && words.is(title - 2, ",");
    boolean by = false;
    boolean founded = isFounded(moment.start());
    for (int at = moment.end(); founder && at < title - 1; at++) {
      boolean founding = deedWords.is("founding", words.lower(at));
      founded |= founding;
      by |= founded && words.is(at, "by");
      founder = !words.is(at, ";") && (founding || words.isBe(at) || !words.isVerb(at));
    }
    return founder && by && founded;
  }

  /** "with Ann Lee as its first president", but not "with money from director Tom Moss" */
  private boolean isAs(Claim claim) {
    return words.isBehind(
        claim.anchor().end(), claim.anchor().end() - claim.anchor().start() + 4, "as");
  }

  /** "with the banker Ann Lee as its first chairman" */
  private boolean isFirst(Phrase title) {
    return with(title.start()) >= 0
        && words.isAhead(title.start(), title.end() - title.start(), "first");
  }

  /** The "with" that a title behind it hangs on, or -1. */
  private int with(int title) {
    for (int at = title; at > 0 && title - at < 16; at--) {
      if (words.is(at, "with")) {
        return at;
      }
      if (words.isTag(at, "VERB", "AUX") || words.is(at, ";", ".")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isFounded(int with) {
    for (int at = with - 1; at > 0 && with - at < 12 && !words.isBorder(at); at--) {
      if (deedWords.is("founding", words.lower(at))) {
        return true;
      }
    }
    return false;
  }
}

package footnote.positions.terms;

import footnote.positions.claims.DeedWords;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.Words;

/** Knows the nouns that stand for the time in an office: "her second term", "a new contract". */
final class TimeNouns {

  private static final String[] STAYS = {"stay", "deal", "agreement"};

  private final Words words;
  private final OfficeWords lexicon;
  private final DeedWords deedWords;

  TimeNouns(Words words, OfficeWords lexicon, DeedWords deedWords) {
    this.words = words;
    this.lexicon = lexicon;
    this.deedWords = deedWords;
  }

  /** The "as" of "his term as mayor". */
  boolean isTermAs(int at) {
    return words.is(at, "as") && isTerm(at - 1);
  }

  /** "a contract with Lomma that", "his nine years as editor, which" */
  boolean isTermBefore(int lead) {
    for (int at = lead - 1; at > lead - 9 && at >= 0; at--) {
      if (isTerm(at) || words.is(at, STAYS)) {
        return true;
      }
      if (words.isVerb(at) && !words.is(at, "managing", "acting")) {
        return false;
      }
    }
    return false;
  }

  /** "a new three-year contract", "to a deal", "his stay" */
  boolean isBond(int from) {
    for (int at = from; at < from + 6 && !words.isBorder(at) && !words.isVerb(at); at++) {
      if (deedWords.is("bond", words.lower(at))) {
        return true;
      }
    }
    return false;
  }

  boolean isTerm(int at) {
    boolean stay = words.isOwner(at - 1) && words.is(at, STAYS);
    return stay || isTermOrPost("spell", at);
  }

  /** "a brief spell", but no bare "years". */
  boolean isSpell(int at) {
    return isTerm(at) && !words.isDated(at) && !words.is(at, "year", "time", "month", "season");
  }

  boolean isTermOrPost(String kind, int at) {
    String word = words.lower(at);
    return lexicon.is(kind, word)
        || (word.endsWith("s") && lexicon.is(kind, word.replaceFirst("s$", "")));
  }
}

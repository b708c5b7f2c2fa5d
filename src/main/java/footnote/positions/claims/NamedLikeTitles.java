package footnote.positions.claims;

import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.Words;
import java.util.Set;

/** Knows the words of titles that are names where they stand: "Colin Reeve", "the Leith Herald". */
final class NamedLikeTitles {

  private static final Set<String> SURNAMES = Grammar.words("also-surname");

  private static final Set<String> PAPERS = Grammar.words("also-paper");

  private static final Set<String> HONORIFICS = Grammar.words("honorific");

  private final OfficeWords lexicon;

  NamedLikeTitles(OfficeWords lexicon) {
    this.lexicon = lexicon;
  }

  boolean isName(Words words, int at) {
    return words.isName(at) && (isSurname(words, at) || isPaper(words, at));
  }

  /** "Colin Reeve", "Mr Shah", "Councillor Shah", but not "Head Porter", "Leith Dean Ann Lee". */
  private boolean isSurname(Words words, int at) {
    if (!SURNAMES.contains(words.lower(at)) || leadsName(words, at)) {
      return false;
    }
    boolean given = words.isName(at - 1) && isGiven(words, at - 1) && !words.is(at - 2, "the", "a");
    boolean initial = words.isInitial(at - 1);
    boolean office = words.is(at - 2, "the");
    boolean honoured = HONORIFICS.contains(words.lower(at - 1)) || isTitle(words, at - 1);
    boolean alone = !words.isName(at - 1) && !words.is(at - 1, "the", "a", "an");
    return given || initial || (honoured && !office) || (alone && words.isSurname(at));
  }

  private static boolean leadsName(Words words, int at) {
    return words.isName(at + 1) && !words.isDated(at + 1);
  }

  private boolean isGiven(Words words, int at) {
    String word = words.lower(at);
    return !lexicon.is("modifier", word)
        && !lexicon.is("body", word)
        && !lexicon.isHead(lexicon.singular(word))
        && !lexicon.isPlace(words.word(at));
  }

  /** "Councillors Shah and Lee" */
  private boolean isTitle(Words words, int at) {
    String word = words.lower(at);
    return lexicon.isHead(lexicon.singular(word)) && !lexicon.is("modifier", word);
  }

  /** "the Marrick Herald", but not "Lancaster Herald Ann Lee". */
  private boolean isPaper(Words words, int at) {
    boolean led = words.isName(at - 1) || words.is(at - 1, "the");
    return PAPERS.contains(words.lower(at)) && led && !leadsName(words, at);
  }
}

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

  private static final Set<String> LEADING = Grammar.words("title-leading");

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
    boolean office = words.is(at - 2, "the", "a");
    boolean given = words.isGiven(at - 1) && isFirst(words, at - 1) && !office;
    boolean honoured = isAddress(words, at - 1) && !words.is(at - 2, "the");
    boolean alone = !words.isName(at - 1) && !words.is(at - 1, "the", "a", "an");
    boolean behind = words.isName(at - 1) && isFirst(words, at - 1) && !office;
    boolean known = (alone || behind) && words.isSurname(at) && !isTold(words, at);
    return given || words.isInitial(at - 1) || honoured || known;
  }

  /** "became Lord Chancellor", "served as Abbey Steward": there stands what somebody is. */
  private boolean isTold(Words words, int at) {
    int start = at;
    while (words.isName(start - 1)) {
      start--;
    }
    return words.is(start - 1, "as", "been")
        || words.isBe(start - 1)
        || !lexicon.actions(words.lower(start - 1)).isEmpty();
  }

  /** "Mr Shah", "Councillors Shah and Lee", but neither "Lord Warden" nor "Sheriff Clerk". */
  private boolean isAddress(Words words, int at) {
    String word = words.lower(at);
    return !LEADING.contains(word) && (HONORIFICS.contains(word) || isTitle(words, at));
  }

  private static boolean leadsName(Words words, int at) {
    return words.isName(at + 1) && !words.isDated(at + 1);
  }

  private boolean isFirst(Words words, int at) {
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

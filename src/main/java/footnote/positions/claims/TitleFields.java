package footnote.positions.claims;

import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.Words;
import java.util.Set;

/** Finds what belongs to a title behind its head: "of mines", "of the supervisory board". */
final class TitleFields {

  /** What these are of tells what they do: "head of customs". */
  private static final Set<String> OF_FIELD = Grammar.words("of-field");

  /** Who may have two of them: "head of accounting and tax". */
  private static final Set<String> PAIRED =
      Set.of(
          "minister", "secretary", "professor", "lecturer", "head", "director", "vice-president");

  private final OfficeWords lexicon;

  TitleFields(OfficeWords lexicon) {
    this.lexicon = lexicon;
  }

  /** Behind "of mines", "for the environment", "to the Holy See", from {@code end} on. */
  int end(Words words, int end, String head) {
    if (words.is(end, "emeritus", "general", "elect", "designate")) {
      return end + 1;
    }
    if (!words.is(end, "of", "for", "to")) {
      return end;
    }
    int at = end + 1;
    if (words.is(at, "the")) {
      at++;
    }
    int from = at;
    boolean open = OF_FIELD.contains(head) && from == end + 1 && !words.is(end, "to");
    while (isField(words, at, from) || (open && isWork(words, at))) {
      at++;
    }
    at = open ? Math.max(at, behindCapitals(words, from)) : at;
    if (words.isName(from) && words.isName(at)) {
      return end;
    }
    if (at > from && isSmallNoun(words, at) && !isTitle(words, at)) {
      return end;
    }
    boolean see = words.is(end, "to") && words.isName(from) && words.isName(from + 1);
    return see ? from + 2 : at > from ? behindMore(words, at, from, head) : end;
  }

  /** "Vice President for Supply", "Head of Investor Relations", but not "Head of Oxfam". */
  private int behindCapitals(Words words, int from) {
    int at = from;
    while (words.isName(at) && isOfWork(words.lower(at))) {
      at++;
    }
    boolean more = words.isName(at) || words.is(at, "of") || words.isPossessive(at);
    return more ? from : at;
  }

  private boolean isOfWork(String word) {
    return lexicon.is("field", word) || lexicon.is("modifier", word);
  }

  /** "of food and agriculture", but not "of research and chairman" */
  private int behindMore(Words words, int at, int from, String head) {
    boolean pair = PAIRED.contains(head);
    boolean work = pair && isWork(words, at + 1) && !isTitle(words, at + 1);
    if (!words.is(at, "and") || !(work || isField(words, at + 1, at))) {
      return at;
    }
    int end = at + 1;
    while (isField(words, end, from) || (work && isWork(words, end))) {
      end++;
    }
    return end;
  }

  private boolean isTitle(Words words, int at) {
    String word = words.lower(at);
    boolean modified = lexicon.is("modifier", word) && lexicon.isHead(words.lower(at + 1));
    return modified || lexicon.isHead(lexicon.singular(word));
  }

  /** A plain noun, or what describes one: "European production", "polymer science". */
  private static boolean isWork(Words words, int at) {
    boolean noun = isSmallNoun(words, at);
    boolean describes =
        words.isTag(at, "ADJ", "PROPN")
            && words.isTag(at + 1, "NOUN")
            && Character.isLowerCase(words.word(at + 1).charAt(0));
    return (noun || describes)
        && !words.isDated(at)
        && !words.isPossessive(at + 1)
        && !words.isPossessive(at + 2);
  }

  /** "of sales and marketing", but not "marketing the new car" */
  private static boolean isDoneAlone(Words words, int at) {
    return words.lower(at).endsWith("ing")
        && !words.isTag(at + 1, "DET", "NOUN", "PRON", "ADJ", "NUM");
  }

  private static boolean isSmallNoun(Words words, int at) {
    boolean small = !words.lower(at).isEmpty() && Character.isLowerCase(words.word(at).charAt(0));
    return small && words.isTag(at, "NOUN") && !words.isDated(at);
  }

  private boolean isField(Words words, int at, int from) {
    String word = words.lower(at);
    boolean field = lexicon.is("field", word);
    boolean board = words.is(at, "board", "committee", "council") && at >= from;
    return (field || board)
        && !words.isPossessive(at + 1)
        && (field || !words.isName(at))
        && !words.isTag(at, "ADP", "AUX")
        && (!words.isTag(at, "VERB") || isDoneAlone(words, at));
  }
}

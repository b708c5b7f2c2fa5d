package footnote.positions.claims;

import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.Words;
import java.util.Set;

/** Finds what belongs to a title behind its head: "of mines", "of the supervisory board". */
final class TitleFields {

  /** What these are of tells what they do: "head of customs". */
  private static final Set<String> OF_FIELD = Grammar.words("of-field");

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
    if (words.isName(from) && words.isName(at)) {
      return end;
    }
    boolean see = words.is(end, "to") && words.isName(from) && words.isName(from + 1);
    return see ? from + 2 : at > from ? behindMore(words, at, from, head) : end;
  }

  /** "of food and agriculture", but not "of research and chairman" */
  private int behindMore(Words words, int at, int from, String head) {
    boolean pair = Set.of("minister", "secretary", "professor", "lecturer").contains(head);
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
    boolean small = !words.lower(at).isEmpty() && Character.isLowerCase(words.word(at).charAt(0));
    boolean noun = small && words.isTag(at, "NOUN");
    boolean describes =
        words.isTag(at, "ADJ", "PROPN")
            && words.isTag(at + 1, "NOUN")
            && Character.isLowerCase(words.word(at + 1).charAt(0));
    return (noun || describes)
        && !words.isDated(at)
        && !words.isPossessive(at + 1)
        && !words.isPossessive(at + 2);
  }

  private boolean isField(Words words, int at, int from) {
    String word = words.lower(at);
    boolean field = lexicon.is("field", word);
    boolean board = words.is(at, "board", "committee", "council") && at >= from;
    return (field || board)
        && !words.isPossessive(at + 1)
        && (field || !words.isName(at))
        && !words.isTag(at, "ADP", "VERB", "AUX");
  }
}

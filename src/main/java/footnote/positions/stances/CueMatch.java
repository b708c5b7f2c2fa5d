package footnote.positions.stances;

import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.Inflection;
import footnote.positions.grammar.Words;
import footnote.positions.stances.Cues.Cue;
import footnote.positions.stances.Cues.Kind;
import java.util.Set;

/** Finds whether the words of a cue stand in a sentence, with a few others between them. */
final class CueMatch {

  /** Stands for a participle. */
  private static final String DONE = "done";

  /** Stands for a verb in its base form. */
  private static final String BARE = "bare";

  /** Stands for a gerund. */
  private static final String DOING = "doing";

  private static final Set<String> COPULAS = Grammar.words("copula");

  /** Participles that are like their base forms. */
  private static final Set<String> UNCHANGED = Grammar.words("unchanged");

  private static final String[] ASIDES = {"however", "though", "too", "nevertheless", "instead"};

  private static final int MOST_ANY = 8;

  private static final int MOST_BETWEEN = 4;

  private CueMatch() {}

  /** Whether {@code word} of a cue stands for others, or for one form of a word only. */
  static boolean isOpen(String word) {
    return Set.of(Cues.ANY, DONE, DOING, BARE).contains(word) || word.startsWith(Cues.EXACT);
  }

  /**
   * Behind the cue's last word; {@code at} where it does not stand there.
   *
   * @param cue one whose first word has the word at {@code at} for a form
   */
  static int end(Words words, int at, Cue cue) {
    if (!begins(words, at, cue.words().get(0), cue.kind())) {
      return at;
    }
    int next = overHolder(words, at + 1, cue);
    for (int i = 1; i < cue.words().size(); i++) {
      String word = cue.words().get(i);
      if (word.equals(Cues.ANY)) {
        continue;
      }
      int found = find(words, next, word, cue.words().get(i - 1).equals(Cues.ANY), i > 1);
      if (found < 0) {
        return at;
      }
      next = found + 1;
    }
    return asksToDo(cue) && !isToDo(words, next) ? at : next;
  }

  /** Over "of the chairwoman" in "the enthusiasm of the chairwoman for": the noun's holder. */
  private static int overHolder(Words words, int from, Cue cue) {
    boolean led = words.is(from, "of", "from", "by", "among", "amongst", "within");
    boolean own = cue.words().size() != 2 || cue.words().get(1).equals("of");
    if (cue.kind() != Kind.NOUN || !led || own || words.isDated(from)) {
      return from;
    }
    for (int at = from + 2; at < from + MOST_ANY && !words.isBorder(at); at++) {
      if (words.isVerb(at)) {
        return from;
      }
      if (words.is(at, cue.words().get(1))) {
        return at;
      }
    }
    return from;
  }

  /** "told the board to resign" asks for something, "told the story to the board" does not. */
  private static boolean asksToDo(Cue cue) {
    int last = cue.words().size() - 1;
    return last > 1
        && cue.words().get(last).equals("to")
        && cue.words().get(last - 1).equals(Cues.ANY);
  }

  private static boolean isToDo(Words words, int at) {
    boolean bare =
        words.isTag(at, "NOUN", "ADJ") && !words.lower(at).endsWith("s") && !words.isNoun(at + 1);
    return bare || words.isTag(at, "VERB", "AUX", "ADV", "PART") || words.isTag(at + 1, "DET");
  }

  /** Where {@code word} stands, with only a few others before it, or -1. */
  private static int find(Words words, int from, String word, boolean any, boolean deep) {
    int most = any ? MOST_ANY : MOST_BETWEEN;
    for (int at = overAdverbial(words, from); at < words.size() && at - from <= most; at++) {
      at = any ? overName(words, at) : at;
      if (matches(words, at, word) && (!any || at > from) && !isScore(words, at)) {
        return at;
      }
      boolean passes =
          words.isTag(at, "ADV", "ADJ", "DET", "PRON", "PART")
              && !words.is(at, "to", "which", "that");
      boolean exact = word.startsWith(Cues.EXACT) || word.equals(BARE);
      boolean ends = words.isBorder(at) || words.is(at, "against") || (words.isVerb(at) && !exact);
      if (any ? ends : !passes && !(deep && words.isNoun(at))) {
        return -1;
      }
    }
    return -1;
  }

  /** The "to" of "voted by 34 to 25 to extend it". */
  private static boolean isScore(Words words, int at) {
    return words.is(at, "to") && words.isTag(at - 1, "NUM") && words.isTag(at + 1, "NUM");
  }

  /** Over ", Fergus Hale," behind "asked the secretary". */
  private static int overName(Words words, int at) {
    int end = at + 1;
    while (words.is(at, ",") && words.isName(end)) {
      end++;
    }
    return end > at + 1 && words.is(end, ",") ? end + 1 : at;
  }

  /** Over "in vain", "three times" and ", however,". */
  private static int overAdverbial(Words words, int at) {
    boolean led = words.is(at, "in", "at", "on");
    boolean adverbial =
        led
            && words.is(
                at + 1, "vain", "public", "private", "length", "once", "principle", "record");
    boolean often = words.isTag(at, "NUM") && words.is(at + 1, "times");
    boolean aside = words.is(at, ",") && words.is(at + 1, ASIDES) && words.is(at + 2, ",");
    return aside ? at + 3 : adverbial || often ? at + 2 : at;
  }

  private static boolean matches(Words words, int at, String word) {
    if (word.equals(DONE)) {
      String lower = words.lower(at);
      boolean irregular = Inflection.isPast(lower) || UNCHANGED.contains(lower);
      boolean participle =
          lower.endsWith("ed") || lower.endsWith("en") || (lower.endsWith("t") && irregular);
      return words.isTag(at, "VERB", "ADJ") && participle && !words.is(at - 1, "to");
    }
    if (word.equals(BARE)) {
      String lower = words.lower(at);
      boolean inflected = lower.matches(".*(?:ed|ing|s)") || Inflection.isPast(lower);
      return words.isTag(at, "VERB") && !inflected && !words.is(at - 1, "to");
    }
    if (word.equals(DOING)) {
      return words.lower(at).endsWith("ing");
    }
    return word.startsWith(Cues.EXACT)
        ? words.is(at, word.substring(Cues.EXACT.length()))
        : Inflection.isForm(words.lower(at), word);
  }

  private static boolean begins(Words words, int at, String base, Kind kind) {
    return switch (kind) {
      case VERB, STIRS, ORDER, NONE -> isDone(words, at, base);
      case NOUN, DRAWN, CAMP ->
          !isTitle(words, at)
              && (words.isTag(at, "NOUN", "ADP", "PROPN", "ADV") || isNominal(words, at));
      case ADJ ->
          isAdjective(words, at, base)
              && (!words.isTag(at, "NOUN") || words.isBe(at - 1) || isCopula(words, at - 1));
      case JUDGED, VERDICT ->
          base.equals("no") || (isJudgement(words, at, base) && !isAdverb(words, at));
      case REMARK, OURS, QUOTED -> true;
    };
  }

  /** "Formula One Champion of 2012" */
  private static boolean isTitle(Words words, int at) {
    return words.is(at, "champion", "champions") && words.isName(at);
  }

  /** "modelling" is no form of "model", nor are women's rights right. */
  private static boolean isJudgement(Words words, int at, String base) {
    boolean form = words.is(at, base, base + "s", base + "es") && !words.is(at, "rights", "goods");
    return form && !words.isTag(at, "ADP", "PRON", "DET");
  }

  /** "are just smarter", "close enough for" */
  private static boolean isAdverb(Words words, int at) {
    return words.is(at, "just", "enough", "well", "right")
        && words.isTag(at, "ADV")
        && !words.isBorder(at + 1);
  }

  /** "crossed" is no form of the adjective "cross". */
  private static boolean isAdjective(Words words, int at, String base) {
    return words.is(at, base) || !words.isTag(at, "VERB");
  }

  private static boolean isCopula(Words words, int at) {
    return words.isTag(at, "VERB") && COPULAS.contains(words.lower(at));
  }

  /** "noted with regret the death" regrets nothing, and in "the trusts' offer" nobody trusts. */
  private static boolean isDone(Words words, int at, String base) {
    boolean hung = words.is(at - 1, "with", "in", "of", "for", "by") && words.is(at, base);
    boolean possessor = words.isPossessive(at + 1);
    return !hung
        && !possessor
        && !isObject(words, at, base)
        && (words.isTag(at, "VERB", "AUX") || MisreadVerbs.isVerb(words, at, base));
  }

  /** The "calls" of "rejected calls for": behind a verb in the past stands a noun. */
  private static boolean isObject(Words words, int at, String base) {
    boolean past = words.isTag(at - 1, "VERB") && words.lower(at - 1).endsWith("ed");
    return past && words.is(at, base + "s");
  }

  private static boolean isNominal(Words words, int at) {
    return words.isTag(at - 1, "DET", "ADJ")
        || words.isOwner(at - 1)
        || words.isPossessive(at - 1)
        || words.lower(at).matches(".{3,}[aeiv]er|.*(?:porter|fender|cate)s?");
  }
}

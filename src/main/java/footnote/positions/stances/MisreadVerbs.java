package footnote.positions.stances;

import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.Words;
import java.util.Set;

/** Knows by what stands around it a verb that the tagger takes for a noun: "pundits question". */
final class MisreadVerbs {

  private static final Set<String> BEHIND_VERBS = Grammar.words("behind-verb");

  private final Words words;
  private final int at;
  private final String base;

  /** The word before, over the adverbs between: "they also expressly support". */
  private final int before;

  private MisreadVerbs(Words words, int at, String base) {
    this.words = words;
    this.at = at;
    this.base = base;
    int last = at - 1;
    while (words.isTag(last, "ADV") && !words.isName(last)) {
      last--;
    }
    this.before = last;
  }

  /** Whether the word at {@code at}, a form of {@code base}, is a verb whatever its tag. */
  static boolean isVerb(Words words, int at, String base) {
    boolean modal = words.isTag(at, "ADV") && isBeforeBase(words, at - 1);
    boolean tagged = modal || words.isTag(at, "NOUN", "ADJ", "PROPN", "ADP", "INTJ");
    return (tagged && new MisreadVerbs(words, at, base).isVerb())
        || (words.is(at, "back") && new MisreadVerbs(words, at, base).isBacking());
  }

  /** "would", "did": a verb in its base form follows. */
  private static boolean isBeforeBase(Words words, int at) {
    return words.isModal(at) || words.is(at, "did", "does", "do");
  }

  private boolean isVerb() {
    String word = words.lower(at);
    boolean inflected = !word.equals(base) && !word.equals(base + "s");
    return !isLed() && !words.isPossessive(at - 1) && (inflected || isFinite());
  }

  /** "The unions and employers back the deal" */
  private boolean isBacking() {
    for (int verb = at - 1; verb >= 0 && !words.isBorder(verb); verb--) {
      if (words.isVerb(verb)) {
        return false;
      }
    }
    return words.isNoun(at - 1) && agrees() && isFollowed();
  }

  /** Behind an article or a preposition stands a noun: "the support", "in support". */
  private boolean isLed() {
    boolean gerund = words.lower(at).endsWith("ing") && words.is(at - 1, "of", "from", "without");
    boolean led = words.isTag(at - 1, "DET", "ADJ", "ADP") && !words.isName(at - 1);
    return (led && !gerund && !isAll()) || words.isOwner(at - 1);
  }

  private boolean isAll() {
    return words.is(at - 1, "all", "both", "each");
  }

  private boolean isFinite() {
    boolean modal = isBeforeBase(words, at - 1) && words.is(at, base);
    boolean asked = words.is(before, "what") && words.is(at, base + "s");
    return modal || asked || ((isJoined() || isBehindAside() || agrees()) && isFollowed());
  }

  /** "welcomes the plan but doubts the figures", "applauds the plan, calls for more and" */
  private boolean isJoined() {
    boolean joined = words.is(before, "and", "but") || isListed();
    return joined && words.is(at, base + "s") && !words.is(at + 1, "of");
  }

  private boolean isListed() {
    for (int verb = at - 2; words.is(before, ",") && verb > 0 && !words.isBorder(verb); verb--) {
      if (words.isTag(verb, "VERB") && words.lower(verb).endsWith("s")) {
        return true;
      }
    }
    return false;
  }

  /** "The ministry, which has paid for it, fears that" */
  private boolean isBehindAside() {
    boolean closes = words.is(at - 1, ",") && words.is(at, base, base + "s");
    for (int open = at - 2; closes && open > 0; open--) {
      if (words.is(open, ",")) {
        return words.isNoun(open - 1) && !words.isTag(at + 1, "ADP");
      }
    }
    return false;
  }

  /** A subject in the plural stands before "doubt", one in the singular before "doubts". */
  private boolean agrees() {
    boolean subject =
        isAll()
            || (words.isNoun(before) && !words.is(before, "one"))
            || words.isTag(before, "PRON", "PROPN", "NUM")
            || (words.isTag(before, "VERB") && !words.lower(before).endsWith("ed"));
    boolean place = words.isName(before) && words.isTag(before, "PROPN");
    if (place && words.is(at, base + "s")) {
      return true;
    }
    boolean plural = isAll() || isPlural(before) || words.isTag(before, "NUM");
    return subject && (plural ? words.is(at, base) : words.is(at, base + "s"));
  }

  /** "analysts at Corvus": what stands before the last preposition tells the number. */
  private boolean isPlural(int last) {
    for (int head = last; head >= 0 && isOfPhrase(head); head--) {
      if (words.isTag(head, "ADP") && words.is(head, "at", "in", "of", "from", "with", "on")) {
        return isPlural(head - 1);
      }
    }
    return words.lower(last).endsWith("s")
        || words.is(
            last, "people", "men", "women", "they", "we", "police", "clergy", "staff", "all");
  }

  private boolean isOfPhrase(int at) {
    return words.isNoun(at) || words.isTag(at, "DET", "ADJ", "CCONJ", "ADP");
  }

  private boolean isFollowed() {
    return words.isTag(at + 1, "DET", "PRON", "SCONJ")
        || BEHIND_VERBS.contains(words.lower(at + 1))
        || words.isOwner(at + 1)
        || words.lower(at + 1).endsWith("ing")
        || (words.isNoun(at + 1) && (words.is(at + 2, "to") || words.isBorder(at + 2)));
  }
}

package footnote.positions.grammar;

import java.util.Optional;
import java.util.Set;

/** Finds who does what a verb says, as far as that goes without a parser. */
public final class Subjects {

  /** How many clauses a subject may be left out for. */
  private static final int MOST_STEPS = 4;

  private static final int LONGEST_DESCRIPTION = 8;

  private static final Set<String> RELATIVES = Set.of("who", "which", "that");

  private static final Set<String> ASIDES = Grammar.words("aside");

  private final Words words;
  private final NounPhrases nouns;
  private final RelativeHeads antecedents;

  public Subjects(Words words, NounPhrases nouns) {
    this.words = words;
    this.nouns = nouns;
    this.antecedents = new RelativeHeads(words, nouns, this);
  }

  /** The subject, but for what a preposition hangs on a word that was not understood. */
  public Phrase sureOf(int verb) {
    Phrase subject = of(verb);
    int link = subject.start() - 1;
    boolean hung = words.is(link, "of", "in", "at", "from", "with", "by", "to", "on", "under");
    boolean direct = words.isTag(link, "VERB") && words.lower(link).endsWith("ing");
    boolean near =
        !words.isBorder(subject.end()) && !RELATIVES.contains(words.lower(subject.end()));
    boolean some =
        words.is(link, "of") && words.isTag(link - 1, "ADJ", "NUM", "DET", "PRON", "ADV");
    if (!(hung || direct) || !near || some) {
      return subject;
    }
    int described = beforeParticiple(direct ? link + 1 : link);
    return described < 0 ? Phrase.empty(verb) : nouns.wide(described);
  }

  /** The noun before "led by", "representing a third of": what the participle describes, or -1. */
  private int beforeParticiple(int from) {
    for (int at = from - 1; at > 0 && from - at < LONGEST_DESCRIPTION; at--) {
      boolean participle = words.isTag(at, "VERB", "ADJ") && words.endsWith(at, "ed", "ing", "en");
      if (participle && nouns.isNominal(at - 1)) {
        return at - 1;
      }
      if (words.isBorder(at) || isFinite(at)) {
        return -1;
      }
    }
    return -1;
  }

  /** The subject of the verb at {@code verb}; empty where none is told. */
  public Phrase of(int verb) {
    return of(verb, 0);
  }

  private Phrase of(int verb, int steps) {
    int group = chainStart(verb);
    int at = group - 1;
    if (at < 0) {
      return behindComma(verb);
    }
    if (steps > MOST_STEPS) {
      return Phrase.empty(verb);
    }
    at = beforeTrail(at);
    if (words.is(at, "that") && words.is(at - 1, "after") && at > 1) {
      return earlier(at - 1, verb, steps);
    }
    int behind = at;
    int purpose = group;
    while (words.isDated(purpose)) {
      purpose++;
    }
    if (words.is(purpose, "to") && purpose < verb) {
      return earlier(group, verb, steps);
    }
    if (words.is(at, ",", "–", "—", ")")) {
      return oneOfWhom(at).orElseGet(() -> acrossComma(behind, verb, steps));
    }
    if (RELATIVES.contains(words.lower(at))) {
      return antecedents.of(at);
    }
    boolean gerund = words.lower(group).endsWith("ing") && words.isTag(at, "ADP", "SCONJ");
    if (gerund || words.is(at, "and", "but", "or", "then", "yet", "nor")) {
      return earlier(at, verb, steps);
    }
    if (words.isTag(at, "SCONJ") && words.lower(group).endsWith("ed")) {
      return earlier(at, verb, steps);
    }
    return nouns.wide(at);
  }

  /** "two daughters, one of whom, Ann Lee, is": Ann Lee. */
  private Optional<Phrase> oneOfWhom(int comma) {
    int start = comma;
    while (words.isName(start - 1)) {
      start--;
    }
    boolean whom = words.is(start - 1, ",") && words.is(start - 2, "whom");
    return whom && start < comma ? Optional.of(new Phrase(start, comma)) : Optional.empty();
  }

  /** Before "of 1908", "past and present", "left and right alike", which trail a subject. */
  private int beforeTrail(int from) {
    int at = words.is(from, "of") && words.isDated(from + 1) ? from - 1 : from;
    while (words.is(at, "alike", "too", "themselves", "itself", "himself", "herself", "alone")) {
      at--;
    }
    boolean pair = words.is(at - 1, "and") && !words.isNoun(at) && !words.isNoun(at - 2);
    boolean plain =
        words.isTag(at, "ADJ", "ADV", "VERB") && words.isTag(at - 2, "ADJ", "ADV", "NOUN");
    return pair && plain && words.isNoun(at - 3) ? at - 3 : at;
  }

  private Phrase earlier(int before, int verb, int steps) {
    int earlier = earlierVerb(before - 1);
    Phrase subject = earlier < 0 ? Phrase.empty(verb) : of(earlier, steps + 1);
    if (words.is(before - 1, ",") && isRelative(subject.start() - 1)) {
      int main = earlierVerb(subject.start() - 2);
      subject = main < 0 ? Phrase.empty(verb) : of(main, steps + 1);
    }
    return subject.isEmpty() ? behindComma(verb) : subject;
  }

  /** In "fought the merger that the league proposed, and warned" the league did not warn. */
  private boolean isRelative(int at) {
    return words.is(at, "that", "which", "whom") && words.isTag(at - 1, "NOUN", "PROPN");
  }

  /** The comma closes an aside behind the subject, or parts this verb from an earlier one. */
  private Phrase acrossComma(int comma, int verb, int steps) {
    if (words.lower(verb).endsWith("ing") && words.is(comma, ",")) {
      Phrase main = earlier(comma, verb, steps);
      if (!main.isEmpty()) {
        return main;
      }
    }
    int last = beforeAside(comma);
    if (last >= 0) {
      return nouns.wide(beforeTrail(last));
    }
    if (words.isName(comma - 1) && nouns.base(comma - 1).start() == 0) {
      return nouns.base(comma - 1);
    }
    return earlier(comma, verb, steps);
  }

  /** The last word of the subject that stands before the aside closed at {@code closing}, or -1. */
  private int beforeAside(int closing) {
    int found = -1;
    for (int at = closing - 1; at > 0 && closing - at < 40; at--) {
      if (words.is(at, ";", ":", ".", "“", "”") && !words.isInitial(at)) {
        return found;
      }
      if (found > 0 && hasFiniteVerb(at + 1, found) && !RELATIVES.contains(words.lower(at + 1))) {
        return found;
      }
      boolean aside = opensAside(at + 1) || isTelling(at + 1, closing);
      boolean opens = words.is(at, "(") || (words.is(at, ",", "–", "—") && aside);
      if (opens && nouns.isNominal(at - 1) && !hasFiniteVerb(clauseStart(at - 1), at)) {
        found = at - 1;
      }
    }
    return found;
  }

  /** "The party, he added, did not" */
  private boolean isTelling(int from, int closing) {
    int verb = closing - 1;
    boolean finite = words.isTag(verb, "VERB") && !words.lower(verb).endsWith("ing");
    return finite && verb > from && nouns.base(verb - 1).start() == from;
  }

  private boolean opensAside(int at) {
    return ASIDES.contains(words.lower(at))
        || words.isNoun(at)
        || words.isTag(at, "DET", "ADJ", "NUM", "ADP", "ADV")
        || words.isOwner(at)
        || words.lower(at).endsWith("ing")
        || words.lower(at).endsWith("ed");
  }

  private int clauseStart(int from) {
    for (int at = from; at > 0; at--) {
      if (words.is(at, ",", ";", ":", ".", "“", "–", "—", "that")) {
        return at + 1;
      }
    }
    return 0;
  }

  public boolean hasFiniteVerb(int from, int to) {
    for (int at = from; at < to; at++) {
      if (isFinite(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFinite(int at) {
    boolean verb = words.isVerb(at);
    boolean describes = words.isTag(at - 2, "DET") && words.isAdverbOfAdjective(at - 1);
    return verb && !describes && !words.lower(at).endsWith("ing") && !words.is(at - 1, "to", "the");
  }

  /** The verb before, whose subject goes on. */
  private int earlierVerb(int from) {
    for (int at = from; at >= 0; at--) {
      if (words.is(at, ";", ":", ".")) {
        return -1;
      }
      boolean verb = words.isVerb(at);
      if (verb && !words.is(at - 1, "to") && !words.isTag(at - 1, "DET")) {
        return at;
      }
    }
    return -1;
  }

  /** "Sworn in as minister, Chanda lasted": a verb in front takes the subject behind the comma. */
  private Phrase behindComma(int verb) {
    for (int at = verb + 1; at < words.size() - 1; at++) {
      if (words.is(at, ",")) {
        Phrase next = nouns.next(at + 1);
        boolean more = next.isEmpty() || words.isYear(at + 1) || !verbFollows(next.end());
        if (!more) {
          return next;
        }
      }
    }
    return Phrase.empty(verb);
  }

  private boolean verbFollows(int at) {
    return words.isTag(at, "VERB", "AUX", "ADV") || words.is(at, ",", "(");
  }

  /** The first word of "has been quick to condemn", "is said to favour", "pledged never to". */
  public int chainStart(int verb) {
    int at = verb - 1;
    while (at >= 0 && chains(at)) {
      at--;
    }
    return at + 1;
  }

  /** "She then became", but not "and then became". */
  private boolean isThen(int at) {
    return words.is(at - 1, "he", "she", "they", "it", "we", "i", "who") || words.isName(at - 1);
  }

  /** "was this evening elected", "has last night resigned" */
  private boolean isNight(int at) {
    return words.is(at, "evening", "night", "morning", "afternoon")
        && words.is(at - 1, "this", "last");
  }

  private boolean chains(int at) {
    boolean link =
        words.isTag(at, "AUX", "PART")
            || (words.isDated(at) && !words.is(at, "year-old"))
            || (words.isTag(at, "ADV")
                && !words.isName(at)
                && !words.is(at, "when", "where", "how", "why")
                && (!words.is(at, "then") || isThen(at)))
            || (words.is(at, "neither") && words.isTag(at + 1, "VERB"))
            || isNight(at)
            || isNight(at + 1)
            || words.is(at, "long", "to", "not", "never", "also", "all", "both", "jointly")
            || (words.is(at, "himself", "herself", "themselves") && words.isTag(at - 1, "AUX"));
    boolean auxiliary = isAuxiliary(at) && words.isTag(at + 1, "VERB", "ADV", "AUX", "PART");
    boolean leads = auxiliary || (words.isTag(at, "VERB", "ADJ", "NOUN") && leadsOn(at));
    boolean particle =
        (words.is(at, "up", "out", "on", "in", "forward") && words.is(at + 1, "to"))
            || (words.is(at, "on", "about")
                && words.lower(at + 1).endsWith("ing")
                && ledByVerb(at - 1))
            || (words.is(at, "short") && words.is(at + 1, "of"))
            || (words.is(at, "of", "from", "for", "in", "against")
                && words.lower(at + 1).endsWith("ing")
                && ledByVerb(at - 1));
    return link || leads || particle;
  }

  private boolean isAuxiliary(int at) {
    return words.is(
        at, "has", "have", "had", "having", "is", "are", "was", "were", "do", "does", "did");
  }

  private boolean ledByVerb(int at) {
    return words.is(at, "short") || (words.isTag(at, "VERB") && !words.isName(at));
  }

  /** Whether the verb or adjective at {@code at} takes another verb: "wants to", "ready to". */
  private boolean leadsOn(int at) {
    int next = at + 1;
    while (words.isTag(next, "ADV") && !words.is(next, "up", "out", "on")) {
      next++;
    }
    boolean particle = words.is(next, "up", "out", "on", "forward") && words.is(next + 1, "to");
    boolean noun = words.isTag(at, "NOUN") && !words.isTag(at - 1, "VERB", "AUX");
    boolean gerund =
        words.isTag(at, "VERB")
            && (words.lower(next).endsWith("ing") || words.is(next, "of", "from", "short"))
            && words.isTag(next, "VERB", "NOUN", "ADP", "ADJ")
            && !noun;
    boolean to = words.is(next, "to") && words.isTag(next + 1, "VERB", "NOUN", "ADV", "AUX", "ADJ");
    return !noun && (to || particle || gerund);
  }
}

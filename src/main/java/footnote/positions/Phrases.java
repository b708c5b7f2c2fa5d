package footnote.positions;

import java.util.Set;

/** Finds the subject and the object of a verb, as far as that goes without a parser. */
final class Phrases {

  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "yesterday",
          "today",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private final Words words;

  Phrases(Words words) {
    this.words = words;
  }

  /** From the first word up to the end, which is not in it; empty where start equals end. */
  record Phrase(int start, int end) {
    boolean isEmpty() {
      return start >= end;
    }
  }

  /** The subject of the verb at {@code verb}. */
  Phrase subject(int verb) {
    return subject(verb, 0);
  }

  private Phrase subject(int verb, int depth) {
    int at = beforeVerbs(verb - 1);
    if (words.is(at, ",") && depth < 3) {
      int opening = opening(at);
      boolean named = words.isName(at - 1) && !words.isName(opening - 1);
      if (opening > 0 && words.isNoun(opening - 1)) {
        at = named ? at - 1 : opening - 1;
      } else if (opening > 0 && depth < 2) {
        at = opening - 1;
      }
    }
    if (words.is(at, "who", "which", "that") && at > 0) {
      at = words.is(at - 1, ",") ? at - 2 : at - 1;
    }
    boolean gerund = words.isTag(at, "ADP") && words.lower(verb).endsWith("ing");
    if ((gerund || words.is(at, "and", "but", "or", "then")) && depth < 3) {
      int earlier = earlierVerb(at - 1);
      if (earlier > 0) {
        return subject(earlier, depth + 1);
      }
    }
    return nounPhrase(at);
  }

  /** Walks back over "has been quick to", "are said to", "pledged never to". */
  private int beforeVerbs(int from) {
    int at = from;
    while (at >= 0) {
      boolean chain =
          words.isTag(at, "AUX", "ADV", "PART")
              || words.is(at, "to", "not", "never", "also", "all", "both", "jointly")
              || (words.isTag(at, "VERB", "ADJ") && leadsOn(at))
              || (words.is(at, "up", "out", "on", "short", "of") && chain(at));
      if (!chain) {
        return at;
      }
      at--;
    }
    return at;
  }

  /** "lined up to", "stopped short of" */
  private boolean chain(int at) {
    return words.is(at + 1, "to", "of") || (words.is(at, "of") && words.is(at - 1, "short"));
  }

  /** Whether the verb or adjective at {@code at} takes another verb: "wants to", "ready to". */
  private boolean leadsOn(int at) {
    int next = at + 1;
    while (words.isTag(next, "ADV")) {
      next++;
    }
    return words.is(next, "to")
        || (words.is(next, "up", "out", "on") && words.is(next + 1, "to"))
        || (words.is(next, "short") && words.is(next + 1, "of"))
        || (words.isTag(next, "AUX") && words.isTag(at, "ADV"));
  }

  /** The comma that opens what the comma at {@code closing} closes, or -1. */
  private int opening(int closing) {
    for (int at = closing - 1; at > 0 && closing - at < 25; at--) {
      if (words.is(at, ",")) {
        return at;
      }
    }
    return -1;
  }

  private int earlierVerb(int from) {
    for (int at = from; at > 0; at--) {
      if (words.is(at, ";", ":", ".")) {
        return -1;
      }
      if (words.isTag(at, "VERB") && !words.is(at - 1, "to")) {
        return at;
      }
    }
    return -1;
  }

  /** The noun phrase that ends at {@code last}. */
  Phrase nounPhrase(int last) {
    if (words.isTag(last, "PRON") && !words.is(last, "who", "which", "that")) {
      return new Phrase(last, last + 1);
    }
    if (!words.isNoun(last) && !words.isTag(last, "ADJ", "NUM", "PRON")) {
      return new Phrase(last + 1, last + 1);
    }
    int start = last;
    while (start > 0 && goesOn(start - 1, last)) {
      start--;
    }
    while (start < last
        && (words.isTag(start, "ADP", "CCONJ", "NUM") || words.is(start, "'s", "’s"))) {
      start++;
    }
    return new Phrase(start, last + 1);
  }

  private boolean goesOn(int at, int last) {
    if (MONTHS.contains(words.lower(at)) || words.isTag(at, "PUNCT", "SCONJ", "VERB", "AUX")) {
      return words.isTag(at, "VERB") && words.isTag(at + 1, "NOUN") && words.is(at - 1, "the");
    }
    boolean noun =
        words.isNoun(at)
            || words.isTag(at, "ADJ", "DET", "NUM")
            || words.is(at, "'s", "’s", "its", "his", "her", "their", "our", "&");
    boolean links =
        words.is(at, "of", "in", "at", "for", "and", "from", "with", "between")
            && at < last
            && (words.isNoun(at - 1) || words.isTag(at - 1, "NUM", "ADJ"));
    return noun || links;
  }

  /** What follows at {@code from}: up to where the clause ends. */
  Phrase object(int from) {
    int at = from;
    while (words.is(at, "that") && at == from) {
      at++;
    }
    int start = at;
    while (at < words.size() && !ends(at, start)) {
      at++;
    }
    return new Phrase(start, at);
  }

  private boolean ends(int at, int start) {
    if (words.isBorder(at)
        || words.is(
            at,
            "but",
            "because",
            "while",
            "whereas",
            "although",
            "which",
            "who",
            "saying",
            "when",
            "after",
            "though")) {
      return true;
    }
    return at > start && words.is(at, "and") && words.isTag(at + 1, "VERB", "AUX", "PRON", "ADV");
  }

  /** The first noun phrase from {@code from} on. */
  Phrase next(int from) {
    int start = from;
    int end = start;
    while (end < words.size()
        && (words.isNoun(end)
            || words.isTag(end, "DET", "ADJ", "NUM")
            || (words.is(end, "of", "'s", "’s", "&") && end > start))) {
      end++;
    }
    return new Phrase(start, end);
  }
}

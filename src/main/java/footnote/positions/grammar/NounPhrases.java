package footnote.positions.grammar;

import java.util.Set;

/** Where noun phrases begin and end, as far as that goes without a parser. */
public final class NounPhrases {

  private static final Set<String> LINKS = Grammar.words("link");

  private static final Set<String> CLAUSE_ENDS = Grammar.words("clause-end");

  private final Words words;

  public NounPhrases(Words words) {
    this.words = words;
  }

  boolean isNominal(int at) {
    boolean plain = words.isNoun(at) || words.isTag(at, "NUM", "PRON") || words.isUsedAsNoun(at);
    return plain && !words.is(at, "who", "which", "that", "what", "there", "to");
  }

  /** The phrase whose head is {@code last}, without what hangs on it before a preposition. */
  public Phrase base(int last) {
    if (words.isTag(last, "PRON") && isNominal(last)) {
      return new Phrase(last, last + 1);
    }
    if (!isNominal(last) && !words.isTag(last, "ADJ")) {
      return Phrase.empty(last + 1);
    }
    int start = last;
    while (start > 0 && describes(start - 1, start)) {
      start--;
    }
    return new Phrase(start, last + 1);
  }

  /** Whether the word at {@code at} belongs before {@code start} in one base phrase. */
  private boolean describes(int at, int start) {
    if (words.isDated(at)) {
      return false;
    }
    if (words.isPossessive(at)) {
      return isNominal(at - 1);
    }
    if (words.isPossessive(start)) {
      return isNominal(at);
    }
    boolean led = words.isTag(start, "DET") || words.isOwner(start);
    if (led) {
      return words.is(at, "all", "both", "half", "neither", "not");
    }
    boolean participle =
        words.isTag(at, "VERB") && words.isTag(at - 1, "DET") && !words.isName(start);
    return words.isNoun(at)
        || words.isTag(at, "ADJ", "DET", "NUM")
        || words.isOwner(at)
        || words.is(at, "&", "no")
        || isRank(at)
        || participle
        || isOfTitle(at)
        || words.isAdverbOfAdjective(at)
        || words.isInitial(at);
  }

  /** The phrase that ends at {@code last} with all that hangs on it: "a majority in the house". */
  public Phrase wide(int last) {
    Phrase phrase = base(last);
    boolean joined = false;
    while (!phrase.isEmpty() && phrase.start() > 1) {
      Phrase wider = widened(phrase.start(), joined);
      joined |= words.is(phrase.start() - 1, "and", "or", "nor");
      if (wider.isEmpty()) {
        return new Phrase(phrase.start(), last + 1);
      }
      phrase = new Phrase(wider.start(), last + 1);
    }
    return phrase;
  }

  private Phrase widened(int start, boolean joined) {
    int link = start - 1;
    if (LINKS.contains(words.lower(link)) && isHead(link - 1)) {
      return base(link - 1);
    }
    boolean joins = words.is(link, "and", "or", "nor", "&");
    boolean lists = words.is(link, ",") && words.is(start, "and");
    if (joins && words.is(link - 1, ",") && isHead(link - 2) && isListed(link - 2)) {
      return base(link - 2);
    }
    boolean listed = joined && words.is(link, ",") && goesFirst(base(link - 1));
    if ((joins || lists || listed) && isHead(link - 1)) {
      Phrase left = base(link - 1);
      boolean object = words.isTag(left.start() - 1, "VERB", "ADP") && !fronted(left.start() - 1);
      return object ? Phrase.empty(start) : left;
    }
    return Phrase.empty(start);
  }

  /** "the union, tenants and students", "Norway, Denmark and Iceland" */
  private boolean goesFirst(Phrase phrase) {
    if (words.isTag(phrase.start(), "DET")) {
      return true;
    }
    int before = phrase.start() - 1;
    boolean opens = before < 0 || words.is(before, ",", ";", "while", "but", "that", "whereas");
    return opens && (words.isName(phrase.last()) || words.isPlural(phrase.last()));
  }

  private boolean fronted(int at) {
    return at < 1;
  }

  private boolean isListed(int last) {
    return words.is(base(last).start() - 1, ",") || base(last).start() == 0;
  }

  private boolean isHead(int at) {
    return isNominal(at) && !words.isDated(at);
  }

  /** What follows at {@code from}: up to where the clause ends. */
  public Phrase object(int from) {
    int start = words.is(from, "that") ? from + 1 : from;
    int end = start;
    while (end < words.size() && !endsObject(end, start)) {
      end++;
    }
    return new Phrase(start, end);
  }

  private boolean endsObject(int at, int start) {
    if (words.isBorder(at) || (at > start && CLAUSE_ENDS.contains(words.lower(at)))) {
      return true;
    }
    boolean joins = at > start && words.is(at, "and");
    return joins && words.isTag(at + 1, "VERB", "AUX", "PRON", "ADV");
  }

  /** The first noun phrase from {@code from} on, with what "of" hangs on it. */
  public Phrase next(int from) {
    int end = from;
    while (end < words.size() && goesOn(end, from)) {
      end++;
    }
    return new Phrase(from, end);
  }

  /** "tenants, students and the mayor" */
  public Phrase series(int from) {
    int end = next(from).end();
    while (words.is(end, "and", ",") && end > from) {
      int start = words.is(end, ",") && words.is(end + 1, "and") ? end + 2 : end + 1;
      Phrase more = next(start);
      boolean clause = words.isTag(more.end(), "VERB", "AUX") || words.isTag(start, "PRON");
      if (more.isEmpty() || clause || (words.is(end, ",") && !isSeries(more.end()))) {
        break;
      }
      end = more.end();
    }
    return new Phrase(from, end);
  }

  /** A comma lists only what an "and" closes. */
  private boolean isSeries(int at) {
    return words.is(at, "and", ",") || words.is(at + 1, "and");
  }

  private boolean goesOn(int at, int from) {
    boolean works =
        words.is(at - 1, "the") && words.isTag(at, "VERB") && words.lower(at).endsWith("s");
    boolean noun =
        isNominal(at)
            || words.isTag(at, "DET", "ADJ")
            || words.isOwner(at)
            || isOfTitle(at)
            || (works && at > from);
    boolean joins = words.is(at, "of", "&") || words.isPossessive(at) || isInitial(at);
    boolean another = at > from && words.isTag(at, "DET") && words.isNoun(at - 1);
    boolean pronoun = at > from && words.is(at, "i", "he", "she", "we", "they");
    return !another
        && !pronoun
        && !words.isDated(at)
        && (noun || isRank(at) || (joins && at > from));
  }

  /** "managing director", "acting chair": no verb. */
  private boolean isRank(int at) {
    return words.is(at, "managing", "acting", "founding", "sitting", "outgoing", "visiting")
        && words.isTag(at + 1, "NOUN");
  }

  /** "managing director", "chief operating officer" */
  private boolean isOfTitle(int at) {
    return words.is(at, "managing", "operating", "acting", "presiding") && words.isNoun(at + 1);
  }

  private boolean isInitial(int at) {
    return words.isInitial(at) || words.isInitial(at - 1);
  }
}

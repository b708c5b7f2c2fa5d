package footnote.positions;

import footnote.positions.Position.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words that say where someone stands, read from {@code stances.txt} and {@code remarks.txt}.
 */
final class Cues {

  /** Stands for a few words of any kind. */
  private static final String ANY = "*";

  /** Stands for a participle. */
  private static final String DONE = "done";

  /** Stands for a verb in its base form. */
  private static final String BARE = "bare";

  /** Leads a word that is in this form only. */
  private static final String EXACT = "=";

  /** Stands for a gerund. */
  private static final String DOING = "doing";

  /** Ends a cue that is a stance only on a policy. */
  private static final String POLICY = "?";

  /** Kinds whose cues may be one word with a hyphen: "short-sighted". */
  private static final Set<Kind> COMPOUND = EnumSet.of(Kind.ADJ, Kind.JUDGED, Kind.VERDICT);

  /** Ends a cue that denies the side. */
  private static final String DENIED = "!";

  private static final Set<String> COMMON = Grammar.words("common");

  private static final Set<String> COPULAS = Grammar.words("copula");

  private static final int MOST_ANY = 8;

  private static final int MOST_BETWEEN = 4;

  /** How a cue takes its holder and its matter; the files explain each. */
  enum Kind {
    VERB,
    STIRS,
    NOUN,
    ADJ,
    JUDGED,
    VERDICT,
    DRAWN,
    ORDER,
    NONE,
    CAMP,
    REMARK,
    OURS,
    QUOTED
  }

  /**
   * @param ofPolicy whether it is a stance only on a plan, a law and the like: one fights a tax,
   *     but also a fire
   * @param denied whether it says itself that the side is not taken: "has no wish to"
   */
  record Cue(Kind kind, Side side, List<String> words, boolean ofPolicy, boolean denied) {

    /** A cue of no more than its side. */
    static Cue plain(Kind kind, Side side, List<String> words) {
      return new Cue(kind, side, words, false, false);
    }

    /** Whether its matter may stand within it: "give the plan a blessing". */
    boolean isOpen() {
      return words.contains(ANY);
    }
  }

  /** A cue in a sentence, from its first word up to {@code end}. */
  record Found(Cue cue, int start, int end) {

    Side side() {
      return cue.side();
    }
  }

  /** By every form of the cue's first word. */
  private final Map<String, List<Cue>> cues = new HashMap<>();

  /** A word of every cue that hardly stands where none is. */
  private final Set<String> telling = new HashSet<>();

  private final Map<String, Set<String>> sets = new HashMap<>();

  /**
   * @param own the lines that come with Footnote
   * @param added those of the user
   * @param faults takes what cannot be read, and why
   */
  Cues(List<WordLine> own, List<WordLine> added, List<String> faults) {
    own.forEach(line -> add(line.columns()));
    CueLines right = new CueLines(Set.copyOf(sets.keySet()));
    for (WordLine line : added) {
      List<String> wrong = right.faults(line);
      faults.addAll(wrong);
      if (wrong.isEmpty()) {
        add(line.columns());
      }
    }
  }

  private void add(List<String> columns) {
    List<String> rest =
        columns.stream().skip(2).map(word -> word.toLowerCase(Locale.ROOT)).toList();
    if (columns.get(0).equals(CueLines.SET)) {
      Set<String> set = sets.computeIfAbsent(columns.get(1), name -> new HashSet<>());
      rest.forEach(word -> set.addAll(forms(word)));
      return;
    }
    Kind kind = Kind.valueOf(columns.get(0).toUpperCase(Locale.ROOT));
    Side side = Side.valueOf(columns.get(1).toUpperCase(Locale.ROOT));
    for (String word : rest.stream().flatMap(Alternatives::of).toList()) {
      boolean policy = word.endsWith(POLICY);
      boolean denied = word.endsWith(DENIED);
      String plain = policy || denied ? word.substring(0, word.length() - 1) : word;
      Cue cue = new Cue(kind, side, List.of(plain.split("-")), policy, denied);
      index(cue);
      if (COMPOUND.contains(kind) && plain.contains("-")) {
        index(new Cue(kind, side, List.of(plain), policy, denied));
      }
      telling(cue).ifPresent(first -> telling.addAll(Inflection.forms(first)));
    }
  }

  /** Of "=not" only itself: "noting" is no form of it. */
  private static Set<String> forms(String word) {
    return word.startsWith(EXACT) ? Set.of(word.substring(1)) : Inflection.forms(word);
  }

  private void index(Cue cue) {
    for (String form : Inflection.forms(cue.words.get(0))) {
      cues.computeIfAbsent(form, first -> new ArrayList<>()).add(cue);
    }
  }

  /** The first word, or of a set phrase the longest: "there is no excuse for". */
  private static Optional<String> telling(Cue cue) {
    return switch (cue.kind) {
      case QUOTED -> Optional.empty();
      case REMARK, OURS ->
          cue.words.stream()
              .filter(word -> !COMMON.contains(word))
              .max(Comparator.comparingInt(String::length));
      default -> Optional.of(cue.words.get(0));
    };
  }

  /** Whether a cue can begin with {@code word}, in lower case. */
  boolean begins(String word) {
    return cues.containsKey(word);
  }

  /** Whether a sentence with {@code word}, in lower case, can hold a cue. */
  boolean tells(String word) {
    return telling.contains(word);
  }

  /** Whether {@code word}, in lower case, is in the set {@code name} of the file. */
  boolean isIn(String name, String word) {
    return sets.getOrDefault(name, Set.of()).contains(word);
  }

  /** The orders that begin with {@code word}, in lower case. */
  List<Cue> orders(String word) {
    return cues.getOrDefault(word, List.of()).stream()
        .filter(cue -> cue.kind == Kind.ORDER && cue.words.get(0).equals(word))
        .sorted(Comparator.comparingInt((Cue cue) -> cue.words.size()).reversed())
        .toList();
  }

  /** The longest cue of one of {@code kinds} that begins at {@code at}. */
  Optional<Found> at(Words words, int at, Set<Kind> kinds) {
    Optional<Found> longest = Optional.empty();
    for (Cue cue : cues.getOrDefault(words.lower(at), List.of())) {
      int end = kinds.contains(cue.kind) ? end(words, at, cue) : at;
      boolean felt = cue.kind == Kind.ADJ && cue.words.size() > 1 && words.isBe(at - 1);
      if (end > at && longest.map(found -> isLonger(cue, found.cue(), felt)).orElse(true)) {
        longest = Optional.of(new Found(cue, at, end));
      }
    }
    return longest;
  }

  /** "are worried that" is what they are, not what they do; "is opposed by" is not. */
  private static boolean isLonger(Cue cue, Cue other, boolean felt) {
    boolean same = cue.words.size() == other.words.size();
    boolean done = cue.kind == Kind.VERB && other.kind == Kind.NOUN;
    boolean stirs = cue.kind == Kind.STIRS && other.kind == Kind.ADJ;
    boolean first = cue.kind == Kind.VERDICT || felt || done || stirs;
    return cue.words.size() > other.words.size() || (same && first);
  }

  /** Behind the cue's last word; {@code at} where it does not stand there. */
  private static int end(Words words, int at, Cue cue) {
    if (!begins(words, at, cue.words.get(0), cue.kind)) {
      return at;
    }
    int next = overHolder(words, at + 1, cue);
    for (int i = 1; i < cue.words.size(); i++) {
      String word = cue.words.get(i);
      if (word.equals(ANY)) {
        continue;
      }
      int found = find(words, next, word, cue.words.get(i - 1).equals(ANY), i > 1);
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
    boolean own = cue.words.size() != 2 || cue.words.get(1).equals("of");
    if (cue.kind != Kind.NOUN || !led || own || words.isDated(from)) {
      return from;
    }
    for (int at = from + 2; at < from + MOST_ANY && !words.isBorder(at); at++) {
      if (isVerb(words, at)) {
        return from;
      }
      if (words.is(at, cue.words.get(1))) {
        return at;
      }
    }
    return from;
  }

  /** "told the board to resign" asks for something, "told the story to the board" does not. */
  private static boolean asksToDo(Cue cue) {
    int last = cue.words.size() - 1;
    return last > 1 && cue.words.get(last).equals("to") && cue.words.get(last - 1).equals(ANY);
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
      if (matches(words, at, word) && (!any || at > from)) {
        return at;
      }
      boolean passes =
          words.isTag(at, "ADV", "ADJ", "DET", "PRON", "PART")
              && !words.is(at, "to", "which", "that");
      boolean exact = word.startsWith(EXACT) || word.equals(BARE);
      boolean ends = words.isBorder(at) || (isVerb(words, at) && !exact);
      if (any ? ends : !passes && !(deep && words.isNoun(at))) {
        return -1;
      }
    }
    return -1;
  }

  /** Over ", Fergus Hale," behind "asked the secretary". */
  private static int overName(Words words, int at) {
    int end = at + 1;
    while (words.is(at, ",") && words.isName(end)) {
      end++;
    }
    return end > at + 1 && words.is(end, ",") ? end + 1 : at;
  }

  /** Over "in vain" and "in public". */
  private static int overAdverbial(Words words, int at) {
    boolean led = words.is(at, "in", "at", "on");
    boolean adverbial =
        led
            && words.is(
                at + 1, "vain", "public", "private", "length", "once", "principle", "record");
    return adverbial ? at + 2 : at;
  }

  private static boolean isVerb(Words words, int at) {
    return words.isTag(at, "VERB", "AUX") && !words.isUsedAsNoun(at);
  }

  private static boolean matches(Words words, int at, String word) {
    if (word.equals(DONE)) {
      String lower = words.lower(at);
      boolean participle = lower.endsWith("ed") || lower.endsWith("en") || lower.endsWith("t");
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
    return word.startsWith(EXACT)
        ? words.is(at, word.substring(EXACT.length()))
        : Inflection.isForm(words.lower(at), word);
  }

  private static boolean begins(Words words, int at, String base, Kind kind) {
    if (!Inflection.isForm(words.lower(at), base)) {
      return false;
    }
    return switch (kind) {
      case VERB, STIRS, ORDER, NONE -> isDone(words, at, base);
      case NOUN, DRAWN, CAMP ->
          words.isTag(at, "NOUN", "ADP", "PROPN", "ADV") || isNominal(words, at);
      case ADJ -> !words.isTag(at, "NOUN") || words.isBe(at - 1) || isCopula(words, at - 1);
      case JUDGED, VERDICT -> base.equals("no") || !words.isTag(at, "ADP", "PRON", "DET");
      case REMARK, OURS, QUOTED -> true;
    };
  }

  private static boolean isCopula(Words words, int at) {
    return words.isTag(at, "VERB") && COPULAS.contains(words.lower(at));
  }

  /** "noted with regret the death" regrets nothing. */
  private static boolean isDone(Words words, int at, String base) {
    boolean hung = words.is(at - 1, "with", "in", "of", "for", "by") && words.is(at, base);
    return !hung && (words.isTag(at, "VERB", "AUX") || MisreadVerbs.isVerb(words, at, base));
  }

  private static boolean isNominal(Words words, int at) {
    return words.isTag(at - 1, "DET", "ADJ")
        || words.is(at - 1, Words.OWNERS)
        || words.isPossessive(at - 1)
        || words.lower(at).matches(".{3,}[aeiv]er|.*(?:porter|fender|cate)s?");
  }
}

package footnote.positions.stances;

import footnote.positions.Position.Side;
import footnote.positions.WordLine;
import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.Inflection;
import footnote.positions.grammar.Words;
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
public final class Cues {

  /** Stands for a few words of any kind. */
  static final String ANY = "*";

  /** Leads a word that is in this form only. */
  static final String EXACT = "=";

  /** Ends a cue that is a stance only on a policy. */
  private static final String POLICY = "?";

  /** Kinds whose cues may be one word with a hyphen: "short-sighted". */
  private static final Set<Kind> COMPOUND = EnumSet.of(Kind.ADJ, Kind.JUDGED, Kind.VERDICT);

  /** Ends a cue that denies the side. */
  private static final String DENIED = "!";

  private static final Set<String> COMMON = Grammar.words("common");

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

    /** Whether its matter may stand within it: "give the plan a blessing". */
    boolean isOpen() {
      return words.contains(ANY);
    }
  }

  /** A cue in a sentence, from its first word up to {@code end}. */
  record Found(Cue cue, int start, int end) {

    /** Words that take a side and stand in no list. */
    static Found unlisted(Kind kind, Side side, int start, int end) {
      return new Found(new Cue(kind, side, List.of(), false, false), start, end);
    }

    Side side() {
      return cue.side();
    }

    /** The same words, where their matter gives them another side. */
    Found sided(Side side) {
      return new Found(new Cue(cue.kind, side, cue.words, false, false), start, end);
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
  public Cues(List<WordLine> own, List<WordLine> added, List<String> faults) {
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

  /** The longest word that is in few sentences: "excuse" of "there is no excuse for". */
  private static Optional<String> telling(Cue cue) {
    return cue.kind == Kind.QUOTED
        ? Optional.empty()
        : cue.words.stream()
            .filter(word -> !COMMON.contains(word) && !CueMatch.isOpen(word))
            .max(Comparator.comparingInt(String::length))
            .or(() -> Optional.of(cue.words.get(0)));
  }

  /** Whether a sentence with {@code word}, in lower case, can hold a cue. */
  public boolean tells(String word) {
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
      boolean felt = cue.kind == Kind.ADJ && cue.words.size() > 1 && words.isBe(at - 1);
      boolean better =
          kinds.contains(cue.kind)
              && longest.map(found -> isLonger(cue, found.cue(), felt)).orElse(true);
      int end = better ? CueMatch.end(words, at, cue) : at;
      if (end > at) {
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
}

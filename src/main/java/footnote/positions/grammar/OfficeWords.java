package footnote.positions.grammar;

import footnote.positions.Places;
import footnote.positions.WordLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The words of offices, read from {@code offices.txt}, which tells what its kinds mean. */
public final class OfficeWords {

  /** Tell of an office without naming one; other words of time are too common for that. */
  private static final Set<String> TELLING =
      Set.of("spell", "stint", "tenure", "spells", "represent", "represented", "represents");

  private final Places places;
  private final Map<String, Set<String>> sets = new HashMap<>();

  /** By the kind of verbs; worked out when the first word is asked for. */
  private final Map<String, Set<String>> forms = new ConcurrentHashMap<>();

  private final Map<String, String> nouns = new HashMap<>();
  private final Map<String, List<Action>> actions = new HashMap<>();

  /** What a verb does to an office. */
  public enum Turn {
    BEGINS,
    ENDS,
    HOLDS,
    /** Nothing. */
    NONE
  }

  /**
   * A verb of offices.
   *
   * @param rest the words behind its first one, "over" of "take over"
   * @param onObject whether its object comes into the office or leaves it: "appointed"
   * @param office what its subject is, where the verb tells that: "coached"
   */
  public record Action(
      String kind, List<String> rest, Turn turn, boolean onObject, Optional<String> office) {

    /** Whether only a board, a council and the like may follow. */
    public boolean isSeat() {
      return kind.equals("seat") || kind.equals("take");
    }
  }

  /**
   * @param own the lines that come with Footnote
   * @param added those of the user
   * @param faults takes what cannot be read, and why
   */
  public OfficeWords(Places places, List<WordLine> own, List<WordLine> added, List<String> faults) {
    this.places = places;
    own.forEach(line -> add(line.columns()));
    OfficeLines right = new OfficeLines(Set.copyOf(sets.keySet()));
    for (WordLine line : added) {
      List<String> wrong = right.faults(line);
      faults.addAll(wrong);
      if (wrong.isEmpty()) {
        add(line.columns());
      }
    }
  }

  private void add(List<String> columns) {
    String kind = columns.get(0);
    for (String column : columns.subList(1, columns.size())) {
      String[] pair = column.toLowerCase(Locale.ROOT).split("=");
      switch (kind) {
        case "noun" -> nouns.put(pair[0], pair[1].replace('_', ' '));
        case "verb" -> addAction(kind, pair[0], Turn.HOLDS, false, Optional.of(pair[1]));
        case "seat" -> addAction(kind, pair[0], Turn.HOLDS, false, Optional.of(pair[1]));
        case "take" -> addAction(kind, pair[0], Turn.BEGINS, false, Optional.of(pair[1]));
        case "charge" -> addAction(kind, pair[0], Turn.BEGINS, true, Optional.of(pair[1]));
        case "alone" -> addAction(kind, pair[0], Turn.HOLDS, false, Optional.of(pair[1]));
        case "enlist" -> addAction(kind, pair[0], Turn.BEGINS, false, Optional.of(pair[1]));
        case "quit" -> addAction(kind, pair[0], Turn.ENDS, false, Optional.of(pair[1]));
        case "begin" -> addAction(kind, pair[0], Turn.BEGINS, false, Optional.empty());
        case "put" -> addAction(kind, pair[0], Turn.BEGINS, true, Optional.empty());
        case "end" -> addAction(kind, pair[0], Turn.ENDS, false, Optional.empty());
        case "oust" -> addAction(kind, pair[0], Turn.ENDS, true, Optional.empty());
        case "hold" -> addAction(kind, pair[0], Turn.HOLDS, false, Optional.empty());
        default ->
            sets.computeIfAbsent(kind, each -> new HashSet<>()).add(pair[0].replace('_', ' '));
      }
    }
  }

  private void addAction(
      String kind, String verb, Turn turn, boolean onObject, Optional<String> office) {
    List<String> words = List.of(verb.split("-(?!found|chair|own|lead|opt|elect)"));
    Action action = new Action(kind, words.subList(1, words.size()), turn, onObject, office);
    for (String form : Inflection.forms(words.get(0))) {
      actions.computeIfAbsent(form, first -> new ArrayList<>()).add(action);
    }
  }

  /**
   * Whether {@code word}, in lower case, is of the given kind.
   *
   * @param kind one of the kinds of the file that are plain words
   */
  public boolean is(String kind, String word) {
    return sets.getOrDefault(kind, Set.of()).contains(word);
  }

  /** Whether {@code word} is a form of one of the verbs of {@code kind}. */
  public boolean isFormOf(String kind, String word) {
    return forms.computeIfAbsent(kind, this::forms).contains(word);
  }

  private Set<String> forms(String kind) {
    return sets.getOrDefault(kind, Set.of()).stream()
        .flatMap(base -> Inflection.forms(base).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether {@code word}, in lower case, can tell of an office. */
  public boolean tells(String word) {
    return isHead(singular(word))
        || nouns.containsKey(word)
        || TELLING.contains(word)
        || is("post", word)
        || actions.getOrDefault(word, List.of()).stream().anyMatch(this::tells);
  }

  private boolean tells(Action action) {
    return action.office().isPresent() || action.turn() != Turn.HOLDS;
  }

  /** Whether an office, or the time in one, may be called so: "the post of". */
  public boolean isPost(String word) {
    return is("post", word) || is("spell", word);
  }

  public boolean isHead(String word) {
    return is("head", word) || isPair(word);
  }

  /** "secretary-director": two titles in one. */
  private boolean isPair(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 2
        && is("head", word.substring(0, hyphen))
        && is("head", word.substring(hyphen + 1));
  }

  /** "captaincy" is the office of a captain. */
  public Optional<String> ofNoun(String noun) {
    return Optional.ofNullable(nouns.get(noun));
  }

  /** The verbs of offices that {@code word} may be a form of, in the order of the file. */
  public List<Action> actions(String word) {
    return actions.getOrDefault(word, List.of());
  }

  /** "chairman" of "chairmen"; the word itself where it is none. */
  public String singular(String word) {
    if (isHead(word)) {
      return word;
    }
    if (word.endsWith("men")) {
      return word.substring(0, word.length() - 3) + "man";
    }
    boolean es = word.endsWith("es") && isHead(word.substring(0, word.length() - 2));
    int cut = es ? 2 : word.endsWith("s") ? 1 : 0;
    return word.substring(0, word.length() - cut);
  }

  /** "Chief Financial Officer Ann Lee" without what leads up to her name. */
  String withoutTitle(String name) {
    String[] words = name.split(" ");
    int named = 0;
    for (int i = 0; i < words.length - 2; i++) {
      String lower = words[i].toLowerCase(Locale.ROOT);
      if (!isHead(lower) && !is("modifier", lower)) {
        break;
      }
      named = isHead(lower) ? i + 1 : named;
    }
    return String.join(" ", List.of(words).subList(named, words.length));
  }

  /** Whether {@code name} is a country, or says of which one somebody is. */
  public boolean isPlace(String name) {
    return places.knows(name);
  }

  /** Whether {@code name} is one of a body and of nobody: "Harestua Ski Club". */
  public boolean isBody(String name) {
    if (places.knows(name)
        || name.contains("&")
        || name.startsWith("the ")
        || name.startsWith("The ")) {
      return true;
    }
    for (String word : name.split(" ")) {
      boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
      if ((capitals && !word.contains(".")) || is("body", word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}

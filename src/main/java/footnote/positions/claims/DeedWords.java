package footnote.positions.claims;

import footnote.positions.grammar.Inflection;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.WordFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The verbs that tell of an office without its title, read from {@code deeds.txt}. */
public final class DeedWords {

  /**
   * A verb of the file.
   *
   * @param rest the words behind its first one, "down" of "step down"
   */
  public record Verb(String kind, List<String> rest) {

    /** Whether it is done to him who has the office. */
    public boolean onObject() {
      return kind.equals("put") || kind.equals("oust") || kind.equals("borrow");
    }

    /** Whether it is done to "the post", "his seat". */
    public boolean onPost() {
      return kind.endsWith("-post");
    }

    /** Whether it is said of "his term", "a contract". */
    public boolean ofTerm() {
      return kind.equals("lapse")
          || kind.equals("open")
          || kind.equals("run")
          || kind.equals("prolong");
    }

    /** Whether it needs a contract or the like behind: "signed a new deal". */
    public boolean isBinding() {
      return kind.equals("bind");
    }

    public Turn turn() {
      return switch (kind) {
        case "come", "enter", "put", "borrow", "come-post", "open" -> Turn.BEGINS;
        case "go", "die", "oust", "go-post", "lapse", "run" -> Turn.ENDS;
        case "stay", "stay-post", "bind" -> Turn.HOLDS;
        default -> Turn.NONE;
      };
    }
  }

  /** "as she had been since 1984" */
  public static final Verb LASTING = new Verb("stay", List.of());

  private static final Set<String> PLAIN =
      Set.of("lead", "particle", "arrive", "effective", "bond", "founding", "private");

  private final Map<String, List<Verb>> verbs = new HashMap<>();
  private final Map<String, Set<String>> sets = new HashMap<>();

  public DeedWords() {
    for (String line : WordFile.lines("deeds.txt")) {
      List<String> columns = List.of(line.split("\\s+"));
      columns.subList(1, columns.size()).forEach(entry -> add(columns.get(0), entry));
    }
  }

  private void add(String kind, String entry) {
    if (PLAIN.contains(kind)) {
      sets.computeIfAbsent(kind, each -> new HashSet<>()).add(entry);
      return;
    }
    List<String> words = List.of(entry.split("-(?!elect(?!ion)|appoint|opt)"));
    Verb verb = new Verb(kind, words.subList(1, words.size()));
    for (String form : Inflection.forms(words.get(0))) {
      verbs.computeIfAbsent(form, each -> new ArrayList<>()).add(verb);
    }
  }

  /** The verbs that {@code word}, in lower case, may begin, in the order of the file. */
  public List<Verb> verbs(String word) {
    return verbs.getOrDefault(word, List.of());
  }

  /** Whether {@code word} takes somebody from one office to a higher one: "promoted". */
  public boolean isRise(String word) {
    return verbs(word).stream().anyMatch(verb -> verb.kind().equals("rise"));
  }

  /** Whether {@code word} puts somebody where he is already: "re-elected". */
  public boolean isAgain(String word) {
    return verbs(word).stream().anyMatch(verb -> verb.kind().equals("again"));
  }

  /** Whether {@code word}, in lower case, is one of the plain words of {@code kind}. */
  public boolean is(String kind, String word) {
    return sets.getOrDefault(kind, Set.of()).contains(word);
  }
}

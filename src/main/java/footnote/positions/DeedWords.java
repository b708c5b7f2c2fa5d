package footnote.positions;

import footnote.positions.OfficeWords.Turn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The verbs that tell of an office without its title, read from {@code deeds.txt}. */
final class DeedWords {

  /**
   * A verb of the file.
   *
   * @param rest the words behind its first one, "down" of "step down"
   */
  record Verb(String kind, List<String> rest) {

    /** Whether it is done to him who has the office. */
    boolean onObject() {
      return kind.equals("put") || kind.equals("oust");
    }

    /** Whether it is done to "the post", "his seat". */
    boolean onPost() {
      return kind.endsWith("-post");
    }

    /** Whether it is said of "his term", "a contract". */
    boolean ofTerm() {
      return kind.equals("lapse")
          || kind.equals("open")
          || kind.equals("run")
          || kind.equals("prolong");
    }

    Turn turn() {
      return switch (kind) {
        case "come", "enter", "put", "come-post", "open" -> Turn.BEGINS;
        case "go", "die", "oust", "go-post", "lapse", "run" -> Turn.ENDS;
        case "stay", "stay-post" -> Turn.HOLDS;
        default -> Turn.NONE;
      };
    }
  }

  /** "as she had been since 1984" */
  static final Verb LASTING = new Verb("stay", List.of());

  private static final Set<String> PLAIN = Set.of("lead", "particle", "effective");

  private final Map<String, List<Verb>> verbs = new HashMap<>();
  private final Map<String, Set<String>> sets = new HashMap<>();

  DeedWords() {
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
  List<Verb> verbs(String word) {
    return verbs.getOrDefault(word, List.of());
  }

  /** Whether {@code word} takes somebody from one office to a higher one: "promoted". */
  boolean isRise(String word) {
    return verbs(word).stream().anyMatch(verb -> verb.kind().equals("rise"));
  }

  /** Whether {@code word} puts somebody where he is already: "re-elected". */
  boolean isAgain(String word) {
    return verbs(word).stream().anyMatch(verb -> verb.kind().equals("again"));
  }

  /** Whether {@code word}, in lower case, is one of the plain words of {@code kind}. */
  boolean is(String kind, String word) {
    return sets.getOrDefault(kind, Set.of()).contains(word);
  }
}

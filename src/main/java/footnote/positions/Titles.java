package footnote.positions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of offices, read from {@code offices.txt}. */
final class Titles {

  private static final String FILE = "offices.txt";

  private final Set<String> heads = new HashSet<>();
  private final Set<String> modifiers = new HashSet<>();
  private final Map<String, String> nouns = new HashMap<>();

  /** By every form of the first word: the words that follow it, and the office. */
  private final Map<String, Map<List<String>, String>> verbs = new HashMap<>();

  private final Set<String> beginnings = new HashSet<>();
  private final Set<String> ends = new HashSet<>();

  Titles() {
    try (InputStream file = Titles.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing beside " + Titles.class.getName());
      }
      new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(this::add);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void add(String line) {
    String[] columns = line.split("\\s+");
    for (int i = 1; i < columns.length; i++) {
      String[] pair = columns[i].split("=");
      switch (columns[0]) {
        case "head" -> heads.add(columns[i]);
        case "modifier" -> modifiers.add(columns[i]);
        case "noun" -> nouns.put(pair[0], pair[1].replace('_', ' '));
        case "verb" -> addVerb(List.of(pair[0].split("-")), pair[1]);
        case "become" -> beginnings.addAll(Inflection.forms(columns[i]));
        case "leave" -> ends.addAll(Inflection.forms(columns[i].split("-")[0]));
        default -> {}
      }
    }
  }

  private void addVerb(List<String> words, String office) {
    for (String form : Inflection.forms(words.get(0))) {
      verbs
          .computeIfAbsent(form, first -> new LinkedHashMap<>())
          .put(words.subList(1, words.size()), office);
    }
  }

  /** Whether {@code word}, in lower case, can tell of an office. */
  boolean tells(String word) {
    return heads.contains(singular(word)) || nouns.containsKey(word) || verbs.containsKey(word);
  }

  /** A title in a sentence, from its first word up to {@code end}. */
  record Title(String office, int start, int end) {}

  /** The title whose last word stands at {@code at}. */
  Optional<Title> endingAt(Words words, int at) {
    String head = singular(words.lower(at));
    boolean executive = head.equals("executive") && !words.is(at - 1, "chief");
    boolean body = heads.contains(words.lower(at + 1));
    boolean verb = words.isTag(at, "VERB", "AUX");
    boolean chief = words.is(at, "chief") && !words.isNoun(at - 1);
    if (!heads.contains(head) || executive || body || verb || chief) {
      return Optional.empty();
    }
    int start = at;
    while (start > 0 && isModifier(words, start - 1)) {
      start--;
    }
    String office = words.part(start, at + 1).toLowerCase(java.util.Locale.ROOT);
    office = office.substring(0, office.length() - words.lower(at).length()) + head;
    return Optional.of(
        new Title(
            office.replaceFirst(
                "^(?:former|ex|then|late|interim|outgoing|incoming|caretaker)[ -]", ""),
            start,
            at + 1));
  }

  private boolean isModifier(Words words, int at) {
    return modifiers.contains(words.lower(at))
        || (words.isTag(at, "NOUN") && Character.isLowerCase(words.word(at).charAt(0)));
  }

  private String singular(String word) {
    if (heads.contains(word)) {
      return word;
    }
    if (word.endsWith("men")) {
      return word.substring(0, word.length() - 3) + "man";
    }
    return word.endsWith("es") && heads.contains(word.substring(0, word.length() - 2))
        ? word.substring(0, word.length() - 2)
        : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /** The title that a heading such as "Chairmen of Nordbank" names. */
  Optional<String> ofHeading(Words heading) {
    for (int at = 0; at < heading.size(); at++) {
      Optional<Title> title = endingAt(heading, at);
      if (title.isPresent()) {
        return title.map(Title::office);
      }
    }
    return Optional.empty();
  }

  /** "captaincy" is the office of a captain. */
  Optional<String> ofNoun(String noun) {
    return Optional.ofNullable(nouns.get(noun));
  }

  /** What the subject of the verb at {@code at} is to what follows, if that is an office. */
  Optional<Title> ofVerb(Words words, int at) {
    if (!words.isTag(at, "VERB") || heads.contains(words.lower(at + 1))) {
      return Optional.empty();
    }
    for (Map.Entry<List<String>, String> verb :
        verbs.getOrDefault(words.lower(at), Map.of()).entrySet()) {
      int end = rest(words, at + 1, verb.getKey());
      if (end > 0) {
        return Optional.of(new Title(verb.getValue(), at, end));
      }
    }
    return Optional.empty();
  }

  /**
   * Where the rest of a verb ends, with up to three words before each of its words; 0 if not there.
   */
  private static int rest(Words words, int from, List<String> rest) {
    int end = from;
    for (String word : rest) {
      int gap = 0;
      while (gap < 3 && !words.is(end, word) && words.isTag(end, "NOUN", "ADJ", "ADV")) {
        end++;
        gap++;
      }
      if (!words.is(end, word)) {
        return 0;
      }
      end++;
    }
    return end;
  }

  boolean isBeginning(String word) {
    return beginnings.contains(word);
  }

  boolean isEnd(String word) {
    return ends.contains(word);
  }
}

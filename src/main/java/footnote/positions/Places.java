package footnote.positions;

import footnote.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Names that stand for the same government: Tokyo, Japanese, Japan. They are told apart from other
 * words by their stems, whatever the case; only "US" and the like need their capitals, for "us" is
 * another word.
 */
public final class Places {

  private static final String RIGHT =
      "expected a name, a colon, and what stands for the same: Kestria: Kestrian, Port Vell";

  /** The place that a name, by its stems, stands for. */
  private final Map<String, Place> byStems = new HashMap<>();

  private int mostWords = 1;

  /**
   * @param name the one that stands before the colon
   * @param names all of them
   */
  private record Place(String name, Set<String> names) {}

  /**
   * @param own the lines that come with Footnote
   * @param added those of the user
   * @param faults takes what cannot be read, and why
   */
  public Places(List<WordLine> own, List<WordLine> added, List<String> faults) {
    own.forEach(line -> add(line, faults));
    added.forEach(line -> add(line, faults));
  }

  private void add(WordLine line, List<String> faults) {
    int colon = line.text().indexOf(':');
    if (colon < 0) {
      faults.add(line.fault("there is no colon in \"" + line.text() + "\"", RIGHT));
      return;
    }
    String head = line.text().substring(0, colon).strip();
    List<String> names = names(line.text().substring(colon + 1).strip());
    if (head.isEmpty() || names.isEmpty()) {
      faults.add(
          line.fault(
              "a name is missing " + (head.isEmpty() ? "before" : "behind") + " the colon", RIGHT));
      return;
    }
    List<String> all = new ArrayList<>(List.of(head));
    all.addAll(names);
    all.stream().flatMap(name -> fault(line, name, head).stream()).forEach(faults::add);
    join(head, all);
  }

  /**
   * Where there is a comma they are parted by commas and may have several words, else by blanks.
   */
  private static List<String> names(String text) {
    return List.of(text.split(text.contains(",") ? "," : "\\s+")).stream()
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private Optional<String> fault(WordLine line, String name, String head) {
    if (stems(name).isEmpty()) {
      return Optional.of(line.fault("\"" + name + "\" has no letters", RIGHT));
    }
    return place(name)
        .filter(place -> !place.name.equalsIgnoreCase(head))
        .map(
            place ->
                line.fault(
                    "\"" + name + "\" stands for " + place.name + " already",
                    "leave it out, or begin the line with \"" + place.name + ":\""));
  }

  private void join(String head, List<String> names) {
    Set<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    all.addAll(names);
    place(head).ifPresent(known -> all.addAll(known.names));
    Place place = new Place(place(head).map(Place::name).orElse(head), Set.copyOf(all));
    for (String name : all) {
      byStems.put(stems(name), place);
      mostWords = Math.max(mostWords, words(name).size());
    }
  }

  private Optional<Place> place(String name) {
    return place(words(name));
  }

  private Optional<Place> place(List<Token> words) {
    return Optional.ofNullable(byStems.get(stems(words)));
  }

  private static List<Token> words(String name) {
    return Token.in(withoutArticle(name));
  }

  private static String stems(String name) {
    return stems(words(name));
  }

  private static String stems(List<Token> words) {
    return words.stream().map(Token::stem).collect(Collectors.joining(" "));
  }

  private static String withoutArticle(String name) {
    return name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
  }

  public boolean knows(String name) {
    return place(name).isPresent();
  }

  /** Every name that stands for the same government as {@code name}, itself among them. */
  public Set<String> of(String name) {
    return place(name).map(Place::names).orElse(Set.of(name));
  }

  /** The places that {@code text} names, in whatever words, each by the same name. */
  public Set<String> in(String text) {
    Set<String> found = new TreeSet<>();
    List<Token> words = Token.in(text);
    int at = 0;
    while (at < words.size()) {
      int end = end(text, words, at);
      if (end > at) {
        place(words.subList(at, end)).map(Place::name).ifPresent(found::add);
      }
      at = Math.max(at + 1, end);
    }
    return found;
  }

  /** Behind the longest name that begins at {@code at}; {@code at} where none does. */
  private int end(String text, List<Token> words, int at) {
    for (int end = Math.min(words.size(), at + mostWords); end > at; end--) {
      Optional<Place> known = place(words.subList(at, end));
      if (known.isPresent()
          && (end > at + 1 || isName(words.get(at).span().in(text), known.get()))) {
        return end;
      }
    }
    return at;
  }

  /** "us" is no country, and "polished" is not Poland. */
  private static boolean isName(String word, Place place) {
    boolean capital = Character.isUpperCase(word.charAt(0));
    boolean whole = place.names.stream().anyMatch(word::equalsIgnoreCase);
    return word.length() > 2 ? capital || whole : word.equals(word.toUpperCase(Locale.ROOT));
  }
}

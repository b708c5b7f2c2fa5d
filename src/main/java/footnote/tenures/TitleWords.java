package footnote.tenures;

import footnote.text.Resource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How titles are asked for, read from {@code titles.txt}, which tells what its kinds mean. */
final class TitleWords {

  private static final String FILE = "/footnote/tenures/titles.txt";

  /** What a title is of: "head of research" is a head. */
  private static final Pattern FIELD = Pattern.compile(" (?:of|for|to|at|in) ");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}-]+");

  /** The most words that a title has. */
  private static final int LONGEST = 3;

  private final Map<String, String> alike = new HashMap<>();
  private final Map<String, String> verbs = new HashMap<>();
  private final Set<String> leading = new HashSet<>();
  private final Set<String> apart = new HashSet<>();
  private final Set<String> asking = new HashSet<>();
  private final Set<String> named = new HashSet<>();

  TitleWords() {
    Resource.lines(TitleWords.class, FILE).forEach(this::add);
  }

  private void add(String line) {
    List<String> words =
        List.of(line.strip().split("\\s+")).stream().map(word -> word.replace('_', ' ')).toList();
    List<String> rest = words.subList(1, words.size());
    switch (words.get(0)) {
      case "alike" -> rest.forEach(title -> alike.put(title, rest.get(0)));
      case "leads" -> rest.forEach(title -> leading.add(family(title)));
      case "verb" -> rest.stream().skip(1).forEach(form -> verbs.put(form, rest.get(0)));
      case "apart" -> apart.addAll(rest);
      case "asks" -> asking.addAll(rest);
      case "named" -> rest.forEach(title -> named.add(family(title)));
      default -> throw new IllegalStateException(FILE + ": no kind is called " + words.get(0));
    }
  }

  /** One title for all that mean the same: "chair" for "chairwoman". */
  String family(String title) {
    return alike.getOrDefault(title, title);
  }

  /** The same of an office as it was read: "chair" of "honorary chairman of the board". */
  String familyOf(String office) {
    if (alike.containsKey(office)) {
      return family(office);
    }
    String title = FIELD.split(office, 2)[0].replaceFirst("^(vice|deputy)-", "$1 ");
    String end = title;
    while (!alike.containsKey(end) && end.contains(" ")) {
      end = end.substring(end.indexOf(' ') + 1);
    }
    return family(end);
  }

  /** Whether an office is of a part only: "head of sales". */
  static boolean isOfPart(String office) {
    return FIELD.matcher(office).find();
  }

  /** The families of all titles in {@code text}, and of the verbs that tell of one: "chaired". */
  Set<String> familiesIn(String text) {
    List<String> words = List.of(NO_WORD.split(text.toLowerCase(Locale.ROOT)));
    Set<String> families = new HashSet<>();
    for (int at = 0; at < words.size(); at++) {
      families.add(ofVerb(words.get(at)));
      for (int end = at + 1; end <= Math.min(words.size(), at + LONGEST); end++) {
        String title = String.join(" ", words.subList(at, end));
        families.add(family(title));
        families.add(family(title.replaceFirst("s$", "")));
      }
    }
    families.remove("");
    return families;
  }

  boolean isAlike(String title) {
    return alike.containsKey(title);
  }

  /** Whether those of that {@link #family} lead what they are of. */
  boolean leads(String family) {
    return leading.contains(family);
  }

  /** The family that a verb asks for: "chair" for "chaired"; the empty text for none. */
  String ofVerb(String form) {
    return verbs.containsKey(form) ? family(verbs.get(form)) : "";
  }

  /** Whether {@code word} makes another office of a title: "deputy". */
  boolean isApart(String word) {
    return apart.contains(word);
  }

  /** Whether the office of a family is told by that title alone, and by no other verb. */
  boolean isToldByName(String family) {
    return named.contains(family);
  }

  /** Whether {@code word} of a question says nothing of which office it asks for. */
  boolean isAsking(String word) {
    return asking.contains(word);
  }
}

package footnote.positions.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether "he" or "she" can mean somebody, by what the text calls them. */
final class Genders {

  private static final Set<String> HERS = Grammar.words("given-she");
  private static final Set<String> HIS = Grammar.words("given-he");

  private static final Set<String> CALLED_SHE = Grammar.words("called-she");
  private static final Set<String> CALLED_HE = Grammar.words("called-he");

  private static final Set<String> KIND_SHE = Grammar.words("kind-she");
  private static final Set<String> KIND_HE = Grammar.words("kind-he");

  private static final String KIND =
      "(?:(" + String.join("|", KIND_SHE) + ")|" + String.join("|", KIND_HE) + ")";

  private static final Pattern FOLLOWED =
      Pattern.compile(
          ", (?:(?:a|an|the|his|her|their|its|whose) )?(?:[\\p{L}'’-]+ ){0,2}" + KIND + "\\b");

  private final Supplier<String> text;
  private final Map<String, Optional<Boolean>> told = new HashMap<>();

  /**
   * @param text in which people may be called "Mr" and "Ms"
   */
  Genders(Supplier<String> text) {
    this.text = text;
  }

  /** Whether {@code pronoun} may stand for {@code name}; what is not known may be. */
  boolean fits(String pronoun, String name) {
    return switch (pronoun) {
      case "she", "her", "herself" -> isShe(name).orElse(true);
      case "he", "his", "him", "himself" -> !isShe(name).orElse(false);
      default -> true;
    };
  }

  /** Whether the text or the name itself tells which it is. */
  boolean tells(String name) {
    return isShe(name).isPresent();
  }

  private Optional<Boolean> isShe(String name) {
    return told.computeIfAbsent(
        name, each -> called(each).or(() -> byGivenName(each)).or(() -> kind(each)));
  }

  /** "Mrs Lee" is she. */
  private Optional<Boolean> called(String name) {
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    Optional<Boolean> whole = led(name, '.', CALLED_SHE, CALLED_HE);
    return isShared(name, surname)
        ? whole
        : led(surname, '.', CALLED_SHE, CALLED_HE).or(() -> whole);
  }

  /** Whether somebody else is called so too: "Mrs Lee" tells nothing of Tom Lee, her son. */
  private boolean isShared(String name, String surname) {
    String whole = text.get();
    return !surname.equals(name)
        && Occurrences.of(surname, whole)
            .filter(at -> at > 1)
            .mapToObj(at -> wordBefore(whole, at, '.'))
            .filter(given -> HERS.contains(lower(given)) || HIS.contains(lower(given)))
            .anyMatch(given -> !name.startsWith(given + " "));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /**
   * Of several names those of whom {@code courtesy}, "Ms" or "Mr", may be said; all where of none.
   */
  List<String> called(String courtesy, List<String> people) {
    boolean she = CALLED_SHE.contains(courtesy);
    List<String> fit =
        she || CALLED_HE.contains(courtesy)
            ? people.stream().filter(name -> fits(she ? "she" : "he", name)).toList()
            : people;
    return fit.isEmpty() ? people : fit;
  }

  /** "his wife, Kim Lee", "Kim Lee, the founder's daughter" */
  private Optional<Boolean> kind(String name) {
    return led(name, ',', KIND_SHE, KIND_HE).or(() -> followed(name));
  }

  /**
   * What the word before a name tells.
   *
   * @param mark what may stand behind that word
   */
  private Optional<Boolean> led(String name, char mark, Set<String> hers, Set<String> his) {
    String whole = text.get();
    return Occurrences.of(name, whole)
        .filter(at -> at > 0)
        .mapToObj(at -> wordBefore(whole, at, mark))
        .filter(word -> hers.contains(word) || his.contains(word))
        .map(hers::contains)
        .findFirst();
  }

  private static String wordBefore(String whole, int at, char mark) {
    int end = whole.charAt(at - 1) == ' ' ? at - 1 : 0;
    if (end > 0 && whole.charAt(end - 1) == mark) {
      end--;
    }
    int start = end;
    while (start > 0
        && (Character.isLetter(whole.charAt(start - 1)) || whole.charAt(start - 1) == '-')) {
      start--;
    }
    return whole.substring(start, end);
  }

  private Optional<Boolean> followed(String name) {
    String whole = text.get();
    Matcher matcher = FOLLOWED.matcher(whole);
    return Occurrences.of(name, whole)
        .filter(at -> matcher.region(at + name.length(), whole.length()).lookingAt())
        .mapToObj(at -> matcher.group(1) != null)
        .findFirst();
  }

  /** Whether {@code name} begins with a given name of which it is known whose it is. */
  static boolean isGiven(String name) {
    return byGivenName(name).isPresent();
  }

  private static Optional<Boolean> byGivenName(String name) {
    String given = name.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    return listed(given).or(() -> listed(given.split("-", 2)[0]));
  }

  private static Optional<Boolean> listed(String given) {
    return HERS.contains(given) == HIS.contains(given)
        ? Optional.empty()
        : Optional.of(HERS.contains(given));
  }
}

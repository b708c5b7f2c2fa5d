package footnote.positions.grammar;

import java.util.HashMap;
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

  private static final String SHE = "(?:Mrs|Ms|Miss|Mme|Dame|Lady|Queen|Princess|Sister|Countess)";
  private static final String HE =
      "(?:Mr|Sir|Lord|King|Prince|Father|Brother|Count|Baron|Don|Herr)";

  private static final String KIND =
      "(?:("
          + String.join("|", Grammar.words("kind-she"))
          + ")|"
          + String.join("|", Grammar.words("kind-he"))
          + ")";

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
    return first(
        "\\b(?:(" + SHE + ")|" + HE + ")\\.? (?:\\Q" + surname + "\\E|\\Q" + name + "\\E)\\b");
  }

  /** "his wife, Kim Lee", "Kim Lee, the founder's daughter" */
  private Optional<Boolean> kind(String name) {
    if (!text.get().contains(name)) {
      return Optional.empty();
    }
    return first("\\b" + KIND + ",? \\Q" + name + "\\E\\b")
        .or(
            () ->
                first(
                    "\\Q"
                        + name
                        + "\\E, (?:(?:a|an|the|his|her|their|its|whose) )?(?:[\\p{L}'’-]+ ){0,2}"
                        + KIND
                        + "\\b"));
  }

  private Optional<Boolean> first(String calling) {
    Matcher matcher = Pattern.compile(calling).matcher(text.get());
    return matcher.find() ? Optional.of(matcher.group(1) != null) : Optional.empty();
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

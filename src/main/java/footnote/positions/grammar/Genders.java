package footnote.positions.grammar;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether "he" or "she" can mean somebody, by what the text calls them. */
final class Genders {

  private static final Set<String> HERS = Grammar.words("given-she");
  private static final Set<String> HIS = Grammar.words("given-he");

  private static final String SHE = "(?:Mrs|Ms|Miss|Mme|Dame|Lady|Queen|Princess|Sister|Countess)";
  private static final String HE =
      "(?:Mr|Sir|Lord|King|Prince|Father|Brother|Count|Baron|Don|Herr)";

  private final String text;

  /**
   * @param text in which people may be called "Mr" and "Ms"
   */
  Genders(String text) {
    this.text = text;
  }

  /** Whether {@code pronoun} may stand for {@code name}; what is not known may be. */
  boolean fits(String pronoun, String name) {
    Optional<Boolean> she = isShe(name);
    return switch (pronoun) {
      case "she", "her", "herself" -> she.orElse(true);
      case "he", "his", "him", "himself" -> !she.orElse(false);
      default -> true;
    };
  }

  /** Whether the text or the name itself tells which it is. */
  boolean tells(String name) {
    return isShe(name).isPresent();
  }

  private Optional<Boolean> isShe(String name) {
    String surname = Pattern.quote(name.substring(name.lastIndexOf(' ') + 1));
    String full = Pattern.quote(name);
    Matcher called =
        Pattern.compile("\\b(?:(" + SHE + ")|" + HE + ")\\.? (?:" + surname + "|" + full + ")\\b")
            .matcher(text);
    if (called.find()) {
      return Optional.of(called.group(1) != null);
    }
    String given = name.split("[ -]", 2)[0].toLowerCase(java.util.Locale.ROOT);
    if (HERS.contains(given) == HIS.contains(given)) {
      return Optional.empty();
    }
    return Optional.of(HERS.contains(given));
  }
}

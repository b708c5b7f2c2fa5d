package footnote.positions.grammar;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells of whom a text speaks by a title, where it introduced one person by it before. */
final class Introductions {

  private static final String NAME =
      "(\\p{Lu}[\\p{L}\\p{M}'’.-]*(?: (?:(?:de|da|du|van|von|der|bin|al) )?\\p{Lu}[\\p{L}\\p{M}'’-]+)+)";

  /** Who had the title is not who has it. */
  private static final String NOW =
      "(?<!former |ex-|deputy |vice-|vice |acting |previous |late |old )\\b";

  private final String text;

  /**
   * @param text what stands before, as far back as the document goes
   */
  Introductions(String text) {
    this.text = text;
  }

  /** The one whom the text introduced as {@code title}: "the chairman, Nils Aas". */
  Optional<String> of(String title) {
    String words = "(?i:" + Pattern.quote(title) + ")";
    Set<String> names = new LinkedHashSet<>();
    add(names, NOW + words + "(?:,| of [^,.;]{1,40},)? " + NAME);
    add(
        names,
        NAME + "(?:, \\d+)?(?:,| \\() ?(?:(?!former|ex-)[\\p{L}'’-]+ ){0,4}" + words + "\\b");
    return names.size() == 1 ? names.stream().findFirst() : Optional.empty();
  }

  private void add(Set<String> names, String introduction) {
    Matcher matcher = Pattern.compile(introduction).matcher(text);
    while (matcher.find()) {
      Names.in(matcher.group(1)).stream().filter(name -> name.contains(" ")).forEach(names::add);
    }
  }
}

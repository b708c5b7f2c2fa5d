package footnote.positions.grammar;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells of which country a people is: the "Veldanian" president is Veldania's. */
final class Countries {

  private static final Set<String> PEOPLES = Grammar.words("people");

  /** Countries that only sound like a people: "Japan". */
  private static final Set<String> ALIKE = Grammar.words("country-in-an");

  private static final Pattern PEOPLE = Pattern.compile("\\p{Lu}\\p{Ll}{2,}(?:an|ese|ish)");

  private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}\\p{Ll}{3,}\\b");

  private static final Pattern LAST_VOWELS = Pattern.compile("[aeiouy]+$");

  /** How much longer than the stem of its country the name of a people is. */
  private static final int LONGEST_ENDING = 4;

  private final OfficeWords lexicon;
  private final Supplier<String> text;

  /**
   * @param text that may name the country
   */
  Countries(OfficeWords lexicon, Supplier<String> text) {
    this.lexicon = lexicon;
    this.text = text;
  }

  /** Whether {@code word} is the adjective of a people, known or by the country in the text. */
  boolean isPeople(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean alike = lower.endsWith("stan") || ALIKE.contains(lower);
    boolean known = !alike && PEOPLE.matcher(word).matches();
    return PEOPLES.contains(lower) || (known && (lexicon.isPlace(word) || of(word).isPresent()));
  }

  /** The country of {@code people} by its name in the text. */
  Optional<String> of(String people) {
    return PEOPLE.matcher(people).matches()
        ? NAME.matcher(text.get())
            .results()
            .map(MatchResult::group)
            .filter(name -> isCountry(name, people))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isCountry(String name, String people) {
    String stem = LAST_VOWELS.matcher(name).replaceFirst("");
    int ending = people.length() - stem.length();
    return !name.equals(people)
        && name.length() < people.length()
        && people.startsWith(stem)
        && ending > 1
        && ending <= LONGEST_ENDING;
  }
}

package footnote.formats;

import footnote.text.WordSets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How people are named in bylines and under letters, and what is named alike but is nobody. */
final class PersonName {

  private static final String TITLED = "(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir|Rev|Fr|Cllr)\\.? )?";

  private static final String WORD = "(?:(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}'’-]*)";

  private static final String PARTICLE =
      "(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ter|ten|af|av|zu|bin|ibn|al|el)";

  /** One person: a name of two words at least. */
  static final String PERSON = TITLED + WORD + "(?: (?:" + PARTICLE + " ){0,2}" + WORD + "){1,4}";

  /** One, two or more: "Ann Lee, Bo Dahl and Cy Dow". */
  static final String PEOPLE = PERSON + "(?:(?:, " + PERSON + ")*,? (?:and|&) " + PERSON + ")?";

  private static final Pattern ANYBODY = Pattern.compile(PEOPLE);

  private static final Pattern BETWEEN = Pattern.compile(",? (?:and|&) |, ");

  private static final Pattern CALENDAR =
      Pattern.compile(
          "(?i)(?:christmas|easter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march"
              + "|april|may|june|july|august|september|october|november|december)");

  private static final Set<String> NOBODY = Byline.words("nobody");
  private static final Set<String> NO_FIRST = Byline.words("first");
  private static final Set<String> PLACES = Byline.words("place");

  /** Given names stand among what positions know of "he" and "she". */
  private static final Set<String> GIVEN = given();

  private PersonName() {}

  private static Set<String> given() {
    WordSets words = new WordSets(PersonName.class, "/footnote/positions/grammar.txt");
    Set<String> given = new HashSet<>(words.words("given-she"));
    given.addAll(words.words("given-he"));
    return Set.copyOf(given);
  }

  /** Whether {@code words} may name people: no body, no day, and two words for each. */
  static boolean isPeople(String words) {
    return ANYBODY.matcher(words).matches()
        && BETWEEN.splitAsStream(words).map(PersonName::parts).allMatch(PersonName::isPerson);
  }

  private static boolean isPerson(List<String> name) {
    return !CALENDAR.matcher(name.get(0)).matches()
        && !NO_FIRST.contains(name.get(0))
        && name.stream().noneMatch(NOBODY::contains);
  }

  /** Whether they surely do, whatever stands around: they begin with a given name. */
  static boolean isSurelyPeople(String words) {
    return isPeople(words)
        && BETWEEN
            .splitAsStream(words)
            .map(PersonName::parts)
            .allMatch(
                name -> GIVEN.contains(name.get(0)) && name.stream().noneMatch(PLACES::contains));
  }

  private static List<String> parts(String name) {
    String plain = name.replaceFirst("^" + TITLED, "").toLowerCase(Locale.ROOT);
    return Arrays.asList(plain.split(" "));
  }
}

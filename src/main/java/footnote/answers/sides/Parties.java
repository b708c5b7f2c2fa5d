package footnote.answers.sides;

import footnote.positions.Places;
import footnote.text.Token;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Tells whether two names are those of one holder: "Tokyo" and "the Japanese government". */
final class Parties {

  /** What is left out of a name that stands for a government. */
  private static final Set<String> GOVERNMENT =
      Set.of("government", "administration", "cabinet", "authorities", "officials");

  private static final Pattern COURTESY = Pattern.compile("^(?:Mr|Mrs|Ms|Miss|Dr)\\.? (?=\\p{Lu})");

  /** "Leo Grant of Year 11" is Leo Grant; "Bank of England" is no "Bank". */
  private static final Pattern ORIGIN =
      Pattern.compile("^(\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)? \\p{Lu}\\p{Ll}+) of \\p{Lu}.*$");

  /** "120 pupils", "the rest"; a share of all, "12 per cent of members", tells something. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)\\d[\\d.,]* (?!per ?cent\\b|percent\\b|%).*|(?:the )?(?:rest|others|remainder)");

  private final Places places;

  Parties(Places places) {
    this.places = places;
  }

  /** The same text for every name of one holder; not to be shown. */
  String key(String holder) {
    String named = ORIGIN.matcher(COURTESY.matcher(holder).replaceFirst("")).replaceFirst("$1");
    String plain = named.replaceFirst("^(?i:the|an?) ", "").replaceFirst("['’]s$", "");
    String bare = withoutGovernment(plain);
    Set<String> same = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    same.addAll(places.of(bare));
    return same.iterator().next().toLowerCase(Locale.ROOT);
  }

  /** Whether {@code holder} is no more than a number of people: nobody can be asked for. */
  static boolean isCounted(String holder) {
    return COUNTED.matcher(holder).matches();
  }

  /** Whether {@code one} and {@code other} are one holder, or one is the other's surname. */
  boolean isSame(String one, String other) {
    String first = COURTESY.matcher(one).replaceFirst("");
    String second = COURTESY.matcher(other).replaceFirst("");
    return key(one).equals(key(other))
        || isSurname(first, ORIGIN.matcher(second).replaceFirst("$1"))
        || isSurname(second, ORIGIN.matcher(first).replaceFirst("$1"));
  }

  /**
   * Whether a word of {@code asked}, or what stands for the same holder, is in {@code name}; a body
   * without a name of its own is asked for by all its words, or by some of them alone: "the town
   * council" is no "Heritage Council".
   */
  boolean isNamed(String asked, String name) {
    Set<String> words = Token.tellingStems(asked);
    Set<String> named = Token.tellingStems(name);
    boolean nameless = name.equals(name.toLowerCase(Locale.ROOT));
    boolean same =
        nameless
            ? shareAny(words, named) && (words.containsAll(named) || named.containsAll(words))
            : shareAny(words, named);
    return same || isSamePlace(asked, name);
  }

  /** Whether both tell of one government, by whatever name: Tokyo's, Japanese. */
  boolean isSamePlace(String one, String other) {
    return shareAny(places.in(one), places.in(other));
  }

  private static boolean shareAny(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  private static boolean isSurname(String one, String other) {
    boolean word = !one.contains(" ") && !one.isEmpty() && Character.isUpperCase(one.charAt(0));
    return word && other.endsWith(" " + one);
  }

  private static String withoutGovernment(String name) {
    int space = name.lastIndexOf(' ');
    boolean government =
        space > 0 && GOVERNMENT.contains(name.substring(space + 1).toLowerCase(Locale.ROOT));
    return government ? name.substring(0, space) : name;
  }
}

package footnote.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that end in a full stop which need not end a sentence: "Mr", "J", "U.S", "Inc", "No". */
public final class ShortForms {

  private static final WordSets SETS = new WordSets(ShortForms.class, "short-forms.txt");

  /** A name or a noun follows; no sentence ends here unless a clear new one begins. */
  private static final Set<String> BEFORE_NAME = Set.copyOf(SETS.words("before-name"));

  /** Part of a name before them; a sentence may well end with them. */
  private static final Set<String> AFTER_NAME = Set.copyOf(SETS.words("after-name"));

  private static final Set<String> BEFORE_NUMBER = Set.copyOf(SETS.words("before-number"));
  private static final Set<String> NEVER_LAST = Set.copyOf(SETS.words("never-last"));
  private static final Set<String> STARTERS = Set.copyOf(SETS.words("starter"));

  private static final int LONGEST = 30;

  private static final Pattern DOTTED = Pattern.compile("\\p{L}{1,2}(\\.\\p{L}{1,2}){1,8}");

  private ShortForms() {}

  /**
   * Whether {@code word}, seen without its last full stop, is one behind which a sentence goes on
   * unless a clear new one begins: a form of address, a legal form, an initial, "U.S".
   */
  public static boolean goesOn(String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    return isInitial(word)
        || BEFORE_NAME.contains(folded)
        || AFTER_NAME.contains(folded)
        || isDotted(word);
  }

  /** Whether a sentence goes on behind {@code word} and its full stop with {@code next}. */
  public static boolean goesOn(String word, String next) {
    return isNeverLast(word)
        || (isBeforeNumber(word) && Character.isDigit(next.charAt(0)))
        || (goesOn(word) && !isStarter(next));
  }

  /** "J". */
  public static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  /** "U.S", "Ph.D", "a.m". */
  private static boolean isDotted(String word) {
    return word.length() < LONGEST && DOTTED.matcher(word).matches();
  }

  /** "No", "Vol", "Sept". */
  public static boolean isBeforeNumber(String word) {
    return BEFORE_NUMBER.contains(word.toLowerCase(Locale.ROOT));
  }

  /** "e.g", "vs". */
  public static boolean isNeverLast(String word) {
    return NEVER_LAST.contains(word.toLowerCase(Locale.ROOT));
  }

  /** A word with which sentences begin and names do not, with its capital. */
  public static boolean isStarter(String word) {
    return STARTERS.contains(word);
  }
}

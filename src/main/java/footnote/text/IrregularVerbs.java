package footnote.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The forms of English verbs that no rule makes: "left" of "leave". */
public final class IrregularVerbs {

  private static final Map<String, String> BASES = read();

  private IrregularVerbs() {}

  private static Map<String, String> read() {
    Map<String, String> bases = new HashMap<>();
    for (String pair : Resource.words(IrregularVerbs.class, "irregular.txt")) {
      int border = pair.indexOf('=');
      bases.put(pair.substring(0, border), pair.substring(border + 1));
    }
    return Map.copyOf(bases);
  }

  /** The forms, in lower case, each with its base form. */
  public static Map<String, String> bases() {
    return BASES;
  }

  /** Every form, in lower case. */
  public static Set<String> forms() {
    return BASES.keySet();
  }

  /**
   * {@link Token#stem} of the base form of {@code word}: of "left" that of "leave", though it may
   * be the side.
   */
  public static String stem(String word) {
    String lower = Token.fold(word);
    return Token.stem(BASES.getOrDefault(lower, lower));
  }
}

package footnote.positions.grammar;

import footnote.text.IrregularVerbs;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Whether a word is a form of a base form: "opposed" of "oppose". */
public final class Inflection {

  private static final Map<String, String> IRREGULAR = IrregularVerbs.bases();

  /** By the base form; there are as many as the lexicons have words. */
  private static final Map<String, Set<String>> FORMS = new ConcurrentHashMap<>();

  private Inflection() {}

  /** Every form of {@code base}, in lower case; some that nobody uses are among them. */
  public static Set<String> forms(String base) {
    Set<String> forms = new HashSet<>();
    forms.add(base);
    IRREGULAR.forEach(
        (form, of) -> {
          if (of.equals(base)) {
            forms.add(form);
          }
        });
    if (base.length() < 3) {
      return forms;
    }
    String last = base.substring(base.length() - 1);
    String root = last.equals("e") ? base.substring(0, base.length() - 1) : base;
    String stem = last.equals("y") ? base.substring(0, base.length() - 1) + "i" : root;
    for (String ending : new String[] {"s", "es", "ing"}) {
      forms.add(base + ending);
    }
    forms.add(stem + "es");
    forms.add(stem + "ed");
    forms.add(root + "ed");
    forms.add(root + "ing");
    forms.add(base + last + "ed");
    forms.add(base + last + "ing");
    return forms;
  }

  /** Whether {@code word}, in lower case, is an irregular form of a verb and not its base. */
  public static boolean isPast(String word) {
    return IRREGULAR.containsKey(word);
  }

  /**
   * Both in lower case. Most words that are asked for do not even begin alike, and this is asked of
   * every word: only an irregular form begins otherwise than its base.
   */
  public static boolean isForm(String word, String base) {
    boolean alike = word.startsWith(base.substring(0, Math.min(1, base.length())));
    return alike
        ? FORMS.computeIfAbsent(base, Inflection::forms).contains(word)
        : base.equals(IRREGULAR.get(word));
  }
}

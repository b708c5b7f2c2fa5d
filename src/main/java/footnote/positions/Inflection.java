package footnote.positions;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Whether a word is a form of a base form: "opposed" of "oppose". */
final class Inflection {

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("came", "come"),
          Map.entry("spoke", "speak"),
          Map.entry("spoken", "speak"),
          Map.entry("stood", "stand"),
          Map.entry("threw", "throw"),
          Map.entry("thrown", "throw"),
          Map.entry("gave", "give"),
          Map.entry("given", "give"),
          Map.entry("saw", "see"),
          Map.entry("seen", "see"),
          Map.entry("took", "take"),
          Map.entry("taken", "take"),
          Map.entry("had", "have"),
          Map.entry("has", "have"),
          Map.entry("sought", "seek"),
          Map.entry("fought", "fight"),
          Map.entry("withstood", "withstand"),
          Map.entry("held", "hold"),
          Map.entry("found", "find"),
          Map.entry("led", "lead"),
          Map.entry("became", "become"),
          Map.entry("ran", "run"),
          Map.entry("left", "leave"),
          Map.entry("won", "win"),
          Map.entry("kept", "keep"),
          Map.entry("was", "be"),
          Map.entry("were", "be"),
          Map.entry("is", "be"),
          Map.entry("are", "be"),
          Map.entry("put", "put"),
          Map.entry("sat", "sit"),
          Map.entry("taught", "teach"),
          Map.entry("stepped", "step"),
          Map.entry("quit", "quit"),
          Map.entry("sang", "sing"),
          Map.entry("swam", "swim"),
          Map.entry("rode", "ride"),
          Map.entry("drove", "drive"),
          Map.entry("chose", "choose"),
          Map.entry("chosen", "choose"),
          Map.entry("begged", "beg"));

  /** By the base form; there are as many as the lexicons have words. */
  private static final Map<String, Set<String>> FORMS = new ConcurrentHashMap<>();

  private Inflection() {}

  /** Every form of {@code base}, in lower case; some that nobody uses are among them. */
  static Set<String> forms(String base) {
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

  /** Both in lower case. */
  static boolean isForm(String word, String base) {
    return FORMS.computeIfAbsent(base, Inflection::forms).contains(word);
  }
}

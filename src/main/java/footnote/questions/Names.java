package footnote.questions;

import footnote.text.Resource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names in a question: runs of capitalised words, and what stands in quotation marks. */
final class Names {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}&.'’\\-]*[\\p{L}\\p{N}])?|[,;:?!()]");

  private static final Pattern QUOTED = Pattern.compile("[\"“]([^\"”]{2,80})[\"”]");

  /** Small words that may stand inside a name: "Ministry of Defence". */
  private static final Set<String> INSIDE = Set.of("of", "de", "von", "van", "der", "la", "du");

  /** Capitalised in a question without being names. */
  private static final Set<String> NOT_NAMES =
      Set.copyOf(Resource.words(Names.class, "no-names.txt"));

  private Names() {}

  /** The names, in order, each once, without possessive endings. */
  static List<String> in(String text) {
    Set<String> names = new LinkedHashSet<>();
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      names.add(quoted.group(1).strip());
    }
    List<String> run = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String plain = withoutPossessive(word.group());
      if (isSaint(run) && !plain.equals(word.group())) {
        // "St Bride's" is what it is called, and not what belongs to it.
        plain = word.group();
      }
      boolean ends = !plain.equals(word.group());
      if (isName(plain)) {
        run.add(plain);
      } else if (run.isEmpty() || !INSIDE.contains(plain)) {
        close(run, names);
      } else {
        run.add(plain);
      }
      if (ends) {
        close(run, names);
      }
    }
    close(run, names);
    return List.copyOf(names);
  }

  private static boolean isSaint(List<String> run) {
    return run.size() == 1 && Set.of("St", "St.", "Saint").contains(run.get(0));
  }

  private static boolean isName(String word) {
    return Character.isUpperCase(word.codePointAt(0))
        && !NOT_NAMES.contains(word.toLowerCase(Locale.ROOT));
  }

  private static String withoutPossessive(String word) {
    return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
  }

  private static void close(List<String> run, Set<String> names) {
    while (!run.isEmpty() && INSIDE.contains(run.get(run.size() - 1))) {
      run.remove(run.size() - 1);
    }
    if (!run.isEmpty()) {
      names.add(String.join(" ", run));
    }
    run.clear();
  }
}

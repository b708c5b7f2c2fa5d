package footnote.settings;

import java.util.Collection;
import java.util.Comparator;

/** The known name a misspelt one was probably meant to be. */
final class Nearest {
  private Nearest() {}

  /** Of {@code known}, never empty, the one that takes the fewest changes to reach. */
  static String to(String name, Collection<String> known) {
    // A name of any length may come in; no key is longer than this.
    String head = name.substring(0, Math.min(name.length(), 64));
    return known.stream()
        .min(Comparator.comparingInt((String other) -> changes(head, other)).thenComparing(o -> o))
        .orElseThrow();
  }

  /** Levenshtein's distance: letters inserted, left out or replaced. */
  private static int changes(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] now = new int[other.length() + 1];
      now[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(replaced, Math.min(before[j], now[j - 1]) + 1);
      }
      before = now;
    }
    return before[other.length()];
  }
}

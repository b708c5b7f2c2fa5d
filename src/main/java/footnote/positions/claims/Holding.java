package footnote.positions.claims;

import footnote.positions.grammar.OfficeWords.Turn;
import java.util.List;

/**
 * Who holds a title, and how the sentence says so.
 *
 * @param anchor where the words begin that say so
 */
record Holding(List<String> who, Turn turn, int anchor) {

  static Holding of(String who, Turn turn, int anchor) {
    return new Holding(List.of(who), turn, anchor);
  }
}

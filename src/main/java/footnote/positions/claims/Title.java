package footnote.positions.claims;

import footnote.positions.grammar.Phrase;
import java.util.List;

/**
 * The title of an office in a sentence.
 *
 * @param office in lower case and in the singular: "minister of mines"
 * @param start its first word
 * @param end behind its head: "minister"
 * @param full behind what belongs to it: "minister of mines"
 */
public record Title(String office, int start, int end, int full, boolean plural) {

  /** A player-manager plays and manages. */
  public static List<String> parts(String office) {
    return office.startsWith("player-")
        ? List.of("player", office.substring("player-".length()))
        : List.of(office);
  }

  /** The last word of {@code office}: "president" of "vice president". */
  public static String head(String office) {
    return office.substring(office.lastIndexOf(' ') + 1);
  }

  public Phrase words() {
    return new Phrase(start, full);
  }
}

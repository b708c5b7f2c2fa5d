package footnote.positions.claims;

import footnote.positions.grammar.Phrase;

/**
 * The title of an office in a sentence.
 *
 * @param office in lower case and in the singular: "minister of mines"
 * @param start its first word
 * @param end behind its head: "minister"
 * @param full behind what belongs to it: "minister of mines"
 */
public record Title(String office, int start, int end, int full, boolean plural) {

  /** The last word of {@code office}: "president" of "vice president". */
  public static String head(String office) {
    return office.substring(office.lastIndexOf(' ') + 1);
  }

  /** The last word of it, without what it is of: "minister" of "minister of mines". */
  String head() {
    return head(office.replaceFirst(" (?:of|for|to) .*", ""));
  }

  public Phrase words() {
    return new Phrase(start, full);
  }
}

package footnote.positions.claims;

import java.util.Optional;

/** Finds the line that tells what a list is of: "Its presidents were:". */
public final class LeadIns {

  /** A longer line is no item. */
  private static final int LONGEST_ITEM = 160;

  private LeadIns() {}

  /**
   * The sentence before the items that {@code earlier} ends with; empty where it ends otherwise.
   *
   * @param earlier a line for each paragraph
   */
  public static Optional<String> of(String earlier) {
    String[] lines = earlier.split("\\n");
    for (int i = lines.length - 1; i > 0; i--) {
      String line = lines[i].strip();
      if (line.endsWith(":")) {
        return Optional.of(line.replaceFirst("(?s)^.*\\p{Ll}[.!?] (?=\\p{Lu})", ""));
      }
      boolean item = line.length() < LONGEST_ITEM && !line.matches(".*\\p{Ll}[.!?]");
      if (!item) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}

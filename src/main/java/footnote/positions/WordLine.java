package footnote.positions;

import java.util.List;

/**
 * A line of a file of words.
 *
 * @param file as it is named to the person who wrote it
 * @param number its place in the file, from 1
 */
public record WordLine(String file, int number, String text) {

  /** Its words, of which there is at least one. */
  public List<String> columns() {
    return List.of(text.strip().split("\\s+"));
  }

  /** Says that it cannot be read, and what could. */
  public String fault(String wrong, String right) {
    return file + ", line " + number + ": " + wrong + "; " + right;
  }
}

package footnote.finders.cues;

import footnote.text.Resource;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A kind of bond that questions ask about, such as working for somebody.
 *
 * @param asked how questions word it
 * @param told beginnings of words with which sentences tell of it
 */
record Relation(String name, Pattern asked, Pattern told) {

  private static final String FILE = "relations.txt";

  /** Those of the file, which tells how its lines are written. */
  static List<Relation> all() {
    return Resource.lines(Relation.class, FILE).stream().map(Relation::parse).toList();
  }

  /** Throws {@link IllegalArgumentException} for a line without its three parts. */
  static Relation parse(String line) {
    String[] parts = line.split("\\s*::\\s*", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("not a relation with :: and :: in it: " + line);
    }
    return new Relation(parts[0], words(parts[1]), words(parts[2]));
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile(
        "\\b(?:" + String.join("|", alternatives.strip().split("\\s*,\\s*")) + ")",
        Pattern.CASE_INSENSITIVE);
  }
}

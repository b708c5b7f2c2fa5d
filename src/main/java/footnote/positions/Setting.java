package footnote.positions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands around a sentence.
 *
 * @param author who wrote the document, empty where it does not say
 * @param published when
 * @param heading above it, empty where there is none
 * @param before what stands before it in its paragraph
 * @param known the full names of the people its document names
 * @param earlier what its document tells before that paragraph, a line for its title and one for
 *     each of the paragraphs before; empty where there is none
 */
public record Setting(
    String author,
    Optional<LocalDate> published,
    String heading,
    String before,
    List<String> known,
    String earlier) {

  /** Farther back in its paragraph a sentence leans on less. */
  private static final int NEAR = 400;

  private static final Pattern SENTENCE_END =
      Pattern.compile("\\p{Ll}{2}[.!?][”\"’')]* +(?=[\\p{Lu}“\"‘])");

  public Setting {
    known = List.copyOf(known);
  }

  /** Of a paragraph with nothing before it. */
  public Setting(
      String author,
      Optional<LocalDate> published,
      String heading,
      String before,
      List<String> known) {
    this(author, published, heading, before, known, "");
  }

  /** The title of its document, which stands before all else; empty where there is none. */
  public String title() {
    int end = earlier.indexOf('\n');
    return end < 0 ? earlier : earlier.substring(0, end);
  }

  /** The same with {@code text} before the sentence. */
  public Setting withBefore(String text) {
    return text.equals(before)
        ? this
        : new Setting(author, published, heading, text, known, earlier);
  }

  /**
   * Where in the text before a sentence what is near it begins: with a whole sentence if it can.
   *
   * @param before all that stands before it in its paragraph
   * @return an offset in UTF-16 units; what stands before that offset is told earlier
   */
  public static int near(String before) {
    int least = before.length() - NEAR;
    if (least <= 0) {
      return 0;
    }
    Matcher end = SENTENCE_END.matcher(before);
    return end.find(least) && end.end() < before.length() ? end.end() : least;
  }

  /** A sentence with nothing around it. */
  public static Setting none() {
    return new Setting("", Optional.empty(), "", "", List.of(), "");
  }
}

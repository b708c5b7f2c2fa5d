package footnote.positions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

  /** A sentence with nothing around it. */
  public static Setting none() {
    return new Setting("", Optional.empty(), "", "", List.of(), "");
  }
}

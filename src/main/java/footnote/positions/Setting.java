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
 */
public record Setting(
    String author,
    Optional<LocalDate> published,
    String heading,
    String before,
    List<String> known) {

  public Setting {
    known = List.copyOf(known);
  }

  /** A sentence with nothing around it. */
  public static Setting none() {
    return new Setting("", Optional.empty(), "", "", List.of());
  }
}

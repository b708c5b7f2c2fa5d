package footnote.chat;

import footnote.text.Document;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** The documents that can be asked about, and what is known of their files. */
@FunctionalInterface
public interface Catalogue {

  Collection<Document> documents();

  /**
   * The day the file was last changed, where that is known: not the day of publication, and never
   * shown as such.
   */
  default Optional<LocalDate> fileDay(Document document) {
    return Optional.empty();
  }
}

package footnote.messengers.web;

import footnote.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The documents there are now, by revision and by name. */
final class Holdings {
  private static final Logger log = LoggerFactory.getLogger(Holdings.class);

  private final Supplier<Collection<Document>> documents;
  private final Path folder;
  private final ZoneId zone;

  Holdings(Supplier<Collection<Document>> documents, Path folder, ZoneId zone) {
    this.documents = documents;
    this.folder = folder;
    this.zone = zone;
  }

  Collection<Document> documents() {
    return documents.get();
  }

  Optional<Document> revision(String sha256) {
    return documents.get().stream()
        .filter(document -> document.source().sha256().equals(sha256))
        .findFirst();
  }

  Optional<Document> named(String name) {
    return documents.get().stream()
        .filter(document -> document.source().name().equals(name))
        .findFirst();
  }

  /** The day the file was last changed: not the day of publication, and never shown as such. */
  Optional<LocalDate> fileDay(Document document) {
    try {
      Path file = folder.resolve(document.source().path());
      return Optional.of(LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), zone));
    } catch (IOException gone) {
      log.debug("{} has no file any more", document, gone);
      return Optional.empty();
    }
  }
}

package footnote.library;

import footnote.library.Format.Original;
import footnote.library.Format.Reading;
import footnote.library.Format.Reading.Unreadable;
import footnote.text.Document;
import footnote.text.Sha256;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the bytes of files, each by the first format that reads its name. */
final class Reader {
  private static final Logger log = LoggerFactory.getLogger(Reader.class);

  private final List<Format> formats;

  Reader(List<Format> formats) {
    this.formats = List.copyOf(formats);
  }

  boolean reads(Path file) {
    return format(file).isPresent();
  }

  private Optional<Format> format(Path file) {
    return formats.stream().filter(format -> format.reads(file)).findFirst();
  }

  /** Never throws for a file's sake: what breaks its reader is unreadable. */
  Reading read(Path file, byte[] bytes) {
    Optional<Format> format = format(file);
    if (format.isEmpty()) {
      return otherKind(file);
    }
    if (bytes.length == 0) {
      return new Unreadable(file, "it is empty; write into it, or remove it");
    }
    try {
      return format.get().read(new Original(new Document.Source(file, Sha256.hex(bytes)), bytes));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
      log.warn("{} broke its reader", file, broken);
      return new Unreadable(
          file, "its content is damaged or not of the kind its name says; save it anew");
    }
  }

  static Unreadable otherKind(Path file) {
    return new Unreadable(
        file, "files of this kind are not read; save it as a kind that is, or remove it");
  }
}

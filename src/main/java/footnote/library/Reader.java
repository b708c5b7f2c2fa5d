package footnote.library;

import footnote.library.Format.Original;
import footnote.library.Format.Reading;
import footnote.library.Format.Reading.Unreadable;
import footnote.text.Document;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
      return new Unreadable(file, "it is empty");
    }
    try {
      return format.get().read(new Original(new Document.Source(file, sha256(bytes)), bytes));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
      log.warn("{} broke its reader", file, broken);
      return new Unreadable(file, "its content is damaged or not of the kind its name says");
    }
  }

  static Unreadable otherKind(Path file) {
    return new Unreadable(file, "files of this kind are not read");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }
}

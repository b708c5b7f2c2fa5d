package footnote.library;

import footnote.text.Document;
import java.nio.file.Path;

/** A kind of file that can be read into a document. */
public interface Format {

  /** Whether files of this name are of this format. */
  boolean reads(Path file);

  /**
   * Reads one file. Expected failures (a broken, locked or empty file) are {@link
   * Reading.Unreadable}, not exceptions.
   */
  Reading read(Original original);

  /**
   * The bytes of one revision of a file.
   *
   * @param source its path below the library's folder and the SHA-256 of these bytes
   * @param bytes the file's content; not copied, never to be changed
   */
  @SuppressWarnings("ArrayRecordComponent") // up to 50 MB and read-only: a copy would be waste
  record Original(Document.Source source, byte[] bytes) {}

  /** What came of reading a file. */
  sealed interface Reading {

    record Read(Document document) implements Reading {}

    /**
     * A file that could not be read.
     *
     * @param path below the library's folder
     * @param reason one sentence for the owner of the file: what is wrong, and what would help
     */
    record Unreadable(Path path, String reason) implements Reading {}
  }
}

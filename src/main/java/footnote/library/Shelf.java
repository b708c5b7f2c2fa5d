package footnote.library;

import footnote.library.Format.Reading.Read;
import footnote.library.Format.Reading.Unreadable;
import footnote.text.Document;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where documents that people send are put: the library's folder, and nowhere else. A name that is
 * taken is numbered, so that nothing is ever overwritten; what cannot be read is not kept. {@link
 * Library} finds what was put there as it finds everything else. May be used from any thread.
 */
public final class Shelf {

  /** After so many files of one name there is something wrong with who sends them. */
  private static final int MOST_OF_ONE_NAME = 1_000;

  private final Path folder;
  private final Reader reader;

  /**
   * @param folder the library's
   * @param formats those of the library
   */
  public Shelf(Path folder, List<Format> formats) {
    this.folder = folder;
    this.reader = new Reader(formats);
  }

  /** What became of a document. */
  public sealed interface Outcome {

    /**
     * It is in the library now.
     *
     * @param name the file's, which may be another than was asked for
     */
    record Kept(String name, Document document) implements Outcome {}

    /** The same bytes stand there under the same name. */
    record AlreadyThere(String name) implements Outcome {}

    /**
     * It was not kept.
     *
     * @param reason one sentence for who sent it
     */
    record Refused(String name, String reason) implements Outcome {}
  }

  /** Whether files of this name are read at all. */
  public boolean reads(String name) {
    return reader.reads(Path.of(SafeName.of(name)));
  }

  /**
   * Puts a document into the folder.
   *
   * @param name as the sender calls it, which may be anything
   * @throws IOException if the folder cannot be written to
   */
  public Outcome put(String name, byte[] bytes) throws IOException {
    String safe = SafeName.of(name);
    if (bytes.length > Library.LARGEST) {
      return new Outcome.Refused(safe, "it is larger than " + (Library.LARGEST >> 20) + " MB");
    }
    Format.Reading reading = reader.read(Path.of(safe), bytes);
    if (reading instanceof Unreadable unreadable) {
      return new Outcome.Refused(safe, unreadable.reason());
    }
    Document document = ((Read) reading).document();
    for (int number = 1; number <= MOST_OF_ONE_NAME; number++) {
      String numbered = SafeName.numbered(safe, number);
      Optional<Outcome> outcome = put(numbered, bytes, document);
      if (outcome.isPresent()) {
        return outcome.get();
      }
    }
    return new Outcome.Refused(safe, "there are too many files of that name");
  }

  /** Empty where the name belongs to something else. */
  private Optional<Outcome> put(String name, byte[] bytes, Document document) throws IOException {
    Path target = folder.resolve(name);
    try {
      // Whoever makes the file owns the name; it also follows no link that somebody laid out.
      Files.createFile(target);
    } catch (FileAlreadyExistsException taken) {
      return same(target, bytes) ? Optional.of(new Outcome.AlreadyThere(name)) : Optional.empty();
    }
    try {
      fill(target, bytes);
    } catch (IOException failed) {
      Files.deleteIfExists(target);
      throw failed;
    }
    return Optional.of(new Outcome.Kept(name, document));
  }

  /** At once, so that not even a crash leaves half a document: the library passes over dots. */
  private void fill(Path target, byte[] bytes) throws IOException {
    Path draft = folder.resolve(".arriving-" + UUID.randomUUID());
    try {
      Files.write(draft, bytes, StandardOpenOption.CREATE_NEW);
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static boolean same(Path target, byte[] bytes) throws IOException {
    return Files.isRegularFile(target)
        && Files.size(target) == bytes.length
        && Arrays.equals(Files.readAllBytes(target), bytes);
  }
}

package footnote;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** A file that a command writes when its work is done; looked at before the work begins. */
final class Target {

  private final Path file;

  private Target(Path file) {
    this.file = file;
  }

  /**
   * The file, which need not be there yet. Nothing is made or changed.
   *
   * @throws InputException if it could not be written, so that nobody waits in vain
   */
  static Target at(Path file) {
    if (Files.isDirectory(file)) {
      throw new InputException(file + " is a folder; name a file in it.");
    }
    boolean writable = Files.exists(file) ? Files.isWritable(file) : Files.isWritable(parent(file));
    if (!writable) {
      throw new InputException(
          file
              + " cannot be written; name a file in a folder that is there and may be written to.");
    }
    return new Target(file);
  }

  private static Path parent(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file : parent;
  }

  void write(String text) {
    written(() -> Files.writeString(file, text));
  }

  void write(byte[] bytes) {
    written(() -> Files.write(file, bytes));
  }

  /** Each line is written as soon as it is known. */
  void write(Stream<String> lines) {
    written(
        () -> {
          try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            Iterator<String> each = lines.iterator();
            while (each.hasNext()) {
              writer.write(each.next());
              writer.newLine();
            }
          }
        });
  }

  void write(List<String> lines) {
    written(() -> Files.write(file, lines));
  }

  private interface Writing {
    void write() throws IOException;
  }

  /** Says it kindly where it cannot be written after all, such as on a disk that is full. */
  private void written(Writing writing) {
    try {
      writing.write();
    } catch (IOException refused) {
      throw new InputException(file + " cannot be written (" + refused + "); name another file.");
    }
  }

  @Override
  public String toString() {
    return file.toString();
  }
}

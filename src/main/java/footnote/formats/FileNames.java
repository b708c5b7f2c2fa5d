package footnote.formats;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What a file's name tells. */
final class FileNames {

  private FileNames() {}

  /** Whether the name of {@code file} ends in a dot and one of {@code endings}, in any case. */
  static boolean endsWith(Path file, Set<String> endings) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return endings.contains(name.substring(name.lastIndexOf('.') + 1)) && name.indexOf('.') > 0;
  }

  /** A title for a document that has none: the file's name without its ending. */
  static String title(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name).replace('_', ' ').strip();
  }
}

package footnote.positions.reading;

import footnote.positions.WordLine;
import footnote.positions.grammar.WordFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A user's own words.
 *
 * @param files the lines of each file that is there, by its name
 */
record LexiconFolder(Map<String, List<WordLine>> files) {

  static final String PLACES = "places.txt";
  static final String STANCES = "stances.txt";
  static final String OFFICES = "offices.txt";

  private static final List<String> NAMES = List.of(PLACES, STANCES, OFFICES);

  LexiconFolder {
    files = Map.copyOf(files);
  }

  static LexiconFolder none() {
    return new LexiconFolder(Map.of());
  }

  /**
   * Reads what is in {@code folder}; hidden files are left alone.
   *
   * @param faults takes what cannot be read, and why
   */
  static LexiconFolder read(Path folder, List<String> faults) {
    Map<String, List<WordLine>> files = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      faults.add(
          "positions.lexicon: there is no folder "
              + folder
              + "; make it, or name the one where "
              + String.join(", ", NAMES)
              + " are");
      return none();
    }
    try (Stream<Path> inside = Files.list(folder)) {
      for (Path file : inside.sorted().toList()) {
        if (!Files.isHidden(file)) {
          add(file, files, faults);
        }
      }
    } catch (IOException broken) {
      faults.add(folder + " cannot be read: " + broken);
    }
    return new LexiconFolder(files);
  }

  private static void add(Path file, Map<String, List<WordLine>> files, List<String> faults) {
    String name = String.valueOf(file.getFileName());
    if (!NAMES.contains(name)) {
      faults.add(
          file
              + ": nothing is read from a file of this name; expected "
              + String.join(", ", NAMES));
      return;
    }
    try {
      files.put(name, WordFile.of(file));
    } catch (IOException broken) {
      faults.add(file + " cannot be read; expected a text file in UTF-8 (" + broken + ")");
    }
  }

  /** Those of the file of that name, none where it is not there. */
  List<WordLine> lines(String name) {
    return files.getOrDefault(name, List.of());
  }
}

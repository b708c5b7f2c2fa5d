package footnote.positions.grammar;

import footnote.positions.WordLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of words, read line by line, without the empty lines and the comments. */
public final class WordFile {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Where the files are, from the root of the class path. */
  private static final String FOLDER = "/footnote/positions/";

  private WordFile() {}

  /** The texts of the lines of the file of that name in the resources. */
  public static List<String> lines(String name) {
    return own(name).stream().map(WordLine::text).toList();
  }

  /** The lines of the file of that name in the resources. */
  public static List<WordLine> own(String name) {
    try (InputStream file = WordFile.class.getResourceAsStream(FOLDER + name)) {
      if (file == null) {
        throw new IllegalStateException(FOLDER + name + " is not on the class path");
      }
      return lines(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * The lines of a user's file.
   *
   * @throws IOException if it cannot be read as UTF-8
   */
  public static List<WordLine> of(Path file) throws IOException {
    return lines(file.toString(), Files.readString(file));
  }

  private static List<WordLine> lines(String file, String text) {
    List<WordLine> lines = new ArrayList<>();
    List<String> texts = text.lines().toList();
    for (int i = 0; i < texts.size(); i++) {
      String line = texts.get(i).replace(BYTE_ORDER_MARK, "").strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        lines.add(new WordLine(file, i + 1, line));
      }
    }
    return lines;
  }
}

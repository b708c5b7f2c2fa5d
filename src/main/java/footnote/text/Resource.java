package footnote.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** Files that come with the program, on its class path. */
public final class Resource {

  private Resource() {}

  /**
   * The lines of a file of words that say something: no blank ones, none that begin with "#".
   *
   * @param user the class that the file stands beside
   * @param name of the file, with a slash in front where it does not stand beside the class
   * @throws IllegalStateException if it is missing: then the program is not whole
   */
  public static List<String> lines(Class<?> user, String name) {
    try (InputStream file = open(user, name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read " + name, broken);
    }
  }

  /** The words of such a file, in its order; a line may have many. */
  public static List<String> words(Class<?> user, String name) {
    return lines(user, name).stream()
        .flatMap(line -> Stream.of(line.strip().split("\\s+")))
        .toList();
  }

  /** The same of a file of keys and values, in ISO 8859-1 as {@link Properties} has it. */
  public static Properties properties(Class<?> user, String name) {
    try (InputStream file = open(user, name)) {
      Properties properties = new Properties();
      properties.load(file);
      return properties;
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read " + name, broken);
    }
  }

  private static InputStream open(Class<?> user, String name) {
    InputStream file = user.getResourceAsStream(name);
    if (file == null) {
      throw new IllegalStateException(name + " is missing beside " + user.getName());
    }
    return file;
  }
}

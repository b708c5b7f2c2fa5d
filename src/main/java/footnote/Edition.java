package footnote;

import footnote.text.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which edition of the program, with which words of the user's own, has read something: another may
 * read it otherwise.
 */
final class Edition {

  private Edition() {}

  /**
   * A name of 64 hexadecimal digits; empty where the program does not run from its archive, for
   * then it may change without a trace.
   *
   * @param words the folder of the user's own words, if there is one
   */
  static Optional<String> with(Optional<Path> words) {
    return archive().map(program -> name(program, words.map(Edition::files).orElse(List.of())));
  }

  private static Optional<Path> archive() {
    CodeSource source = Edition.class.getProtectionDomain().getCodeSource();
    if (source == null || !source.getLocation().getProtocol().equals("file")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(source.getLocation().toURI())).filter(Files::isRegularFile);
    } catch (URISyntaxException strange) {
      return Optional.empty();
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException unreadable) {
      // Said by the lexicon, which cannot be read either.
      return List.of();
    }
  }

  private static String name(Path program, List<Path> words) {
    try {
      List<byte[]> parts = new ArrayList<>(List.of(Files.readAllBytes(program)));
      for (Path file : words) {
        parts.add(Files.readAllBytes(file));
      }
      return Sha256.hex(parts.toArray(byte[][]::new));
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read the program itself", broken);
    }
  }
}

package footnote.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that says what each messenger can do claims nothing without a test. */
class MessengersPageTest {

  private static final Path PAGE = Path.of("src/site/markdown/messengers.md");

  /** A section's title, or the name of a test, with its class or without. */
  private static final Pattern NAME =
      Pattern.compile("(?m)^## (.+)$|`(?:(\\w+Test)\\.)?([a-z]\\w{7,})`");

  @Test
  void everyTestThatIsNamedIsThere() throws IOException {
    List<MatchResult> names = NAME.matcher(Files.readString(PAGE)).results().toList();
    assertThat(names).hasSizeGreaterThan(60);
    String section = "";
    for (MatchResult name : names) {
      if (name.group(1) != null) {
        section = name.group(1);
      } else if (!name.group(3).equals("date_time")) {
        assertThat(tests(name.group(2), section)).as(name.group()).contains(name.group(3) + "(");
      }
    }
  }

  /** The source of the class that is named, or of those of the section where none is. */
  private static String tests(String named, String section) throws IOException {
    List<String> classes =
        named == null
            ? List.of(section.replace("The browser", "Page") + "Test", "WebTest")
            : List.of(named);
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      files
          .filter(file -> classes.contains(file.getFileName().toString().replace(".java", "")))
          .map(MessengersPageTest::read)
          .forEach(all::append);
    }
    return all.toString();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

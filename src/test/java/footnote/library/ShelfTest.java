package footnote.library;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.formats.Formats;
import footnote.library.Shelf.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShelfTest {
  @TempDir Path around;
  private Path folder;
  private Shelf shelf;

  @BeforeEach
  void make() throws IOException {
    folder = Files.createDirectory(around.resolve("library"));
    shelf = new Shelf(folder, Formats.all());
  }

  @Test
  void aDocumentIsKeptByteForByte() throws IOException {
    Outcome outcome = put("visit.txt", "Yoon visited Japan.\r\n");
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Kept.class, kept -> assertThat(kept.name()).isEqualTo("visit.txt"));
    assertThat(folder.resolve("visit.txt")).hasBinaryContent(bytes("Yoon visited Japan.\r\n"));
    assertThat(files()).containsExactly("visit.txt");
  }

  @Test
  void whatIsThereIsNeverOverwritten() throws IOException {
    put("visit.txt", "The first.");
    put("visit.txt", "The second.");
    put("../visit.txt", "The third.");
    assertThat(files()).containsExactly("visit (2).txt", "visit (3).txt", "visit.txt");
    assertThat(folder.resolve("visit.txt")).hasContent("The first.");
  }

  @Test
  void theSameAgainIsSaidToBeThere() throws IOException {
    put("visit.txt", "The first.");
    assertThat(put("visit.txt", "The first.")).isEqualTo(new Outcome.AlreadyThere("visit.txt"));
    assertThat(files()).containsExactly("visit.txt");
  }

  @Test
  void whatCannotBeReadIsNotKept() throws IOException {
    assertThat(put("photo.jpg", "not text")).isInstanceOf(Outcome.Refused.class);
    assertThat(put("broken.pdf", "no PDF at all")).isInstanceOf(Outcome.Refused.class);
    assertThat(put("empty.txt", "")).isInstanceOf(Outcome.Refused.class);
    assertThat(files()).isEmpty();
  }

  @Test
  void aLinkInTheFolderIsNotFollowed() throws IOException {
    Path outside = Files.writeString(around.resolve("outside.txt"), "mine");
    Files.createSymbolicLink(folder.resolve("visit.txt"), outside);
    Files.createSymbolicLink(folder.resolve("away.txt"), around.resolve("nowhere.txt"));
    put("visit.txt", "The first.");
    put("away.txt", "The second.");
    assertThat(outside).hasContent("mine");
    assertThat(around.resolve("nowhere.txt")).doesNotExist();
    assertThat(folder.resolve("visit (2).txt")).hasContent("The first.");
    assertThat(folder.resolve("away (2).txt")).hasContent("The second.");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      delimiter = '→',
      value = {
        "report.pdf→report.pdf",
        "../../etc/passwd.txt→passwd.txt",
        "C:\\Users\\me\\report.docx→report.docx",
        "..→document",
        ".hidden.txt→hidden.txt",
        "~$report.docx→_report.docx",
        "-rf.txt→rf.txt",
        "notes.txt~→notes.txt",
        "a  b.txt→a b.txt",
        "con.txt→_con.txt",
        "what? <this>.md→what_ _this_.md",
        "Bücher.txt→Bücher.txt"
      })
  void aNameIsMadeSafe(String name, String safe) {
    assertThat(SafeName.of(name)).isEqualTo(safe);
  }

  @Test
  void aNameThatRunsBackwardsShowsItsTrueEnding() {
    assertThat(SafeName.of("harmless\u202Etxt.exe")).isEqualTo("harmless txt.exe");
    assertThat(SafeName.of("zero\u0000.pdf")).isEqualTo("zero.pdf");
  }

  /** Laws: one part, in the folder, not hidden, short enough; and made safe once is enough. */
  @Test
  void anyNameStaysInTheFolder() throws IOException {
    long seed = 20230316;
    Random random = new Random(seed);
    String telling = "../\\~$. -:*\u0000\u202E\uD83Dabc😀é";
    for (int round = 0; round < 2_000; round++) {
      StringBuilder name = new StringBuilder();
      int length = random.nextInt(300);
      for (int i = 0; i < length; i++) {
        name.append(telling.charAt(random.nextInt(telling.length())));
      }
      String safe = SafeName.of(name + ".txt");
      assertThat(Path.of(safe).getNameCount()).as("seed %d: %s", seed, name).isEqualTo(1);
      assertThat(folder.resolve(safe).normalize().getParent()).isEqualTo(folder);
      assertThat(safe).doesNotStartWith(".").doesNotStartWith("~").endsWith("txt");
      assertThat(SafeName.numbered(safe, 999).getBytes(StandardCharsets.UTF_8).length)
          .isLessThan(255);
      assertThat(SafeName.of(safe)).isEqualTo(safe);
    }
  }

  private Outcome put(String name, String text) throws IOException {
    return shelf.put(name, bytes(text));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}

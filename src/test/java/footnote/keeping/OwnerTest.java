package footnote.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerTest {

  @TempDir Path folder;

  @Test
  void whatIsMadeIsTheOwnersAlone() throws IOException {
    assertThat(rights(Owner.file(folder.resolve("a").resolve("b.txt")))).isEqualTo("rw-------");
    assertThat(rights(Owner.folder(folder.resolve("c").resolve("d")))).isEqualTo("rwx------");
  }

  @Test
  void whatIsThereKeepsItsWordsAndItsRights() throws IOException {
    Path shared = Files.writeString(folder.resolve("shared.txt"), "words");
    Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rw-rw-r--"));

    assertThat(Owner.file(shared)).hasContent("words");
    assertThat(rights(shared)).isEqualTo("rw-rw-r--");
    assertThat(Owner.folder(folder)).isDirectory();
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}

package footnote.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFileTest {

  @TempDir Path folder;

  @Test
  void aSecondStartFindsWhatTheFirstKept() {
    keep("one", "two");
    assertThat(kept("one")).isEqualTo("content of one");
    assertThat(kept("two")).isEqualTo("content of two");
  }

  @Test
  void aRecordThatBrokeOffIsCutAndTheRestIsKept() throws IOException {
    keep("one", "two");
    byte[] bytes = Files.readAllBytes(file());
    Files.write(file(), java.util.Arrays.copyOf(bytes, bytes.length - 3));

    assertThat(kept("one")).isEqualTo("content of one");
    assertThat(kept("two")).isEqualTo("nothing");
    keep("two");
    assertThat(kept("two")).isEqualTo("content of two");
  }

  @Test
  void aRecordThatWasChangedIsNotTrusted() throws IOException {
    keep("one");
    byte[] bytes = Files.readAllBytes(file());
    bytes[bytes.length - 1] ^= 1;
    Files.write(file(), bytes);

    assertThat(kept("one")).isEqualTo("nothing");
  }

  @Test
  void aFileOfAnotherKindIsBegunAnew() throws IOException {
    Files.writeString(file(), "something else entirely, and long enough to be a header of its own");
    keep("one");
    assertThat(kept("one")).isEqualTo("content of one");
  }

  @Test
  void aSecondProcessReadsAndAddsNothing() {
    try (RecordFile first = RecordFile.open(file(), "records 1");
        RecordFile second = RecordFile.open(file(), "records 1")) {
      second.put(key("two"), content("two"));
      first.put(key("one"), content("one"));
    }
    assertThat(kept("one")).isEqualTo("content of one");
    assertThat(kept("two")).isEqualTo("nothing");
  }

  @Test
  void aFolderThatCannotBeMadeCostsOnlyTheCache() throws IOException {
    Files.writeString(folder.resolve("blocked"), "a file, not a folder");
    try (RecordFile memory =
        RecordFile.open(folder.resolve("blocked").resolve("readings.bin"), "records 1")) {
      memory.put(key("one"), content("one"));
      assertThat(memory.get(key("one"))).isPresent();
    }
  }

  private Path file() {
    return folder.resolve("readings.bin");
  }

  private void keep(String... names) {
    try (RecordFile file = RecordFile.open(file(), "records 1")) {
      for (String name : names) {
        file.put(key(name), content(name));
      }
    }
  }

  private String kept(String name) {
    try (RecordFile file = RecordFile.open(file(), "records 1")) {
      return file.get(key(name))
          .map(bytes -> StandardCharsets.UTF_8.decode(bytes).toString())
          .orElse("nothing");
    }
  }

  private static ByteBuffer key(String name) {
    return ByteBuffer.wrap(java.util.Arrays.copyOf(name.getBytes(StandardCharsets.UTF_8), 16));
  }

  private static ByteBuffer content(String name) {
    return ByteBuffer.wrap(("content of " + name).getBytes(StandardCharsets.UTF_8));
  }
}

package footnote.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.library.Format.Original;
import footnote.library.Format.Reading;
import footnote.text.Block;
import footnote.text.Document;
import footnote.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LibraryTest {
  private static final Duration PAUSE = Duration.ofMillis(20);

  @TempDir Path folder;
  private Library library;
  private final List<String> events = new CopyOnWriteArrayList<>();

  @BeforeEach
  void open() {
    library = new Library(folder, List.of(new Words()), PAUSE);
  }

  @AfterEach
  void close() {
    library.close();
  }

  /** One block for the whole file; a file that says "broken" breaks its reader. */
  private static final class Words implements Format {
    @Override
    public boolean reads(Path file) {
      return file.toString().endsWith(".txt");
    }

    @Override
    public Reading read(Original original) {
      String text = new String(original.bytes(), StandardCharsets.UTF_8);
      if (text.equals("broken")) {
        throw new IllegalStateException("broken on purpose");
      }
      return new Reading.Read(
          new Document(
              original.source(),
              Document.Head.untitled("t"),
              text,
              List.of(Block.paragraph(new Span(0, text.length()))),
              List.of()));
    }
  }

  private void follow() {
    library.follow(
        document -> events.add("+" + document.source().name() + ":" + document.text()),
        source -> events.add("-" + source.name()));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void await(BooleanSupplier reached) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!reached.getAsBoolean() && System.nanoTime() < end) {
      Thread.sleep(10);
    }
    assertThat(reached.getAsBoolean()).isTrue();
  }

  @Test
  void filesAreReadInTheOrderOfTheirPaths() throws IOException {
    write("b.txt", "two");
    write("a.txt", "one");
    write("c/d.txt", "three");
    follow();
    assertThat(events).containsExactly("+a.txt:one", "+b.txt:two", "+c/d.txt:three");
    assertThat(library.documents()).hasSize(3);
  }

  @Test
  void progressCountsEveryFile() throws IOException {
    write("a.txt", "one");
    write("b.txt", "two");
    List<String> seen = new ArrayList<>();
    library.follow(
        document -> {}, source -> {}, (done, total, file) -> seen.add(done + "/" + total));
    assertThat(seen).containsExactly("0/2", "1/2");
  }

  @Test
  void fileArrivesChangesAndLeaves() throws Exception {
    follow();
    write("a.txt", "one");
    await(() -> events.contains("+a.txt:one"));
    write("a.txt", "another");
    await(() -> events.contains("+a.txt:another"));
    Files.delete(folder.resolve("a.txt"));
    await(() -> events.contains("-a.txt"));
    assertThat(events).containsExactly("+a.txt:one", "+a.txt:another", "-a.txt");
    assertThat(library.documents()).isEmpty();
  }

  @Test
  void renamedFileIsForgottenUnderItsOldName() throws Exception {
    write("a.txt", "one");
    follow();
    Files.move(folder.resolve("a.txt"), folder.resolve("b.txt"), StandardCopyOption.ATOMIC_MOVE);
    await(() -> events.contains("-a.txt") && events.contains("+b.txt:one"));
    assertThat(library.documents()).extracting(d -> d.source().name()).containsExactly("b.txt");
  }

  @Test
  void unreadableFileSkipsNothingElse() throws IOException {
    write("a.txt", "broken");
    write("b.txt", "two");
    write("c.xyz", "?");
    write("d.txt", "");
    follow();
    assertThat(events).containsExactly("+b.txt:two");
    assertThat(library.unreadable())
        .extracting(unreadable -> unreadable.path().toString())
        .containsExactly("a.txt", "c.xyz", "d.txt");
  }

  @Test
  void fileThatBecomesUnreadableIsForgottenAndItsReasonKept() throws Exception {
    write("a.txt", "one");
    follow();
    write("a.txt", "broken");
    await(() -> events.contains("-a.txt"));
    assertThat(library.unreadable()).hasSize(1);
    Files.delete(folder.resolve("a.txt"));
    await(() -> library.unreadable().isEmpty());
  }

  @Test
  void listenerThatThrowsSkipsNothingElseAndIsReported() throws IOException {
    write("a.txt", "one");
    write("b.txt", "two");
    library.follow(
        document -> {
          events.add(document.text());
          if (document.text().equals("one")) {
            throw new IllegalStateException("no room");
          }
        },
        source -> {});
    assertThat(events).containsExactly("one", "two");
    assertThat(library.unreadable()).extracting(Reading.Unreadable::path).hasSize(1);
  }

  @Test
  void hiddenFilesAndCopiesOfEditorsAreNotSeen() throws IOException {
    write(".hidden/a.txt", "one");
    write(".a.txt", "one");
    write("a.txt~", "one");
    write("~$a.txt", "one");
    follow();
    assertThat(events).isEmpty();
    assertThat(library.unreadable()).isEmpty();
  }

  @Test
  void linkThatLoopsIsNotFollowedForEver() throws IOException {
    write("a/a.txt", "one");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    follow();
    assertThat(events).containsExactly("+a/a.txt:one");
  }

  @Test
  void documentsAreKeptWhileTheFolderIsAway() throws Exception {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Files.writeString(inner.resolve("a.txt"), "one");
    try (Library kept = new Library(inner, List.of(new Words()), PAUSE)) {
      kept.follow(document -> events.add("+"), source -> events.add("-"));
      Files.move(inner, folder.resolve("elsewhere"));
      Thread.sleep(PAUSE.toMillis() * 10);
      assertThat(kept.documents()).hasSize(1);
      assertThat(events).containsExactly("+");
    }
  }

  @Test
  void missingFolderIsNamedWithWhatToDo() {
    Path missing = folder.resolve("missing");
    assertThatThrownBy(() -> new Library(missing, List.of()))
        .isInstanceOf(Library.LibraryException.class)
        .hasMessageContaining("missing does not exist")
        .hasMessageContaining("--library");
  }

  @Test
  void aDocumentTooDeepToTakeInKeepsNoOtherAway() throws Exception {
    write("a.txt", "deep");
    write("b.txt", "two");
    library.follow(
        document -> {
          if (document.text().equals("deep")) {
            throw new StackOverflowError("on purpose");
          }
          events.add("+" + document.source().name());
        },
        source -> {});
    write("c.txt", "deep");
    write("d.txt", "four");
    await(() -> events.contains("+d.txt"));

    assertThat(events).containsExactly("+b.txt", "+d.txt");
    assertThat(library.unreadable())
        .extracting(unreadable -> unreadable.path().toString())
        .contains("a.txt", "c.txt");
  }
}

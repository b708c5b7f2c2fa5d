package footnote.testing;

import footnote.chat.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;

/** The real desk, with a copy of the documents that come with Footnote, on a day that stays. */
public final class SeedDesk implements AutoCloseable {

  public static final Clock CLOCK = TestRoom.CLOCK;

  private final TestRoom room;

  /**
   * @param folder where the documents are copied to; it is followed
   */
  public SeedDesk(Path folder) throws IOException {
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.toList()) {
        Files.copy(seed, folder.resolve(seed.getFileName()));
      }
    }
    room = new TestRoom(folder);
  }

  public Desk desk() {
    return room.desk();
  }

  /** Whether a document with these words can be asked about. */
  public boolean knows(String words) {
    return room.index().documents().stream().anyMatch(document -> document.text().contains(words));
  }

  @Override
  public void close() {
    room.close();
  }
}

package footnote.messengers.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import footnote.keeping.Owner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which updates were taken from the server, and which of them still wait to be answered. An update
 * is written down before the server is told to forget it, and crossed out once it is answered: a
 * crash in between loses nothing, and what was answered is not answered again.
 *
 * <p>A file {@code offset} holds the next update's number; each waiting update is a file {@code
 * NUMBER.TRIES.json}.
 */
final class Journal {

  /** An update that has come in, as the server wrote it. */
  record Arrival(long id, JsonNode update) {}

  /** After so many starts with the same update it is given up: it may be what stops us. */
  private static final int TRIES = 3;

  /**
   * "If there are no new updates for at least a week, then identifier of the next update will be
   * chosen randomly" (Bot API, Update): by then an old number is worth nothing.
   */
  private static final Duration OFFSET_HOLDS = Duration.ofDays(6);

  private static final int REMEMBERED = 10_000;
  private static final Pattern WAITING = Pattern.compile("(\\d+)\\.(\\d+)\\.json");
  private static final Logger log = LoggerFactory.getLogger(Journal.class);

  private final ObjectMapper json = new ObjectMapper();
  private final Path folder;
  private final Clock clock;
  private final Set<Long> seen = new LinkedHashSet<>();
  private long next;
  private Instant moved;

  /** Opens the journal in {@code folder}, which is made if it is not there. */
  Journal(Path folder, Clock clock) throws IOException {
    this.folder = Owner.folder(folder);
    this.clock = clock;
    this.next = readOffset();
    this.moved = next == 0 ? clock.instant() : Files.getLastModifiedTime(offset()).toInstant();
  }

  /** The number from which on updates are to be asked for; 0 for all there are. */
  synchronized long next() {
    return clock.instant().isAfter(moved.plus(OFFSET_HOLDS)) ? 0 : next;
  }

  /** The updates that an earlier run took and did not finish, oldest first. */
  synchronized List<Arrival> unfinished() throws IOException {
    List<Arrival> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Matcher name = WAITING.matcher(file.getFileName().toString());
        if (name.matches()) {
          again(file, Long.parseLong(name.group(1)), Integer.parseInt(name.group(2)), found);
        }
      }
    }
    found.sort(Comparator.comparingLong(Arrival::id));
    return found;
  }

  private void again(Path file, long id, int tries, List<Arrival> found) throws IOException {
    remember(id);
    if (tries >= TRIES) {
      log.error("update {} was begun {} times and never finished: given up", id, tries);
      Files.delete(file);
      return;
    }
    try {
      found.add(new Arrival(id, json.readTree(file.toFile())));
      Files.move(file, waiting(id, tries + 1), StandardCopyOption.REPLACE_EXISTING);
    } catch (JsonProcessingException e) {
      log.warn("{} is damaged, its question is lost: {}", file, e.getOriginalMessage());
      Files.delete(file);
    }
  }

  /**
   * Writes down a batch, then moves on past it. What cannot be written is not moved past, so that
   * it is brought again.
   *
   * @return what was not there before
   * @throws IOException if nothing of the batch can be written
   */
  synchronized List<Arrival> keep(Iterable<JsonNode> batch) throws IOException {
    List<Arrival> fresh = new ArrayList<>();
    long last = -1;
    for (JsonNode update : batch) {
      long id = update.path("update_id").asLong(-1);
      if (id < 0) {
        log.warn("an update without a number was passed over");
        continue;
      }
      if (!seen.contains(id)) {
        try {
          Files.write(waiting(id, 1), json.writeValueAsBytes(update));
        } catch (IOException full) {
          if (fresh.isEmpty()) {
            throw full;
          }
          log.warn("update {} could not be written down and is asked for again", id, full);
          break;
        }
        remember(id);
        fresh.add(new Arrival(id, update));
      }
      last = Math.max(last, id);
    }
    if (last >= 0) {
      moveTo(last + 1);
    }
    return fresh;
  }

  /** Crosses out an update. */
  void finish(long id) {
    try {
      for (int tries = 1; tries <= TRIES; tries++) {
        Files.deleteIfExists(waiting(id, tries));
      }
    } catch (IOException e) {
      log.warn("{} may be answered again after a restart: {}", waiting(id, 1), e.toString());
    }
  }

  private void remember(long id) {
    if (seen.size() > REMEMBERED) {
      seen.remove(seen.iterator().next());
    }
    seen.add(id);
  }

  private void moveTo(long number) {
    next = number;
    moved = clock.instant();
    try {
      Path written = Files.writeString(folder.resolve("offset.new"), Long.toString(number));
      Files.move(
          written, offset(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException full) {
      log.warn("{} cannot be written; after a restart some may be answered again", offset(), full);
    }
  }

  private long readOffset() throws IOException {
    try {
      return Long.parseLong(Files.readString(offset()).strip());
    } catch (NoSuchFileException e) {
      return 0;
    } catch (NumberFormatException e) {
      log.warn("{} is damaged: starting with the oldest update the server has", offset());
      return 0;
    }
  }

  private Path offset() {
    return folder.resolve("offset");
  }

  private Path waiting(long id, int tries) {
    return folder.resolve(id + "." + tries + ".json");
  }
}

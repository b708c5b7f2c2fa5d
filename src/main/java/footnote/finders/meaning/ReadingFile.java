package footnote.finders.meaning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the model read, kept on disk by the hash of the text, so that a second start reads nothing
 * that has not changed.
 *
 * <p>One file that only grows: a header naming the model, then records of key (the first 16 bytes
 * of the text's SHA-256), length, checksum and content. A record whose checksum is wrong ends the
 * file: it is cut there, and what is missing is read by the model again. A second process on the
 * same file reads it and adds nothing.
 */
final class ReadingFile implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(ReadingFile.class);

  private static final byte[] HEADER =
      ("footnote readings 1 " + MiniLm.VERSION + "\n").getBytes(StandardCharsets.UTF_8);

  private static final int KEY = 16;
  private static final int FRAME = KEY + 2 * Integer.BYTES;

  /** One mapping cannot be larger than an int; new records beyond this stay in memory only. */
  private static final long LARGEST = Integer.MAX_VALUE - 1024L;

  private final Map<ByteBuffer, ByteBuffer> contents = new ConcurrentHashMap<>();
  private final @Nullable FileChannel channel;
  private final @Nullable FileLock lock;

  private ReadingFile(@Nullable FileChannel channel, @Nullable FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /** Keeps readings for as long as this process runs. */
  static ReadingFile inMemory() {
    return new ReadingFile(null, null);
  }

  /** Opens or creates the file; one that is damaged or of another model is begun anew. */
  static ReadingFile open(Path file) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      return load(
          file,
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
    } catch (IOException unusable) {
      log.warn(
          "{} cannot be used ({}): every start will read all documents anew. Set cache.folder to a"
              + " folder that can be written.",
          file,
          unusable.toString());
      return inMemory();
    }
  }

  private static ReadingFile load(Path file, FileChannel channel) throws IOException {
    try {
      ReadingFile opened = new ReadingFile(channel, lock(channel).orElse(null));
      opened.read(file, channel);
      return opened;
    } catch (IOException | RuntimeException unusable) {
      channel.close();
      throw unusable;
    }
  }

  private static Optional<FileLock> lock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException inThisProcess) {
      return Optional.empty();
    }
  }

  private void read(Path file, FileChannel channel) throws IOException {
    long size = Math.min(channel.size(), LARGEST);
    ByteBuffer all = channel.map(MapMode.READ_ONLY, 0, size);
    long good = startsWithHeader(all) ? readRecords(all) : 0;
    boolean whole = good > 0 && good == channel.size();
    if (whole || lock == null) {
      return;
    }
    if (channel.size() > 0) {
      log.warn("{} was damaged or of another model; what is missing is read again", file);
    }
    channel.truncate(good);
    if (good == 0) {
      writeFully(channel, ByteBuffer.wrap(HEADER));
    }
  }

  private static boolean startsWithHeader(ByteBuffer all) {
    return all.limit() >= HEADER.length
        && all.slice(0, HEADER.length).equals(ByteBuffer.wrap(HEADER));
  }

  /** Takes in every whole record and returns where the last of them ends. */
  private long readRecords(ByteBuffer all) {
    int at = HEADER.length;
    while (all.limit() - at >= FRAME) {
      int length = all.getInt(at + KEY);
      if (length < 0 || length > all.limit() - at - FRAME) {
        return at;
      }
      ByteBuffer content = all.slice(at + FRAME, length);
      if (all.getInt(at + KEY + Integer.BYTES) != checksum(content)) {
        return at;
      }
      contents.put(all.slice(at, KEY), content);
      at += FRAME + length;
    }
    return at;
  }

  private static int checksum(ByteBuffer content) {
    CRC32 crc = new CRC32();
    crc.update(content.duplicate());
    return (int) crc.getValue();
  }

  /** What was kept for {@code key}, 16 bytes, if anything was. */
  Optional<ByteBuffer> get(ByteBuffer key) {
    return Optional.ofNullable(contents.get(key)).map(ByteBuffer::duplicate);
  }

  /** Keeps {@code content}. A full disk is reported and costs only the next start. */
  synchronized void put(ByteBuffer key, ByteBuffer content) {
    contents.put(key, content);
    if (channel == null || lock == null) {
      return;
    }
    try {
      if (channel.size() + FRAME + content.limit() <= LARGEST) {
        append(channel, key, content);
      }
    } catch (IOException full) {
      log.warn("a reading could not be kept for the next start: {}", full.toString());
    }
  }

  private static void append(FileChannel channel, ByteBuffer key, ByteBuffer content)
      throws IOException {
    ByteBuffer record = ByteBuffer.allocate(FRAME + content.limit());
    record.put(key.duplicate()).putInt(content.limit()).putInt(checksum(content));
    record.put(content.duplicate()).flip();
    writeFully(channel, record);
  }

  private static void writeFully(FileChannel channel, ByteBuffer bytes) throws IOException {
    long at = channel.size();
    while (bytes.hasRemaining()) {
      at += channel.write(bytes, at);
    }
  }

  @Override
  public void close() {
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }
}

package footnote.keeping;

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
 * What was worked out once, kept on disk by a hash of what it was worked out from, so that a second
 * start works out nothing that has not changed. May be used from any thread.
 *
 * <p>One file that only grows: a header naming what made the records, then records of key (16
 * bytes), length, checksum and content. A record whose checksum is wrong ends the file: it is cut
 * there, and what is missing is worked out again. A second process on the same file reads it and
 * adds nothing.
 */
public final class RecordFile implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(RecordFile.class);

  private static final int KEY = 16;
  private static final int FRAME = KEY + 2 * Integer.BYTES;

  /** One mapping cannot be larger than an int; new records beyond this stay in memory only. */
  private static final long LARGEST = Integer.MAX_VALUE - 1024L;

  private final Map<ByteBuffer, ByteBuffer> contents = new ConcurrentHashMap<>();
  private final byte[] header;
  private final @Nullable FileChannel channel;
  private final @Nullable FileLock lock;

  private RecordFile(byte[] header, @Nullable FileChannel channel, @Nullable FileLock lock) {
    this.header = header;
    this.channel = channel;
    this.lock = lock;
  }

  /** Keeps records for as long as this process runs. */
  public static RecordFile inMemory() {
    return new RecordFile(new byte[0], null, null);
  }

  /**
   * Opens or creates the file; one that is damaged or has another header is begun anew.
   *
   * @param header names what makes the records, in one line
   */
  public static RecordFile open(Path file, String header) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      return load(
          file,
          (header + "\n").getBytes(StandardCharsets.UTF_8),
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
    } catch (IOException unusable) {
      log.warn(
          "{} cannot be used ({}): every start will work out anew what it held. Set cache.folder to a"
              + " folder that can be written.",
          file,
          unusable.toString());
      return inMemory();
    }
  }

  private static RecordFile load(Path file, byte[] header, FileChannel channel) throws IOException {
    try {
      RecordFile opened = new RecordFile(header, channel, lock(channel).orElse(null));
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
    if (good > 0) {
      log.warn("{} was damaged; what is missing is worked out again", file);
    } else if (channel.size() > 0) {
      log.info("{} is not of this edition and is begun anew", file);
    }
    channel.truncate(good);
    if (good == 0) {
      writeFully(channel, ByteBuffer.wrap(header));
    }
  }

  private boolean startsWithHeader(ByteBuffer all) {
    return all.limit() >= header.length
        && all.slice(0, header.length).equals(ByteBuffer.wrap(header));
  }

  /** Takes in every whole record and returns where the last of them ends. */
  private long readRecords(ByteBuffer all) {
    int at = header.length;
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
  public Optional<ByteBuffer> get(ByteBuffer key) {
    return Optional.ofNullable(contents.get(key)).map(ByteBuffer::duplicate);
  }

  /**
   * Keeps {@code content} for {@code key}, 16 bytes. A full disk is reported and costs only the
   * next start.
   */
  public synchronized void put(ByteBuffer key, ByteBuffer content) {
    contents.put(key, content);
    if (channel == null || lock == null) {
      return;
    }
    try {
      if (channel.size() + FRAME + content.limit() <= LARGEST) {
        append(channel, key, content);
      }
    } catch (IOException full) {
      log.warn("what was worked out could not be kept for the next start: {}", full.toString());
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

package footnote.library;

import footnote.library.Format.Reading;
import footnote.library.Format.Reading.Read;
import footnote.library.Format.Reading.Unreadable;
import footnote.text.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder of documents that is followed while it changes: files arrive, are changed, and leave.
 *
 * <p>The folder is looked through again every {@link #PAUSE}; a file is read once its size and its
 * time have stood still between two looks, so that nothing half-written is read. Looking again is
 * slower than being told by the operating system, but it works alike on every file system, shared
 * folders included, and costs a few milliseconds for ten thousand files.
 */
public final class Library implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Library.class);

  /** How often the folder is looked through. */
  static final Duration PAUSE = Duration.ofSeconds(1);

  /** A larger file is not read: its text alone would fill the memory. */
  static final long LARGEST = 64L << 20;

  private final Path folder;
  private final Reader reader;
  private final Duration pause;
  private final Map<Path, Seen> seen = new TreeMap<>();
  private final Map<Path, Unreadable> unreadable = new ConcurrentSkipListMap<>();
  private final Map<Path, Document> documents = new ConcurrentSkipListMap<>();

  /** What could not be opened at the last look; what is below it may still be there. */
  private final Set<Path> closed = new TreeSet<>();

  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "library");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * Nothing is read before {@link #follow}.
   *
   * @param formats asked in their order; the first that reads a file's name reads the file
   * @throws LibraryException if {@code folder} is not a folder that can be read
   */
  public Library(Path folder, List<Format> formats) {
    this(folder, formats, PAUSE);
  }

  /** Looks through the folder every {@code pause}: tests do not wait for seconds. */
  Library(Path folder, List<Format> formats, Duration pause) {
    if (!Files.isDirectory(folder)) {
      throw new LibraryException(
          folder
              + (Files.exists(folder) ? " is not a folder" : " does not exist")
              + ". Name a folder of documents with --library DIR.");
    }
    if (!Files.isReadable(folder)) {
      throw new LibraryException(
          folder + " may not be read by this user. Change its rights, or name another folder.");
    }
    this.folder = folder;
    this.reader = new Reader(formats);
    this.pause = pause;
  }

  /** A folder that cannot be used; the message is meant for the person who named it. */
  public static final class LibraryException extends RuntimeException {
    LibraryException(String message) {
      super(message);
    }
  }

  /** Hears how far the first reading has come. */
  @FunctionalInterface
  public interface Progress {

    /** {@code done} of {@code total} files were read; {@code file} is the next. */
    void at(int done, int total, Path file);
  }

  /** A file as it was found: enough to see that it has changed. */
  private record Look(FileTime changed, long size) {}

  /** What became of a file at its last reading. */
  private record Seen(Look look, Optional<Document.Source> source) {}

  /** Same as {@link #follow(Consumer, Consumer, Progress)} without progress. */
  public void follow(Consumer<Document> arrived, Consumer<Document.Source> gone) {
    follow(arrived, gone, (done, total, file) -> {});
  }

  /**
   * Reads every file, in the order of their paths, then returns and goes on following the folder in
   * the background. A changed file arrives in its new revision, which takes the place of the old
   * one of the same path; {@code gone} is called only for files that left or became unreadable.
   * Both are called from one thread at a time. What they throw is logged, and skips nothing else.
   */
  public void follow(
      Consumer<Document> arrived, Consumer<Document.Source> gone, Progress progress) {
    Map<Path, Look> found = look();
    int done = 0;
    for (Map.Entry<Path, Look> file : found.entrySet()) {
      progress.at(done++, found.size(), file.getKey());
      take(file.getKey(), file.getValue(), arrived, gone);
    }
    Following following = new Following(arrived, gone);
    ScheduledFuture<?> steps =
        watch.scheduleWithFixedDelay(
            following::step, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    log.debug("next look in {} ms", steps.getDelay(TimeUnit.MILLISECONDS));
  }

  /** What could not be read and why, by path. */
  public List<Unreadable> unreadable() {
    return List.copyOf(unreadable.values());
  }

  /** What was read and taken in, by path. */
  public List<Document> documents() {
    return List.copyOf(documents.values());
  }

  /** One look after another; a file is taken when it has not changed since the look before. */
  private final class Following {

    private final Consumer<Document> arrived;
    private final Consumer<Document.Source> gone;
    private Map<Path, Look> before = Map.of();
    private boolean away;

    Following(Consumer<Document> arrived, Consumer<Document.Source> gone) {
      this.arrived = arrived;
      this.gone = gone;
    }

    void step() {
      try {
        Map<Path, Look> now = look();
        away = false;
        leave(now);
        now.forEach(this::takeIfStill);
        before = now;
      } catch (RuntimeException | Error broken) {
        // What escapes here ends the following of the folder without a word.
        sayOnce(broken);
      }
    }

    /** Said once for each time it is away, not at every look. */
    private void sayOnce(Throwable broken) {
      if (!away) {
        log.warn(
            "{} could not be looked through; its documents are kept and it is tried again",
            folder,
            broken);
      }
      away = true;
    }

    private void takeIfStill(Path file, Look look) {
      Seen last = seen.get(file);
      boolean changed = last == null || !last.look.equals(look);
      if (changed && look.equals(before.get(file))) {
        take(file, look, arrived, gone);
      }
    }

    private void leave(Map<Path, Look> now) {
      List<Path> left =
          seen.keySet().stream()
              .filter(file -> !now.containsKey(file) && !isBehindClosedDoor(file))
              .toList();
      unreadable.keySet().removeIf(file -> !now.containsKey(file) && !closed.contains(file));
      for (Path file : left) {
        documents.remove(file);
        Optional.ofNullable(seen.remove(file))
            .flatMap(Seen::source)
            .ifPresent(source -> safely(file, () -> gone.accept(source)));
      }
    }
  }

  private void take(
      Path file, Look look, Consumer<Document> arrived, Consumer<Document.Source> gone) {
    Optional<Document.Source> before = Optional.ofNullable(seen.get(file)).flatMap(Seen::source);
    Reading reading = read(file, look);
    if (reading instanceof Read read) {
      unreadable.remove(file);
      seen.put(file, new Seen(look, Optional.of(read.document().source())));
      documents.put(file, read.document());
      if (!safely(file, () -> arrived.accept(read.document()))) {
        documents.remove(file);
        unreadable.put(
            file, new Unreadable(file, "it was read but could not be indexed; the log says why"));
        before.ifPresent(source -> safely(file, () -> gone.accept(source)));
      }
    } else if (reading instanceof Unreadable failed) {
      unreadable.put(file, failed);
      documents.remove(file);
      seen.put(file, new Seen(look, Optional.empty()));
      before.ifPresent(source -> safely(file, () -> gone.accept(source)));
    }
  }

  private static boolean safely(Path file, Runnable step) {
    try {
      step.run();
      return true;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
      // One document that is too deep or too large must not keep the others away.
      log.error("{} was read but could not be taken in", file, broken);
      return false;
    }
  }

  private Reading read(Path file, Look look) {
    if (!reader.reads(file)) {
      return Reader.otherKind(file);
    }
    if (look.size > LARGEST) {
      return new Unreadable(
          file,
          "it has "
              + (look.size >> 20)
              + " MB; at most "
              + (LARGEST >> 20)
              + " MB are read. Split it.");
    }
    try {
      return reader.read(file, Files.readAllBytes(folder.resolve(file)));
    } catch (IOException denied) {
      return closed(file, denied);
    } catch (OutOfMemoryError large) {
      log.warn("{} does not fit into the memory", file, large);
      return new Unreadable(
          file, "it is too large for the memory there is; split it, or give Java more (-Xmx)");
    }
  }

  private static Unreadable closed(Path file, IOException reason) {
    return new Unreadable(
        file,
        "it cannot be opened ("
            + reason.getClass().getSimpleName()
            + "); look at its rights, and whether another program holds it");
  }

  /** Whether a file is below something that could not be opened at the last look. */
  private boolean isBehindClosedDoor(Path file) {
    return closed.stream().anyMatch(file::startsWith);
  }

  /** The files there are, by their path below the folder. */
  private Map<Path, Look> look() {
    Map<Path, Look> found = new TreeMap<>();
    closed.clear();
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), 32, new Looking(found));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return found;
  }

  private final class Looking extends SimpleFileVisitor<Path> {

    private final Map<Path, Look> found;

    Looking(Map<Path, Look> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      boolean skip = !directory.equals(folder) && hidden(directory);
      return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !hidden(file)) {
        found.put(
            folder.relativize(file), new Look(attributes.lastModifiedTime(), attributes.size()));
      }
      return FileVisitResult.CONTINUE;
    }

    /** A link that leads nowhere, a loop, or a folder without rights: the rest goes on. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) throws IOException {
      if (file.equals(folder)) {
        throw reason;
      }
      Path below = folder.relativize(file);
      closed.add(below);
      unreadable.put(below, closed(below, reason));
      return FileVisitResult.CONTINUE;
    }
  }

  /** Names that begin with a dot, and what editors leave beside a file. */
  private static boolean hidden(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(".") || name.startsWith("~$") || name.endsWith("~");
  }

  /** Stops following; a file that is being read is finished first. */
  @Override
  public void close() {
    watch.shutdown();
    try {
      if (!watch.awaitTermination(10, TimeUnit.SECONDS)) {
        log.warn("{} is still being read; it is left", folder);
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}

package footnote.messengers.web;

import footnote.text.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which files each revision that was linked to belonged to, kept in a file: a link of last year can
 * then tell a document that changed from one that is gone. May be used from any thread.
 */
final class Revisions {
  private static final Logger log = LoggerFactory.getLogger(Revisions.class);

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) (.+)");

  private final Path file;

  /** Files that are alike share a revision, so that it may have several names, the newest last. */
  private final Map<String, Set<String>> names = new HashMap<>();

  /** Reads what was kept in {@code file}, if it is there; throws if it cannot be read. */
  Revisions(Path file) throws IOException {
    this.file = file;
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        Matcher parts = LINE.matcher(line);
        if (parts.matches()) {
          keep(parts.group(1), parts.group(2));
        }
      }
    } else {
      Files.createDirectories(file.toAbsolutePath().getParent());
    }
  }

  /** Keeps that this revision was linked to. */
  synchronized void note(Document.Source source) {
    String name = source.name();
    boolean oneLine = name.lines().count() == 1;
    if (oneLine && keep(source.sha256(), name)) {
      append(source.sha256() + " " + name + "\n");
    }
  }

  /** Whether the file was not known to have had this revision. */
  private boolean keep(String sha256, String name) {
    return names.computeIfAbsent(sha256, it -> new LinkedHashSet<>()).add(name);
  }

  /** The names of the files that once had this revision, as far as they are known: newest first. */
  synchronized List<String> names(String sha256) {
    List<String> newestFirst = new ArrayList<>(names.getOrDefault(sha256, Set.of()));
    Collections.reverse(newestFirst);
    return newestFirst;
  }

  /** A full disk must not cost anybody an answer: links then only say less. */
  private void append(String line) {
    try {
      Files.write(
          file,
          line.getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException broken) {
      log.warn("{} cannot be written; old links will not know their document's name", file, broken);
    }
  }
}

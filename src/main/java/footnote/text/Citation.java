package footnote.text;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The address of a passage: enough to find it again, and to say so when its document has changed.
 *
 * @param path of the file below the library's folder, where it is known; the revision alone says
 *     which document it is, unless files are alike
 * @param revision of the file
 * @param span where the words stand in that revision's text
 */
public record Citation(Optional<Path> path, Revision revision, Span span) {

  /** The address of what stands in {@code source}. */
  public Citation(Document.Source source, Span span) {
    this(Optional.of(source.path()), new Revision(source.sha256()), span);
  }

  /** The address that a link or a button holds; empty where there cannot be such a one. */
  public static Optional<Citation> of(String digits, long start, long end) {
    boolean spans = 0 <= start && start < end && end <= Integer.MAX_VALUE;
    return spans && Revision.isOne(digits)
        ? Optional.of(
            new Citation(Optional.empty(), new Revision(digits), new Span((int) start, (int) end)))
        : Optional.empty();
  }

  /** The path with forward slashes on every system; empty where it is not known. */
  public Optional<String> name() {
    return path.map(Document.Source::name);
  }
}

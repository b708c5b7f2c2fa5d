package footnote.messengers.web;

import footnote.text.Document;
import footnote.text.Passage;
import footnote.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a quote in the browser, {@code /q/<digest>/<start>-<end>}. It names a revision,
 * not a file, so that it never leads to other words than those that were quoted.
 *
 * @param sha256 the revision's digest, 64 lower-case hexadecimal digits
 * @param span where the words stand, in UTF-16 code units; empty for the whole document
 */
record Link(String sha256, Optional<Span> span) {

  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern SPAN = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

  static Link to(Passage passage) {
    return new Link(passage.document().source().sha256(), Optional.of(passage.span()));
  }

  static Link to(Document document) {
    return new Link(document.source().sha256(), Optional.empty());
  }

  /** The link to a whole document; empty if there cannot be such a one. */
  static Optional<Link> of(String sha256) {
    return DIGEST.matcher(sha256).matches()
        ? Optional.of(new Link(sha256, Optional.empty()))
        : Optional.empty();
  }

  /** The link to {@code span}, written as in {@link #path}; empty if there cannot be such a one. */
  static Optional<Link> of(String sha256, String span) {
    Matcher ends = SPAN.matcher(span);
    if (!ends.matches()) {
      return Optional.empty();
    }
    int start = Integer.parseInt(ends.group(1));
    int end = Integer.parseInt(ends.group(2));
    return start < end
        ? of(sha256).map(whole -> new Link(whole.sha256, Optional.of(new Span(start, end))))
        : Optional.empty();
  }

  /** Such as {@code /q/0a…/12-40}. */
  String path() {
    return "/q/" + sha256 + span.map(it -> "/" + it.start() + "-" + it.end()).orElse("");
  }
}

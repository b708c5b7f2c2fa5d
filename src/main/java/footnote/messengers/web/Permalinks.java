package footnote.messengers.web;

import footnote.text.Document;
import footnote.text.Passage;
import footnote.text.Span;
import java.util.List;
import java.util.Optional;

/** Follows links to where they lead today. */
final class Permalinks {

  private final Holdings holdings;
  private final Revisions revisions;

  Permalinks(Holdings holdings, Revisions revisions) {
    this.holdings = holdings;
    this.revisions = revisions;
  }

  /** What became of the words that a link points at. */
  sealed interface Found {

    /** They stand where they stood. */
    record Here(Document document, Optional<Span> span) implements Found {}

    /**
     * The file is there, but not in that revision.
     *
     * @param now what it has become
     */
    record Changed(Document now) implements Found {}

    /**
     * The file is not there.
     *
     * @param name of the file
     */
    record Gone(String name) implements Found {}

    /** No such revision, or no such place in it, was ever linked to. */
    record Unknown() implements Found {}
  }

  Found follow(Link link) {
    Optional<Document> there = holdings.revision(link.sha256());
    return there.isPresent() ? within(there.get(), link.span()) : missing(link.sha256());
  }

  private Found within(Document document, Optional<Span> span) {
    boolean inside = span.map(it -> it.end() <= document.text().length()).orElse(true);
    if (!inside) {
      return new Found.Unknown();
    }
    revisions.note(document.source());
    return new Found.Here(document, span);
  }

  /**
   * Of several files that once were alike, the newest that is still there tells what became of it.
   */
  private Found missing(String sha256) {
    List<String> names = revisions.names(sha256);
    if (names.isEmpty()) {
      return new Found.Unknown();
    }
    return names.stream()
        .flatMap(name -> holdings.named(name).stream())
        .findFirst()
        .<Found>map(Found.Changed::new)
        .orElseGet(() -> new Found.Gone(names.get(0)));
  }

  /** The link to some words, which may now be handed out: it will say what became of them. */
  String issue(Passage passage) {
    revisions.note(passage.document().source());
    return Link.to(passage).path();
  }
}

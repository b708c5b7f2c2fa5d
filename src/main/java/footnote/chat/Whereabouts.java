package footnote.chat;

import footnote.text.Citation;
import footnote.text.Document;
import footnote.text.Passage;
import footnote.text.Span;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/** Where words that were quoted stand, in the documents there are now. */
final class Whereabouts {

  /** Shorter words stand in many places by chance. */
  private static final int SHORTEST = 12;

  private final Catalogue catalogue;

  Whereabouts(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * What {@code citation} points at; empty where its document has changed or is gone. Of files that
   * are alike it is the one that was cited.
   */
  Optional<Passage> of(Citation citation) {
    return catalogue.documents().stream()
        .filter(citation.revision()::isOf)
        .filter(document -> citation.span().end() <= document.text().length())
        .min(Comparator.comparing(document -> !isAt(citation.path(), document)))
        .map(document -> new Passage(document, citation.span()));
  }

  private static boolean isAt(Optional<Path> path, Document document) {
    return path.equals(Optional.of(document.source().path()));
  }

  /** Where {@code words} stand that somebody quoted, if they do. */
  Optional<Passage> of(String words) {
    String quoted = words.strip();
    return catalogue.documents().stream()
        .filter(document -> quoted.length() >= SHORTEST && document.text().contains(quoted))
        .map(document -> passage(document, quoted))
        .findFirst();
  }

  private static Passage passage(Document document, String words) {
    int start = document.text().indexOf(words);
    return new Passage(document, new Span(start, start + words.length()));
  }
}

package footnote.messengers.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import footnote.chat.Footnotes;
import footnote.dates.When;
import footnote.messengers.web.Permalinks.Found;
import footnote.text.Block;
import footnote.text.Document;
import footnote.text.Passage;
import footnote.text.Span;
import java.util.Locale;
import java.util.Optional;

/** Writes documents as data for the page: lists of them, and one of them around some words. */
final class SourceJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Holdings holdings;

  SourceJson(Holdings holdings) {
    this.holdings = holdings;
  }

  ArrayNode list() {
    ArrayNode list = JSON.arrayNode();
    holdings.documents().forEach(document -> list.add(head(document)));
    return list;
  }

  /**
   * What a link leads to.
   *
   * @param at the offset to show instead of the words that are linked to, which stay marked
   */
  ObjectNode write(Found found, Optional<Integer> at) {
    if (found instanceof Found.Here here) {
      return here(here.document(), here.span(), at);
    }
    ObjectNode json = JSON.objectNode();
    if (found instanceof Found.Changed changed) {
      Document now = changed.now();
      return json.put("state", "changed")
          .put("title", Words.CHANGED_TITLE)
          .put("text", Words.changed(now.title(), now.source().name()))
          .put("now", Link.to(now).path());
    }
    return found instanceof Found.Gone gone
        ? json.put("state", "gone")
            .put("title", Words.GONE_TITLE)
            .put("text", Words.gone(gone.name()))
        : json.put("state", "unknown").put("title", Words.UNKNOWN_TITLE).put("text", Words.UNKNOWN);
  }

  private ObjectNode head(Document document) {
    ObjectNode json = JSON.objectNode().put("title", document.title());
    document.author().ifPresent(author -> json.put("author", author));
    document.head().published().ifPresent(it -> json.put("published", Footnotes.of(When.of(it))));
    holdings.fileDay(document).ifPresent(day -> json.put("fileDay", Footnotes.of(When.day(day))));
    return json.put("file", document.source().name()).put("link", Link.to(document).path());
  }

  private ObjectNode here(Document document, Optional<Span> span, Optional<Integer> at) {
    ObjectNode json = head(document).put("state", "here");
    span.map(it -> new Passage(document, it))
        .ifPresent(
            passage -> json.put("link", Link.to(passage).path()).put("place", place(passage)));
    int centre = at.orElseGet(() -> span.map(Span::start).orElse(0));
    parts(json, document, span, centre);
    return json;
  }

  private static String place(Passage passage) {
    return passage.page().map(page -> "page " + page + ", ").orElse("")
        + passage.paragraphNumber().map(number -> "paragraph " + number).orElse("heading");
  }

  private static void parts(ObjectNode json, Document document, Optional<Span> marked, int centre) {
    Excerpt excerpt = Excerpt.around(document, centre);
    ArrayNode parts = json.putArray("parts");
    excerpt.parts().forEach(part -> parts.add(part(document, part, marked)));
    excerpt.earlier().ifPresent(offset -> json.put("earlier", offset));
    excerpt.later().ifPresent(offset -> json.put("later", offset));
  }

  private static ObjectNode part(Document document, Block part, Optional<Span> marked) {
    Span shown = part.span();
    ObjectNode json =
        JSON.objectNode()
            .put("kind", part.kind().name().toLowerCase(Locale.ROOT))
            .put("text", shown.in(document.text()));
    if (part.isHeading()) {
      json.put("level", part.level());
    }
    marked
        .filter(shown::overlaps)
        .ifPresent(
            span ->
                json.putArray("mark")
                    .add(Math.max(span.start(), shown.start()) - shown.start())
                    .add(Math.min(span.end(), shown.end()) - shown.start()));
    return json;
  }
}

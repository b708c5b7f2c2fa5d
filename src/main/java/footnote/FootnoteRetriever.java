package footnote;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.ContentMetadata;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Query;
import footnote.dates.When;
import footnote.questions.Question;
import footnote.search.Evidence;
import footnote.settings.Settings;
import footnote.text.Passage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Footnote's search as a part for langchain4j: the exact sentences that answer best, best first.
 *
 * <p>The metadata of each segment: {@code document} (path below the folder), {@code revision}
 * (SHA-256 of the file), {@code start} and {@code end} (UTF-16 code units in the document's text),
 * and {@code date} (ISO 8601) where the sentence names one. The score is the ranking's, comparable
 * within one query only.
 */
public final class FootnoteRetriever implements ContentRetriever, AutoCloseable {

  private static final int MOST = 5;

  private final Room room;

  private FootnoteRetriever(Room room) {
    this.room = room;
  }

  /** Reads the documents of {@code folder}, and follows them until it is closed. */
  public static FootnoteRetriever open(Path folder) {
    Clock clock = Clock.system(ZoneId.systemDefault());
    return new FootnoteRetriever(
        Room.open(Settings.preset().withLibrary(folder), clock, (done, total, file) -> {}));
  }

  /** Throws {@link IllegalArgumentException} for a query of more than 2,000 characters. */
  @Override
  public List<Content> retrieve(Query query) {
    Question question = room.desk().read(query.text());
    return room.index().find(question).stream().limit(MOST).map(this::content).toList();
  }

  private Content content(Evidence evidence) {
    Passage passage = evidence.passage();
    Metadata metadata =
        new Metadata()
            .put("document", passage.document().source().name())
            .put("revision", passage.document().source().sha256())
            .put("start", passage.span().start())
            .put("end", passage.span().end());
    room.dates().in(passage).stream()
        .flatMap(mention -> mention.when().stream())
        .findFirst()
        .map(When::iso)
        .ifPresent(date -> metadata.put("date", date));
    return Content.from(
        TextSegment.from(passage.text(), metadata),
        Map.of(ContentMetadata.SCORE, evidence.score()));
  }

  @Override
  public void close() {
    room.close();
  }
}

package footnote.finders.meaning;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingMatch;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.EmbeddingStore;
import footnote.questions.Question;
import footnote.search.Finder;
import footnote.search.Level;
import footnote.text.Citation;
import footnote.text.Document;
import footnote.text.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds sentences whose meaning is near that of the question: cosine of their vectors. */
public final class Meaning implements Finder {

  private final Level level;
  private final Readings readings;
  private final EmbeddingStore<TextSegment> store;

  /** The sentences behind each unit that is in the store. */
  private final Map<String, List<Passage>> sentences = new ConcurrentHashMap<>();

  /**
   * Keeps the vectors of one level in {@code store}, which must hold nothing else.
   *
   * @param level whether a sentence is judged by itself or by its paragraph
   */
  public Meaning(Level level, Readings readings, EmbeddingStore<TextSegment> store) {
    this.level = level;
    this.readings = readings;
    this.store = store;
  }

  private String name() {
    return "meaning." + level.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public void add(List<Passage> added) {
    Map<Citation, Passage> paragraphs = new LinkedHashMap<>();
    for (Passage sentence : added) {
      Passage paragraph = Level.PARAGRAPH.unit(sentence);
      paragraphs.putIfAbsent(paragraph.citation(), paragraph);
    }
    readings.add(List.copyOf(paragraphs.values()));
    Map<String, List<Passage>> fresh = new LinkedHashMap<>();
    for (Passage sentence : added) {
      String id = id(level.unit(sentence));
      if (!sentences.containsKey(id)) {
        fresh.computeIfAbsent(id, unit -> new ArrayList<>()).add(sentence);
      }
    }
    List<Embedding> vectors = new ArrayList<>();
    List<TextSegment> segments = new ArrayList<>();
    for (List<Passage> unit : fresh.values()) {
      vectors.add(Embedding.from(vector(unit.get(0))));
      segments.add(segment(level.unit(unit.get(0))));
    }
    store.addAll(new ArrayList<>(fresh.keySet()), vectors, segments);
    sentences.putAll(fresh);
  }

  private float[] vector(Passage sentence) {
    Readings.Reading reading =
        readings
            .around(sentence)
            .orElseThrow(() -> new IllegalStateException("was not read: " + sentence.citation()));
    return level == Level.PARAGRAPH ? reading.vector() : reading.vectorOf(sentence);
  }

  private static String id(Passage unit) {
    Document.Source source = unit.document().source();
    return source.name() + "@" + source.sha256() + ":" + unit.span();
  }

  private static TextSegment segment(Passage unit) {
    Metadata metadata =
        new Metadata()
            .put("document", unit.document().source().name())
            .put("revision", unit.document().source().sha256())
            .put("start", unit.span().start())
            .put("end", unit.span().end());
    return TextSegment.from(unit.text(), metadata);
  }

  @Override
  public void remove(Document.Source source) {
    List<String> ids = new ArrayList<>();
    sentences.forEach(
        (id, unit) -> {
          if (unit.get(0).document().source().equals(source)) {
            ids.add(id);
          }
        });
    if (!ids.isEmpty()) {
      store.removeAll(ids);
      ids.forEach(sentences::remove);
    }
    readings.remove(source);
  }

  @Override
  public List<Found> find(Question question, int limit) {
    Embedding query = Embedding.from(readings.question(question.terms()).vector());
    List<Found> found = new ArrayList<>();
    EmbeddingSearchRequest request =
        EmbeddingSearchRequest.builder().queryEmbedding(query).maxResults(limit).build();
    for (EmbeddingMatch<TextSegment> match : store.search(request).matches()) {
      for (Passage sentence : sentences.getOrDefault(match.embeddingId(), List.of())) {
        found.add(new Found(sentence, match.score() * 2 - 1));
      }
    }
    return found.size() <= limit ? found : found.subList(0, limit);
  }

  @Override
  public Map<String, double[]> judge(Question question, List<Passage> asked) {
    float[] query = readings.question(question.terms()).vector();
    double[] cosines =
        asked.stream()
            .mapToDouble(
                sentence ->
                    readings
                        .around(sentence)
                        .map(r -> level == Level.PARAGRAPH ? r.vector() : r.vectorOf(sentence))
                        .map(vector -> (double) Vectors.dot(query, vector, 0))
                        .orElse(0.0))
            .toArray();
    return Map.of(name(), cosines);
  }
}

package footnote.finders.meaning;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingMatch;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.EmbeddingSearchResult;
import dev.langchain4j.store.embedding.EmbeddingStore;
import dev.langchain4j.store.embedding.RelevanceScore;
import dev.langchain4j.store.embedding.filter.Filter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Vectors in one array, searched from end to end: exact, and with two cores eleven times as fast at
 * 500,000 vectors as langchain4j's {@code InMemoryEmbeddingStore}.
 *
 * <p>Vectors must have length 1, so that the inner product is the cosine. Readers take a snapshot
 * and never lock; writers take turns.
 */
public final class FlatVectors implements EmbeddingStore<TextSegment> {

  private static final int ROWS_PER_THREAD = 10_000;

  private final int dimension;
  private final Map<String, Integer> rowOf = new HashMap<>();
  private volatile Snapshot snapshot;

  /** An empty store for vectors of {@code dimension} numbers. */
  public FlatVectors(int dimension) {
    this.dimension = dimension;
    this.snapshot = new Snapshot(new float[0], new Row[0], 0, new BitSet());
  }

  /** An identifier, and the text it stands for where one was given. */
  private record Row(String id, @Nullable TextSegment segment) {}

  /** Rows up to {@code size} that are not in {@code gone}; rows are only ever appended. */
  @SuppressWarnings("ArrayRecordComponent") // published once, then only read
  private record Snapshot(float[] vectors, Row[] rows, int size, BitSet gone) {}

  @Override
  public String add(Embedding embedding) {
    String id = UUID.randomUUID().toString();
    add(id, embedding);
    return id;
  }

  @Override
  public void add(String id, Embedding embedding) {
    append(List.of(id), List.of(embedding), List.of());
  }

  @Override
  public String add(Embedding embedding, TextSegment segment) {
    String id = UUID.randomUUID().toString();
    append(List.of(id), List.of(embedding), List.of(segment));
    return id;
  }

  @Override
  public List<String> addAll(List<Embedding> embeddings) {
    List<String> ids = generateIds(embeddings.size());
    append(ids, embeddings, List.of());
    return ids;
  }

  @Override
  public void addAll(
      List<String> ids, List<Embedding> embeddings, @Nullable List<TextSegment> segments) {
    append(ids, embeddings, segments == null ? List.of() : segments);
  }

  /** Appends rows; an identifier that is there already is replaced. */
  private synchronized void append(
      List<String> ids, List<Embedding> embeddings, List<TextSegment> segments) {
    if (ids.size() != embeddings.size()
        || (!segments.isEmpty() && segments.size() != embeddings.size())) {
      throw new IllegalArgumentException(
          ids.size() + " ids, " + embeddings.size() + " vectors, " + segments.size() + " texts");
    }
    Snapshot old = snapshot;
    int size = old.size + ids.size();
    float[] vectors = grown(old.vectors, (long) size * dimension);
    Row[] rows =
        size <= old.rows.length
            ? old.rows
            : Arrays.copyOf(old.rows, Math.max(size, old.rows.length * 2));
    BitSet gone = (BitSet) old.gone.clone();
    for (int i = 0; i < ids.size(); i++) {
      int row = old.size + i;
      System.arraycopy(checked(embeddings.get(i)), 0, vectors, row * dimension, dimension);
      rows[row] = new Row(ids.get(i), segments.isEmpty() ? null : segments.get(i));
      Integer before = rowOf.put(ids.get(i), row);
      if (before != null) {
        gone.set(before);
      }
    }
    publish(new Snapshot(vectors, rows, size, gone));
  }

  private static float[] grown(float[] vectors, long length) {
    if (length > Integer.MAX_VALUE - 8) {
      throw new IllegalStateException(
          "more vectors than one array holds; ask fewer documents at a time");
    }
    return length <= vectors.length
        ? vectors
        : Arrays.copyOf(
            vectors, (int) Math.min(Integer.MAX_VALUE - 8, Math.max(length, vectors.length * 2L)));
  }

  private float[] checked(Embedding embedding) {
    if (embedding.dimension() != dimension) {
      throw new IllegalArgumentException(
          "a vector of " + embedding.dimension() + " numbers in a store of " + dimension);
    }
    return embedding.vector();
  }

  @Override
  public synchronized void removeAll(Collection<String> ids) {
    Snapshot old = snapshot;
    BitSet gone = (BitSet) old.gone.clone();
    for (String id : ids) {
      Integer row = rowOf.remove(id);
      if (row != null) {
        gone.set(row);
      }
    }
    publish(new Snapshot(old.vectors, old.rows, old.size, gone));
  }

  @Override
  public synchronized void removeAll(Filter filter) {
    Set<String> ids = new HashSet<>();
    Snapshot now = snapshot;
    for (int i = 0; i < now.size; i++) {
      TextSegment segment = now.rows[i].segment;
      if (!now.gone.get(i) && segment != null && filter.test(segment.metadata())) {
        ids.add(now.rows[i].id);
      }
    }
    removeAll(ids);
  }

  @Override
  public synchronized void removeAll() {
    rowOf.clear();
    snapshot = new Snapshot(new float[0], new Row[0], 0, new BitSet());
  }

  /** Publishes, and closes the gaps once they are more than a third of the rows. */
  private void publish(Snapshot next) {
    snapshot = next.gone.cardinality() * 3 > next.size ? compacted(next) : next;
  }

  private Snapshot compacted(Snapshot old) {
    int kept = old.size - old.gone.cardinality();
    float[] vectors = new float[kept * dimension];
    Row[] rows = new Row[kept];
    rowOf.clear();
    int to = 0;
    for (int from = old.gone.nextClearBit(0);
        from < old.size;
        from = old.gone.nextClearBit(from + 1)) {
      System.arraycopy(old.vectors, from * dimension, vectors, to * dimension, dimension);
      rows[to] = old.rows[from];
      rowOf.put(rows[to].id, to++);
    }
    return new Snapshot(vectors, rows, kept, new BitSet());
  }

  @Override
  public EmbeddingSearchResult<TextSegment> search(EmbeddingSearchRequest request) {
    Snapshot now = snapshot;
    float[] query = checked(request.queryEmbedding());
    int threads = Math.max(1, Math.min(processors(), now.size / ROWS_PER_THREAD));
    int share = (now.size + threads - 1) / threads;
    List<Hit> hits =
        IntStream.range(0, threads)
            .parallel()
            .mapToObj(
                i -> best(now, query, i * share, Math.min(now.size, (i + 1) * share), request))
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Hit::cosine).reversed().thenComparing(Hit::row))
            .limit(request.maxResults())
            .toList();
    return new EmbeddingSearchResult<>(hits.stream().map(hit -> match(now, hit)).toList());
  }

  private static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }

  private record Hit(int row, float cosine) {}

  private List<Hit> best(
      Snapshot now, float[] query, int from, int to, EmbeddingSearchRequest request) {
    PriorityQueue<Hit> best =
        new PriorityQueue<>(
            Comparator.comparing(Hit::cosine)
                .thenComparing(Comparator.comparing(Hit::row).reversed()));
    double least = request.minScore() * 2 - 1; // a relevance score is (cosine + 1) / 2
    for (int row = from; row < to; row++) {
      float cosine = Vectors.dot(query, now.vectors, row * dimension);
      boolean wanted = best.size() < request.maxResults() || cosine > best.element().cosine;
      if (wanted
          && cosine >= least
          && !now.gone.get(row)
          && passes(request.filter(), now.rows[row])) {
        best.add(new Hit(row, cosine));
        if (best.size() > request.maxResults()) {
          best.remove();
        }
      }
    }
    return new ArrayList<>(best);
  }

  private static boolean passes(@Nullable Filter filter, Row row) {
    return filter == null || (row.segment != null && filter.test(row.segment.metadata()));
  }

  private EmbeddingMatch<TextSegment> match(Snapshot now, Hit hit) {
    Row row = now.rows[hit.row];
    float[] vector = new float[dimension];
    System.arraycopy(now.vectors, hit.row * dimension, vector, 0, dimension);
    return new EmbeddingMatch<>(
        RelevanceScore.fromCosineSimilarity(hit.cosine),
        row.id,
        Embedding.from(vector),
        row.segment);
  }
}

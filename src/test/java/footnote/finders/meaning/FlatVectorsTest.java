package footnote.finders.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingMatch;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.EmbeddingStore;
import dev.langchain4j.store.embedding.filter.MetadataFilterBuilder;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FlatVectorsTest {

  private static final long SEED = 20261123;

  @Test
  void findsWhatLangchain4jsOwnStoreFinds() {
    FlatVectors flat = new FlatVectors(8);
    InMemoryEmbeddingStore<TextSegment> theirs = new InMemoryEmbeddingStore<>();
    Random random = new Random(SEED);
    fill(flat, random);
    fill(theirs, new Random(SEED));

    for (int i = 0; i < 50; i++) {
      EmbeddingSearchRequest request =
          EmbeddingSearchRequest.builder()
              .queryEmbedding(Embedding.from(unit(random)))
              .maxResults(10)
              .build();
      assertThat(ids(flat, request)).as("seed %d", SEED).isEqualTo(ids(theirs, request));
    }
  }

  @Test
  void whatIsRemovedIsNotFoundEvenAfterTheGapsAreClosed() {
    FlatVectors flat = new FlatVectors(8);
    fill(flat, new Random(SEED));
    List<String> gone = new ArrayList<>();
    for (int i = 0; i < 800; i++) {
      gone.add("id" + i);
    }
    flat.removeAll(gone);

    assertThat(ids(flat, all(new Random(1)))).hasSize(200).doesNotContainAnyElementsOf(gone);
  }

  @Test
  void anIdThatIsAddedAgainIsReplaced() {
    FlatVectors flat = new FlatVectors(2);
    flat.add("a", Embedding.from(new float[] {1, 0}));
    flat.add("a", Embedding.from(new float[] {0, 1}));

    assertThat(flat.search(request(0, 1)).matches())
        .singleElement()
        .satisfies(match -> assertThat(match.score()).isEqualTo(1.0));
  }

  @Test
  void aFilterOnMetadataIsObeyed() {
    FlatVectors flat = new FlatVectors(2);
    for (String name : List.of("a", "b")) {
      TextSegment segment = TextSegment.from(name, Metadata.from("document", name));
      flat.addAll(List.of(name), List.of(Embedding.from(new float[] {1, 0})), List.of(segment));
    }
    EmbeddingSearchRequest onlyB =
        EmbeddingSearchRequest.builder()
            .queryEmbedding(Embedding.from(new float[] {1, 0}))
            .filter(MetadataFilterBuilder.metadataKey("document").isEqualTo("b"))
            .build();

    assertThat(ids(flat, onlyB)).containsExactly("b");
  }

  @Test
  void aVectorOfAnotherLengthIsRefused() {
    FlatVectors flat = new FlatVectors(3);
    assertThatThrownBy(() -> flat.add("a", Embedding.from(new float[] {1, 0})))
        .hasMessage("a vector of 2 numbers in a store of 3");
  }

  private static void fill(EmbeddingStore<TextSegment> store, Random random) {
    List<String> ids = new ArrayList<>();
    List<Embedding> embeddings = new ArrayList<>();
    List<TextSegment> segments = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      ids.add("id" + i);
      embeddings.add(Embedding.from(unit(random)));
      segments.add(TextSegment.from("text " + i));
    }
    store.addAll(ids, embeddings, segments);
  }

  private static float[] unit(Random random) {
    float[] vector = new float[8];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) random.nextGaussian();
    }
    return Vectors.normalised(vector);
  }

  private static EmbeddingSearchRequest all(Random random) {
    return EmbeddingSearchRequest.builder()
        .queryEmbedding(Embedding.from(unit(random)))
        .maxResults(1_000)
        .build();
  }

  private static EmbeddingSearchRequest request(float... vector) {
    return EmbeddingSearchRequest.builder().queryEmbedding(Embedding.from(vector)).build();
  }

  private static List<String> ids(
      EmbeddingStore<TextSegment> store, EmbeddingSearchRequest request) {
    return store.search(request).matches().stream().map(EmbeddingMatch::embeddingId).toList();
  }
}

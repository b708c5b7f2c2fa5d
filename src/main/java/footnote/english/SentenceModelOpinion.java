package footnote.english;

import footnote.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * What the trained English model thinks of one full stop. It sees the neighbourhood alone, so that
 * asking costs the same in a text of any length.
 */
final class SentenceModelOpinion implements FullStops.Opinion {
  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
  private static final int NEIGHBOURHOOD = 160;

  private final ThreadLocal<SentenceDetectorME> detectors;

  SentenceModelOpinion() {
    SentenceModel model = load();
    // The detector keeps the probabilities of its last text: one for each thread.
    detectors = ThreadLocal.withInitial(() -> new SentenceDetectorME(model));
  }

  private static SentenceModel load() {
    try (InputStream in = SentenceModelOpinion.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException(
            MODEL + " is not on the class path: add opennlp-models-sentdetect-en");
      }
      return new SentenceModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + MODEL, e);
    }
  }

  @Override
  public boolean endsSentence(String text, Span stop) {
    int from = Math.max(0, stop.start() - NEIGHBOURHOOD);
    int to = Math.min(text.length(), stop.end() + NEIGHBOURHOOD);
    String near = text.substring(from, to);
    for (opennlp.tools.util.Span sentence : detectors.get().sentPosDetect(near)) {
      int end = from + sentence.getEnd();
      if (end > stop.start() && end <= stop.end()) {
        return end < to;
      }
    }
    return false;
  }
}

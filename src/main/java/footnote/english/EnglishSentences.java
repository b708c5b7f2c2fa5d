package footnote.english;

import footnote.text.Sentences;
import footnote.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * English sentences by OpenNLP's model, with the cases mended in which it is known to cut wrongly.
 *
 * <p>May be used from any thread.
 */
public final class EnglishSentences implements Sentences {

  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  /** A longer sentence is cut: nobody reads a quote of this length, in UTF-16 code units. */
  static final int LONGEST = 1_500;

  /** The model is given at most this much at once; beyond, it is cut at white space. */
  private static final int PORTION = 20_000;

  /** Ends of text after which a sentence goes on: titles, initials, abbreviations. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?:^|[\\s(\\[\"“‘'])(?:Dr|Mr|Mrs|Ms|Prof|Rev|Fr|Sr|Jr|St|Mt|Gen|Col|Lt|Maj|Capt|Sgt|Cpl"
              + "|Adm|Cmdr|Gov|Sen|Rep|Hon|Pres|Amb|No|Nos|Vol|vol|Fig|fig|pp|p|vs|v|cf|ca|c|approx"
              + "|e\\.g|i\\.e|viz|al|Inc|Ltd|Co|Corp|Bros|Messrs|Mme|Mlle|Ft|Ste|Dept|Univ|Assn|Ave"
              + "|Blvd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|[A-Z]|[A-Z](?:\\.[A-Z])+)"
              + " ?\\.$");

  /** Abbreviations that often end a sentence; the next word must look like a beginning. */
  private static final Pattern MAY_END =
      Pattern.compile(
          "(?:^|[\\s(\\[\"“])(?:Inc|Ltd|Co|Corp|Bros|al|Jr|Sr|No|v|c|p|[A-Z]\\.(?:[A-Z]\\.?)+|[A-Z](?:\\.[A-Z])+) ?\\.?$");

  /** A word that nearly always begins a sentence where it has a capital. */
  private static final Pattern BEGINS =
      Pattern.compile(
          "^[\"“‘'(\\[]?(?:The|A|An|This|That|These|Those|He|She|It|They|We|I|You|In|On|At|By|For"
              + "|From|After|Before|During|While|When|Since|However|But|And|As|Its|His|Her|Their"
              + "|There|Here|If|Although|Under|With|Both|Earlier|Later|Moreover|Further)\\b");

  private static final Pattern CLOSES = Pattern.compile("^[\"”’')\\]»]+(?=\\s|$)");

  private static final Pattern ENDS = Pattern.compile("[.!?…][\"”’')\\]»]*\\s*$");

  private final SentenceModel model;
  private final ThreadLocal<SentenceDetectorME> detector;

  /** Loads the model from the class path. */
  public EnglishSentences() {
    try (InputStream file = EnglishSentences.class.getResourceAsStream(MODEL)) {
      if (file == null) {
        throw new IllegalStateException(
            MODEL + " is not on the class path; opennlp-models-sentdetect-en brings it");
      }
      model = new SentenceModel(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    detector = ThreadLocal.withInitial(() -> new SentenceDetectorME(model));
  }

  @Override
  public List<Span> in(String text) {
    List<Span> sentences = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = portionEnd(text, from);
      for (Span span : joined(text.substring(from, to))) {
        Cuts.pieces(text, span.shift(from), LONGEST, sentences::add);
      }
      from = to;
    }
    return sentences;
  }

  private static int portionEnd(String text, int from) {
    int end = from + PORTION;
    if (end >= text.length()) {
      return text.length();
    }
    return Cuts.before(text, from + 1, end);
  }

  /** The model's sentences, those that were cut too early joined again, all text covered. */
  private List<Span> joined(String text) {
    List<Span> joined = new ArrayList<>();
    int start = 0;
    for (int cut : cuts(text)) {
      int end = cut + closing(text, cut);
      if (end <= start || !isEnd(text, start, end)) {
        continue;
      }
      Cuts.trimmed(text, start, end).ifPresent(joined::add);
      start = end;
    }
    if (start < text.length()) {
      Cuts.trimmed(text, start, text.length()).ifPresent(joined::add);
    }
    return joined;
  }

  /** Where the model ends its sentences. */
  private List<Integer> cuts(String text) {
    List<Integer> cuts = new ArrayList<>();
    for (opennlp.tools.util.Span span : detector.get().sentPosDetect(text)) {
      cuts.add(span.getEnd());
    }
    return cuts;
  }

  /** Quotation marks and brackets after the full stop belong to the sentence they close. */
  private static int closing(String text, int end) {
    var closes = CLOSES.matcher(text).region(end, text.length());
    return closes.lookingAt() ? closes.end() - end : 0;
  }

  private static boolean isEnd(String text, int start, int end) {
    String rest = text.substring(end, Math.min(text.length(), end + 40)).stripLeading();
    if (rest.isEmpty()) {
      return true;
    }
    String tail = text.substring(Math.max(start, end - 40), end);
    if (Character.isLowerCase(rest.codePointAt(0)) && !tail.endsWith("\n")) {
      return false;
    }
    if (!ENDS.matcher(tail).find()) {
      return text.substring(end, Math.min(text.length(), end + 2)).isBlank()
          && tail.contains("\n\n");
    }
    boolean abbreviated = GOES_ON.matcher(tail).find();
    return !abbreviated || (MAY_END.matcher(tail).find() && BEGINS.matcher(rest).find());
  }
}

package footnote.english;

import footnote.text.Span;
import footnote.text.Tagger;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/** Parts of speech by OpenNLP's model of English. May be used from any thread. */
public final class PartsOfSpeech implements Tagger {

  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  /** Longer sentences are lists and tables; they are tagged up to here. */
  private static final int MOST_WORDS = 200;

  private static final Pattern WORD =
      Pattern.compile(
          "['’]s\\b|\\d+(?:[.,:]\\d+)*%?|(?:\\p{L}\\.){2,}|[\\p{L}\\p{M}\\p{N}]+(?:[-’'](?!s\\b)[\\p{L}\\p{M}\\p{N}]+)*|\\S");

  private final ThreadLocal<POSTaggerME> taggers;

  public PartsOfSpeech() {
    POSModel model = load();
    taggers = ThreadLocal.withInitial(() -> new POSTaggerME(model));
  }

  private static POSModel load() {
    try (InputStream in = PartsOfSpeech.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException(
            MODEL + " is not on the class path: add opennlp-models-pos-en");
      }
      return new POSModel(in);
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read " + MODEL, broken);
    }
  }

  @Override
  public List<Tagged> tag(String sentence) {
    List<Span> spans = new ArrayList<>();
    Matcher words = WORD.matcher(sentence);
    while (words.find() && spans.size() < MOST_WORDS) {
      spans.add(new Span(words.start(), words.end()));
    }
    String[] tokens = spans.stream().map(span -> plain(span.in(sentence))).toArray(String[]::new);
    String[] tags = taggers.get().tag(tokens);
    List<Tagged> tagged = new ArrayList<>();
    for (int i = 0; i < tags.length; i++) {
      tagged.add(new Tagged(spans.get(i), spans.get(i).in(sentence), first(tags[i])));
    }
    return tagged;
  }

  /** Of "VERB+PRON", which is one word in two, the first. */
  private static String first(String tag) {
    int more = tag.indexOf('+');
    return more < 0 ? tag : tag.substring(0, more);
  }

  /** With the quotation marks that the model has seen. */
  private static String plain(String word) {
    return word.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
  }
}

package footnote.text;

import java.util.List;

/** Tells the part of speech of every word of a sentence. */
@FunctionalInterface
public interface Tagger {

  /**
   * The words and marks of {@code sentence}, in order.
   *
   * @param sentence one sentence
   */
  List<Tagged> tag(String sentence);

  /**
   * A word or a mark.
   *
   * @param span where it stands in the sentence
   * @param word as it stands there
   * @param tag a universal part of speech (universaldependencies.org/u/pos), such as NOUN
   */
  record Tagged(Span span, String word, String tag) {}
}

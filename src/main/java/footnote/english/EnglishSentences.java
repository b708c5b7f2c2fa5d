package footnote.english;

import footnote.text.Sentences;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of English text, also of text whose words and marks were set apart by spaces. A
 * blank line always ends a sentence. A sentence of more than {@value #LONGEST} code units is no
 * answer but a passage: it is cut into units no longer than that, after a semicolon where it can
 * be. Safe for use by many threads; time grows with length alone.
 */
public final class EnglishSentences implements Sentences {
  private static final int LONGEST = 400;

  private final FullStops fullStops;

  /** Loads the sentence model from the class path, which takes some tenths of a second. */
  public EnglishSentences() {
    fullStops = new FullStops(new SentenceModelOpinion());
  }

  @Override
  public List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    int start = Blank.skip(text, 0);
    for (int i = start; i < text.length(); ) {
      int end = endAt(text, start, i);
      if (end < 0) {
        i++;
        continue;
      }
      add(found, text, start, end);
      start = Blank.skip(text, end);
      i = start;
    }
    add(found, text, start, text.length());
    return RunInHeads.joined(text, List.copyOf(found), LONGEST);
  }

  /** Where the sentence ends if it ends with the mark or line break at {@code i}, else -1. */
  private int endAt(String text, int start, int i) {
    char c = text.charAt(i);
    if (FullStops.isMark(c)) {
      return fullStops.endAt(text, start, i);
    }
    return (c == '\n' || c == '\r') && Blank.lineFollows(text, i) ? i : -1;
  }

  private static void add(List<Span> found, String text, int from, int to) {
    int start = from;
    int end = Blank.trimEnd(text, start, to);
    while (end - start > LONGEST) {
      int cut = LongSentence.cut(text, start, start + LONGEST);
      int unitEnd = Blank.trimEnd(text, start, cut);
      if (unitEnd > start) {
        found.add(new Span(start, unitEnd));
      }
      start = Math.min(Blank.skip(text, cut), end);
    }
    if (end > start) {
      found.add(new Span(start, end));
    }
  }
}

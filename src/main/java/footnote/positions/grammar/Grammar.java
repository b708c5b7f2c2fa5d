package footnote.positions.grammar;

import footnote.text.WordSets;
import java.util.Set;

/** Small words by what they do in a sentence, read from {@code grammar.txt}. */
public final class Grammar {

  private static final WordSets SETS =
      new WordSets(Grammar.class, "/footnote/positions/grammar.txt");

  private Grammar() {}

  /** The words of one of the sets of the file, in lower case where none has to be a capital. */
  public static Set<String> words(String name) {
    return Set.copyOf(SETS.words(name));
  }
}

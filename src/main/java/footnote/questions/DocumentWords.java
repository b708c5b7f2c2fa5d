package footnote.questions;

import footnote.text.Token;
import footnote.text.WordSets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a document may be called, in one place for all who ask for one. */
public final class DocumentWords {

  private static final WordSets SETS = new WordSets(DocumentWords.class, "documents.txt");

  /** Any document, as alternatives of a regular expression. */
  static final String ANY = alternatives(SETS.words("document").stream());

  /** The document at hand. */
  static final String OWN = alternatives(SETS.words("own").stream());

  /** A document, what holds it, and its parts. */
  static final String ANY_OR_PART =
      alternatives(Stream.concat(SETS.words("document").stream(), SETS.words("part").stream()));

  private DocumentWords() {}

  private static String alternatives(Stream<String> words) {
    return words.map(word -> word.replace("-", "[ -]")).collect(Collectors.joining("|"));
  }

  /** The stems of words that ask who wrote any document, and say nothing of which. */
  public static Set<String> ofAuthorship() {
    return Token.tellingStems(
        String.join(" ", any()) + " author writer write wrote writes written penned authored");
  }

  private static List<String> any() {
    return SETS.words("document").stream().flatMap(word -> Stream.of(word.split("-"))).toList();
  }
}

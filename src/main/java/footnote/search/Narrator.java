package footnote.search;

import footnote.text.Passage;
import footnote.text.Token;
import java.util.Set;
import java.util.regex.Pattern;

/** Who "I" is: of a document that is not quoting anybody, its author. */
public final class Narrator {

  private static final Pattern I = Pattern.compile("\\b(?:I|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself)\\b");

  private static final Pattern QUOTED = Pattern.compile("“[^”]*(?:”|$)|\"[^\"]*(?:\"|$)");

  /** A turn of a conversation, in which whoever is named speaks: "Ann Lee: I am for it." */
  private static final Pattern TURN = Pattern.compile("^(?:\\p{Lu}[\\p{L}.'’-]* ?){1,4}:\\s");

  private Narrator() {}

  /** The stems of the author's name where {@code sentence} speaks as "I", else none. */
  public static Set<String> stems(Passage sentence) {
    String text = sentence.text();
    boolean turn = TURN.matcher(sentence.paragraph().text()).find();
    return !turn && I.matcher(QUOTED.matcher(text).replaceAll(" ")).find()
        ? sentence.document().author().map(Token::stems).orElse(Set.of())
        : Set.of();
  }
}

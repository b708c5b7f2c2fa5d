package footnote.search;

import footnote.text.Passage;
import footnote.text.Token;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who "I" is: of a document that is not quoting anybody, its author. */
public final class Narrator {

  private static final Pattern I = Pattern.compile("\\bI\\b(?!\\.)");

  /** Behind these "I" is a number: "World War I", "Elizabeth I". */
  private static final Pattern NUMBERED = Pattern.compile("(\\p{Lu}[\\p{L}’'-]*+) $");

  /** Words with a capital that may open a sentence before "I". */
  private static final Set<String> OPENERS =
      Set.of(
          "yesterday",
          "today",
          "then",
          "when",
          "here",
          "but",
          "and",
          "so",
          "if",
          "as",
          "what",
          "perhaps",
          "now",
          "sometimes",
          "later",
          "while",
          "since",
          "because",
          "before",
          "after",
          "although",
          "though",
          "once",
          "still",
          "soon",
          "where",
          "that",
          "why",
          "how",
          "until",
          "there",
          "nor",
          "or",
          "at");

  private static final Pattern QUOTED =
      Pattern.compile("“[^”]*(?:”|$)|\"[^\"]*(?:\"|$)|(?<!\\p{L})‘.*?(?:[.,!?]’|’(?!\\p{L})|$)");

  /** A turn of a conversation, in which whoever is named speaks: "Ann Lee: I am for it." */
  private static final Pattern TURN =
      Pattern.compile("^\\p{Lu}[\\p{L}.'’-]*+(?: \\p{Lu}[\\p{L}.'’-]*+){0,3}:\\s");

  private Narrator() {}

  /** The stems of the author's name where {@code sentence} speaks as "I", else none. */
  public static Set<String> stems(Passage sentence) {
    String text = sentence.text();
    return I.matcher(text).find()
            && speaks(QUOTED.matcher(text).replaceAll(" "))
            && !TURN.matcher(sentence.paragraph().text()).find()
        ? sentence.document().author().map(Token::stems).orElse(Set.of())
        : Set.of();
  }

  private static boolean speaks(String unquoted) {
    return I.matcher(unquoted)
        .results()
        .anyMatch(found -> !isNumber(unquoted.substring(0, found.start())));
  }

  private static boolean isNumber(String before) {
    Matcher word = NUMBERED.matcher(before);
    return word.find() && !OPENERS.contains(word.group(1).toLowerCase(Locale.ROOT));
  }
}

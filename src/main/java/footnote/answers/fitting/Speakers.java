package footnote.answers.fitting;

import footnote.search.Leant;
import footnote.search.Narrator;
import footnote.text.Passage;
import footnote.text.Token;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a sentence can tell what a person thinks: the person is its subject or its speaker. Who
 * is only in the same document, or is succeeded by somebody, says nothing there.
 */
final class Speakers {

  /** Who is called so is one person, and no body. */
  private static final String COURTESY =
      "\\b(?i:mr|mrs|ms|miss|dr|sir|dame|lady|general|professor|sister|councillor)\\.? ";

  /** Nobody else is named before it, whom it would mean. */
  private static final Pattern HE_OR_SHE =
      Pattern.compile("^[\"“‘]?\\p{L}*(?: [^\\p{Lu}]*)?(?<!\\p{L})(?i:he|she|his|her)\\b.*");

  private static final String NO_TITLE =
      "(?!(?i:he|she|it|they|who|we|is|was|are|were|has|had|have|will|with|about|than|from|against"
          + "|over|to|after|before|under)\\b)(?!\\p{Ll}+ed\\b)";

  /** A clause begins before the name, but for a title or a description. */
  private static final Pattern OPENS =
      Pattern.compile(
          "(?:^|.*(?:[,;:“\"”(—–] ?|\\b(?:and|but|that|which|when|while|whereas|because|if|as|by|for"
              + "|[Aa]ccording to|says?|said|adds?|added|argue[sd]?|insist(?:s|ed)|warn(?:s|ed)"
              + "|replie[sd]|told|nor|neither|although|though) ))(?:"
              + NO_TITLE
              + "\\p{L}[\\p{L}’'.-]* ){0,5}$");

  private Speakers() {}

  /** Whether {@code question} asks of {@code name} as of one person. */
  static boolean isPerson(String name, String question) {
    boolean full = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+").matcher(name).matches();
    return (full && Voices.isAsked(name, question))
        || Pattern.compile(COURTESY + "(?:\\p{L}+ )?" + Pattern.quote(surname(name)))
            .matcher(question)
            .find();
  }

  /** Whether the person called {@code name} may be heard in {@code sentence}. */
  static boolean mayBeHeard(String name, Passage sentence) {
    if (isSubject(surname(name), sentence.line())) {
      return true;
    }
    Set<String> narrated = Narrator.stems(sentence);
    boolean narrator = narrated.contains(Token.stem(surname(name)));
    String led = Leant.text(sentence);
    boolean pronoun = HE_OR_SHE.matcher(sentence.line()).matches();
    return narrator || (pronoun && isNamed(surname(name), led)) || isAbout(name, sentence);
  }

  /** In a document about one person "she" is that person, whoever else is named. */
  private static boolean isAbout(String name, Passage sentence) {
    return HE_OR_SHE.matcher(sentence.line()).matches()
        && Token.stems(sentence.document().title()).contains(Token.stem(surname(name)));
  }

  private static boolean isSubject(String surname, String text) {
    Matcher at = name(surname).matcher(text);
    while (at.find()) {
      if (OPENS.matcher(text.substring(0, at.start())).matches()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(String surname, String text) {
    return name(surname).matcher(text).find();
  }

  private static Pattern name(String surname) {
    return Pattern.compile("(?<!\\p{L})" + Pattern.quote(surname) + "(?!\\p{L})");
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}

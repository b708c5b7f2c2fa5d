package footnote.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text, with a folded form for comparing. The folded form is never shown.
 *
 * @param span where it stands in the text that was cut into words
 * @param stem lower case, without accents and without the commonest English endings
 */
public record Token(Span span, String stem) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  /** Words that are in every text and say nothing of what it is about. */
  private static final Set<String> EMPTY =
      Set.of(
          "a", "about", "all", "also", "an", "and", "any", "are", "as", "at", "be", "been", "being",
          "but", "by", "can", "could", "d", "did", "do", "does", "for", "from", "had", "has",
          "have", "he", "her", "him", "his", "how", "i", "if", "in", "into", "is", "it", "its",
          "ll", "many", "may", "me", "much", "my", "no", "not", "of", "on", "or", "our", "s", "she",
          "should", "so", "some", "such", "t", "than", "that", "the", "their", "them", "then",
          "there", "these", "they", "this", "those", "to", "us", "was", "we", "were", "what",
          "when", "where", "which", "who", "whom", "whose", "why", "will", "with", "would", "you",
          "your", "tell", "please", "say", "says", "said", "know");

  /** The words of {@code text}, in order. */
  public static List<Token> in(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      tokens.add(new Token(new Span(word.start(), word.end()), stem(word.group())));
    }
    return tokens;
  }

  /** The words of {@code text} that say something: without articles, pronouns, auxiliaries. */
  public static List<Token> telling(String text) {
    return in(text).stream()
        .filter(token -> !EMPTY.contains(token.span.in(text).toLowerCase(Locale.ROOT)))
        .toList();
  }

  /** The stems of the words of {@code text}: a new set. */
  public static Set<String> stems(String text) {
    return stems(in(text));
  }

  /** The stems of its {@link #telling} words: a new set. */
  public static Set<String> tellingStems(String text) {
    return stems(telling(text));
  }

  private static Set<String> stems(List<Token> tokens) {
    Set<String> stems = new HashSet<>();
    tokens.forEach(token -> stems.add(token.stem));
    return stems;
  }

  /**
   * Folds a word: lower case, no accents, and without the endings of plural, past and participle. A
   * light stemmer in the manner of Harman ("How effective is suffixing?", 1991): it joins "visit",
   * "visits", "visited" and "visiting", and leaves names alone.
   */
  public static String stem(String word) {
    String stem = withoutEnding(fold(word));
    return stem.length() > 3 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
  }

  /** {@code text} in lower case and without accents, as stems are; never to be shown. */
  public static String fold(String text) {
    return ACCENTS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  private static String withoutEnding(String word) {
    int length = word.length();
    if (length > 4 && word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    if (length > 5 && word.endsWith("ing")) {
      return single(word.substring(0, length - 3));
    }
    if (length > 4 && word.endsWith("ed")) {
      return single(word.substring(0, length - 2));
    }
    if (length > 4 && (word.endsWith("ches") || word.endsWith("shes") || word.endsWith("sses"))) {
      return word.substring(0, length - 2);
    }
    if (length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) {
      return word.substring(0, length - 1);
    }
    return word;
  }

  /** "stopp" becomes "stop". */
  private static String single(String stem) {
    int length = stem.length();
    boolean doubled =
        length > 3
            && stem.charAt(length - 1) == stem.charAt(length - 2)
            && "bdgmnprt".indexOf(stem.charAt(length - 1)) >= 0;
    return doubled ? stem.substring(0, length - 1) : stem;
  }
}

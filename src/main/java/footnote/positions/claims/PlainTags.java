package footnote.positions.claims;

import footnote.text.Span;
import footnote.text.Tagger.Tagged;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes all but the smallest words for nouns: a heading is short, and its words are found in the
 * lexicon.
 */
public final class PlainTags {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’-]+|\\S");

  private PlainTags() {}

  public static List<Tagged> of(String heading) {
    List<Tagged> tagged = new ArrayList<>();
    Matcher word = WORD.matcher(heading);
    while (word.find()) {
      String plain = word.group();
      tagged.add(new Tagged(new Span(word.start(), word.end()), plain, tag(plain)));
    }
    return tagged;
  }

  private static String tag(String word) {
    return switch (word) {
      case "of",
          "at",
          "in",
          "for",
          "to",
          "by",
          "from",
          "with",
          "since",
          "until",
          "before",
          "after",
          "between",
          "during" ->
          "ADP";
      case "is", "are", "was", "were", "has", "have", "had" -> "AUX";
      case "elected", "appointed", "present", "serving" -> "VERB";
      case "who", "whose", "which" -> "PRON";
      case "up", "then", "now", "today", "so", "ever" -> "ADV";
      case "and", "&" -> "CCONJ";
      case "the" -> "DET";
      default -> Character.isLetterOrDigit(word.charAt(0)) ? "NOUN" : "PUNCT";
    };
  }
}

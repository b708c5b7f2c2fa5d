package footnote.positions.grammar;

import footnote.text.Span;
import footnote.text.Tagger.Tagged;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts "we'd" and "won't", which are one word to the tagger, into the two that they are. */
final class Contractions {

  private static final Pattern PRONOUN =
      Pattern.compile("(?i)(i|we|you|they|he|she|it|who|that|there)(['’](?:ve|d|ll|re|m))");

  private static final Pattern NEGATED = Pattern.compile("(?i)(\\p{L}+)(n['’]t|(?<=can)not)");

  /** The full forms, in lower case. */
  private static final Map<String, String> FULL =
      Map.of(
          "'ve", "have", "'d", "would", "'ll", "will", "'re", "are", "'m", "am", "n't", "not", "ca",
          "can", "wo", "will", "sha", "shall");

  /** Behind these "'s" is "is" and no possessive. */
  private static final Set<String> LEADS_IS =
      Set.of("it", "he", "she", "that", "this", "there", "what", "who", "here", "where");

  private Contractions() {}

  /** The words, with every contraction parted in two. */
  static List<Tagged> parted(List<Tagged> words) {
    List<Tagged> parted = new ArrayList<>();
    for (Tagged word : words) {
      Matcher pronoun = PRONOUN.matcher(word.word());
      Matcher negated = NEGATED.matcher(word.word());
      if (pronoun.matches()) {
        part(word, pronoun, "PRON", "AUX", parted);
      } else if (negated.matches()) {
        part(word, negated, "AUX", "PART", parted);
      } else {
        parted.add(word);
      }
    }
    return parted;
  }

  private static void part(
      Tagged word, Matcher parts, String first, String second, List<Tagged> parted) {
    int start = word.span().start();
    int border = start + parts.end(1);
    parted.add(new Tagged(new Span(start, border), parts.group(1), first));
    parted.add(new Tagged(new Span(border, word.span().end()), parts.group(2), second));
  }

  /** Each word as it is looked up: in lower case and in its full form, "will" of "'ll". */
  static String[] lower(List<Tagged> words) {
    String[] lower = new String[words.size()];
    for (int i = 0; i < lower.length; i++) {
      String word = words.get(i).word().toLowerCase(Locale.ROOT).replace('’', '\'');
      boolean is = word.equals("'s") && i > 0 && LEADS_IS.contains(lower[i - 1]);
      lower[i] = is ? "is" : FULL.getOrDefault(word, word);
    }
    return lower;
  }
}

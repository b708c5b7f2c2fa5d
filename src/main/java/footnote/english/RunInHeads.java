package footnote.english;

import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Heads that stand in the line of the text: the day of a chronicle's entry ("14 May 1978. Shots are
 * exchanged."), the number and the matter of an item of minutes ("6. Council tax. The increase was
 * agreed."). Alone they say nothing, and the sentence behind them says less without them.
 */
final class RunInHeads {

  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

  private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";

  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:(?:Early|Mid|Late|Spring|Summer|Autumn"
              + "|Fall|Winter)[ -](?:in )?)?(?:"
              + DAY
              + " )?(?:"
              + MONTH
              + " ?)?(?:"
              + DAY
              + ", )?(?:\\d{4})?[.:]");

  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\d{1,2}(?:\\.\\d{1,2})*[.)] (?!(?:The|An?|He|She|It|They|We|I|You|This|That) )"
              + "\\p{Lu}[\\p{L}'’-]*(?: [\\p{L}'’-]+){0,4}\\.");

  private static final Pattern BLANK_LINE = Pattern.compile("\\R\\s*\\R");

  private RunInHeads() {}

  /**
   * The same sentences, but a head joined with the sentence behind it.
   *
   * @param sentences of {@code text}, in order: only the first may be a head
   * @param longest a sentence that would be longer is not joined, in UTF-16 code units
   */
  static List<Span> joined(String text, List<Span> sentences, int longest) {
    if (sentences.size() < 2
        || !isHead(sentences.get(0).in(text))
        || isHead(sentences.get(1).in(text))) {
      return sentences;
    }
    Span first = new Span(sentences.get(0).start(), sentences.get(1).end());
    if (first.length() > longest || BLANK_LINE.matcher(first.in(text)).find()) {
      return sentences;
    }
    List<Span> joined = new ArrayList<>(List.of(first));
    joined.addAll(sentences.subList(2, sentences.size()));
    return List.copyOf(joined);
  }

  private static boolean isHead(String sentence) {
    return sentence.length() > 2
        && (DATE.matcher(sentence).matches() || NUMBERED.matcher(sentence).matches());
  }
}

package footnote.search;

import footnote.text.Passage;
import footnote.text.ShortForms;
import footnote.text.Span;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence leans on: "She left that post in 2017" says whom and what it is about only
 * together with the sentence before it, and at the beginning of a paragraph with the title.
 *
 * @param stretch the sentence, and what stands before it in its paragraph as far as it leans on
 *     that
 * @param titled whether it leans on what stands before the paragraph: the title
 */
public record Leant(Span stretch, boolean titled) {

  /** How far into a sentence a word may stand that points back, in UTF-16 code units. */
  private static final int OPENING = 48;

  /** So many sentences back, at most. */
  private static final int MOST = 3;

  private static final Pattern BACK =
      Pattern.compile(
          "\\b(?!IT\\b)(?i:he|she|they|it|his|her|hers|their|its|them|him|this|these|those|both|then"
              + "|the (?:latter|former|same|post|job|office|position|role))\\b");

  /** The first word of a sentence is one too, unless it is small elsewhere. */
  private static final Pattern NAME =
      Pattern.compile(
          "\\b(?!(?:In|On|At|By|For|From|With|After|Before|When|While|As|But|And|The)\\b)\\p{Lu}");

  private static final Pattern END = Pattern.compile("[.!?][\"”’')]*\\s+(?=[\"“‘(]?[\\p{Lu}\\d])");

  private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{Nd}.]*$");
  private static final Pattern NEXT_WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

  /** So far before a full stop its word is looked for, in UTF-16 code units. */
  private static final int LONGEST_WORD = 40;

  /** What {@code sentence} leans on. */
  public static Leant by(Passage sentence) {
    Span paragraph = Level.PARAGRAPH.unit(sentence).span();
    String text = sentence.document().text();
    int start = sentence.span().start();
    boolean leans = leans(text, start, sentence.span().end());
    for (int i = 0; i < MOST && leans && start > paragraph.start(); i++) {
      int before = before(text, paragraph.start(), start);
      leans = leans(text, before, start);
      start = before;
    }
    boolean first = leans && start == paragraph.start() && !isNamed(text, start);
    return new Leant(new Span(start, sentence.span().end()), first);
  }

  /** {@code sentence} with what it leans on in its paragraph, in one line. */
  public static String text(Passage sentence) {
    return Passage.inLine(by(sentence).stretch().in(sentence.document().text()));
  }

  /** Whether somebody is named in front of the word that points back: "Opel moved its seat". */
  private static boolean isNamed(String text, int start) {
    String opening = text.substring(start, Math.min(text.length(), start + OPENING));
    Matcher back = BACK.matcher(opening);
    return back.find() && NAME.matcher(opening.substring(0, back.start())).find();
  }

  private static boolean leans(String text, int start, int end) {
    return BACK.matcher(text.substring(start, Math.min(end, start + OPENING))).find();
  }

  /** Where the sentence before {@code start} begins. */
  private static int before(String text, int least, int start) {
    Matcher end = END.matcher(text).region(least, start);
    int last = least;
    while (end.find() && end.end() < start) {
      if (!isWithin(text, end)) {
        last = end.end();
      }
    }
    return last;
  }

  /** Whether the sentence goes on behind a short form: "Mr. Lee", "the U.S. Senate", "No. 5". */
  private static boolean isWithin(String text, MatchResult end) {
    Matcher word =
        LAST_WORD.matcher(text).region(Math.max(0, end.start() - LONGEST_WORD), end.start());
    Matcher next = NEXT_WORD.matcher(text).region(end.end(), text.length());
    return text.charAt(end.start()) == '.'
        && word.find()
        && next.find()
        && ShortForms.goesOn(word.group(), next.group());
  }
}

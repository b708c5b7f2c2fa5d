package footnote.answers.fitting;

import java.util.regex.Pattern;

/** Whether a sentence may give a reason: few do without one of these words. */
final class Reasons {

  private static final Pattern WORDS = GivenWords.anyOfSets("reason", "cause");

  /**
   * Words that lead a reason in some places only: "as it rained", "since peace came", "by cutting".
   */
  private static final Pattern TURNS =
      Pattern.compile(
          "(?i)\\b(?:so(?! far)"
              + "|as (?:it|they|he|she|there|the|this|these|that|a|his|her|its|their|many|most|no)"
              + "|(?<!ever )since (?!\\d|then\\b|the \\d|last\\b|early\\b|late\\b)(?-i:\\p{Ll}+)"
              + "|by \\p{Ll}+ing|for \\p{Ll}+ reasons?)\\b");

  /** "for safety", but not "for two years" */
  private static final Pattern SAKE =
      Pattern.compile(
          "(?i)\\bfor (?!(?:the first|an?|some|several|many|more|one|two|three|four|five|six|seven"
              + "|eight|nine|ten|years?|months?)\\b)\\p{Ll}+\\b");

  /** What is done to some end: "to visit", but not "to Rome", "to 2003" and "to the". */
  private static final Pattern END =
      Pattern.compile(
          "\\bto (?!(?:the|an?|his|her|its|their|our|my|this|that|these|those|one|each|all|both|be)"
              + "\\b)\\p{Ll}+|[:;]");

  private Reasons() {}

  static boolean mayBeGiven(String sentence) {
    return WORDS.matcher(sentence).find()
        || TURNS.matcher(sentence).find()
        || SAKE.matcher(sentence).find()
        || END.matcher(sentence).find();
  }
}

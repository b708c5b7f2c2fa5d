package footnote.answers;

import java.util.regex.Pattern;

/** Whether a sentence may give a reason: few do without one of these words. */
final class Reasons {

  private static final String CONJUNCTIONS =
      "because|so that|so as to|in order to|in the hope|hoping|after|over|when|if|so(?! far)|therefore"
          + "|thus|hence|given (?:that|the|its|their)|as (?:it|they|he|she|there|the|this|these|that|a|his"
          + "|her|its|their|many|most|no)|(?<!ever )since"
          + " (?!\\d|then\\b|the \\d|last\\b|early\\b|late\\b)(?-i:\\p{Ll}+)";

  private static final String PREPOSITIONS =
      "due to|owing to|thanks to|as a result|on account of|for fear|on the grounds?|in protest"
          + "|in response|response to|for the sake|in view of|without|in return for|following|amid"
          + "|under pressure|out of|(?:that|which) is why|from ill|by \\p{Ll}+ing"
          + "|for (?:\\p{Ll}+ )?reasons?|for (?!(?:the first|an?|some|several|many|more|one|two|three|four|five"
          + "|six|seven|eight|nine|ten|years?|months?)\\b)\\p{Ll}+|too";

  private static final String VERBS =
      "results? (?:from|in|of)|resulted|caus(?:e|es|ed|ing)|prompt(?:s|ed|ing)?|stem(?:s|med)? from"
          + "|motivat\\p{Ll}+|lea?d(?:s|ing)? to|fear(?:s|ed|ing)?|lack(?:s|ed|ing)?|want(?:s|ed|ing)?"
          + "|wish\\p{Ll}*|need\\p{Ll}*|believ\\p{Ll}+|argu\\p{Ll}+|sa(?:y|id|ys|ying)|allow\\p{Ll}*"
          + "|enabl\\p{Ll}*|mean(?:s|t|ing)?|ma[dk](?:e|es|ing)|unable|fail\\p{Ll}*|cannot|could not"
          + "|enough|requir\\p{Ll}+|rul(?:e|es|ed|ing) out|serv(?:e|es|ed) to|explain\\p{Ll}*"
          + "|reasons?|purposes?|object\\p{Ll}*|aim\\p{Ll}*|intend\\p{Ll}*|refus\\p{Ll}+";

  /** What is done to some end: "to visit", but not "to Rome", "to 2003" and "to the". */
  private static final String END =
      "to (?!(?:the|an?|his|her|its|their|our|my|this|that|these|those|one|each|all|both|be)\\b)\\p{Ll}+";

  private static final Pattern MARKS =
      Pattern.compile(
          "(?i:\\b(?:"
              + CONJUNCTIONS
              + "|"
              + PREPOSITIONS
              + "|"
              + VERBS
              + ")\\b)|\\b"
              + END
              + "|[:;]");

  private Reasons() {}

  static boolean mayBeGiven(String sentence) {
    return MARKS.matcher(sentence).find();
  }
}

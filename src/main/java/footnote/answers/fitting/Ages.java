package footnote.answers.fitting;

import footnote.questions.Question;
import footnote.text.Passage;
import footnote.text.Token;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How old somebody is: "Lee, 47, comes from Oslo", "born on 3 May 1980". */
public final class Ages {

  private static final Pattern ASKED =
      Pattern.compile(
          "(?i)\\bhow old (?:is|was|were|are|will|would)\\b|\\b(?:what|which) (?:is |was )?(?:the )?age\\b"
              + "|^(?:and |at )?what(?: is| was|['’]s)? (?:his|her|their) age\\b|\\bat what age\\b");

  private static final Pattern YOUTH = Pattern.compile("(?i)\\bhow old (?:is|was) \\p{Lu}");

  private static final String NUMBER =
      "(?:\\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{Ll}+)?"
          + "|\\p{Ll}*teen|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

  private static final Pattern TOLD =
      Pattern.compile(
          "(?i)\\b"
              + NUMBER
              + "[ -]years?[ -](?:old|of age)\\b|\\b"
              + NUMBER
              + "-year-old\\b|\\bage[ds]? (?:of )?"
              + NUMBER
              + "\\b|, \\d{1,3}(?:,|\\.$| \\()|\\b(?:who|he|she|they) (?:is|was|are|were|turn(?:s|ed)) "
              + NUMBER
              + "\\b(?! \\p{Ll}*(?:years?|times|per|metres?|points?))|\\bborn\\b|\\bbirthday\\b"
              + "|\\bin (?:his|her|their) (?:early |late |mid-?)?(?:\\p{Ll}+ties|teens)\\b"
              + "|\\b\\d+ years? (?:old|ago)\\b|\\bcentur\\p{L}+|\\bdates? (?:back|from)|\\bbuilt\\b"
              + "|\\bfounded\\b|\\bold(?:est)?\\b");

  private static final Pattern OF_SOMEBODY =
      Pattern.compile(
          "(?<name>\\p{Lu}[\\p{L}’'-]+),? (?:who is |who was |aged |, ?)?(?<age>\\d{1,3})\\b(?=[,.)]| years? old)");

  private Ages() {}

  static boolean areAsked(Question question) {
    return ASKED.matcher(question.terms()).find();
  }

  /** Whether an age may be told in {@code sentence}, or when somebody was born. */
  static boolean mayBeTold(String sentence) {
    return TOLD.matcher(sentence).find();
  }

  /** Whether the age of the one who is asked about stands right behind the name. */
  public static boolean isTold(Question question, Passage sentence) {
    if (!YOUTH.matcher(question.terms()).find()) {
      return false;
    }
    Matcher told = OF_SOMEBODY.matcher(sentence.line());
    return told.results()
        .anyMatch(
            found ->
                question.names().stream()
                    .anyMatch(name -> Token.stems(name).contains(Token.stem(found.group(1)))));
  }
}

package footnote.tenures;

import footnote.questions.Question;
import footnote.text.Passage;
import java.util.regex.Pattern;

/** Tells who has just come into an office, or will, from who has it: "the new captain". */
final class Newcomers {

  private static final Pattern ASKED =
      Pattern.compile(
          "(?i:\\b(?:the|its|their|our|his|her|['’]s) (?:new|next|future|incoming)) \\p{Ll}");

  private static final Pattern TOLD =
      Pattern.compile(
          "(?i)\\b(?:new|incoming|next|future|success(?:or|ion)|succeed\\p{L}*|replac\\p{L}+"
              + "|t(?:ake|akes|aken|aking|ook) over|(?:his|her|whose) place|appoint\\p{L}*|elect\\p{L}*"
              + "|nam(?:ed|es|ing)|chos\\p{L}+|hired|signed|promoted|sworn|becom\\p{L}+|became"
              + "|join\\p{L}*|will be|is to be|hand\\p{L}* over|step\\p{L}* (?:in|up)|arriv\\p{L}+"
              + "|in (?:post|office|the job|charge) since)\\b");

  private Newcomers() {}

  /** Whether {@code question} asks for one who is new. */
  static boolean areAsked(Question question) {
    return ASKED.matcher(question.text()).find();
  }

  /** Whether {@code sentence} tells of one who comes, and not only of one who is or goes. */
  static boolean areTold(Passage sentence) {
    return TOLD.matcher(sentence.text()).find();
  }
}

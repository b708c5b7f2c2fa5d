package footnote.positions.claims;

import footnote.positions.Position.Tenure;
import footnote.positions.grammar.OfficeWords.Turn;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells which of the offices told before the text goes on about: the mayor of "The mayor was Ole
 * Dahl, a former teacher", and not what somebody was before.
 */
final class Foremost {

  private static final Pattern EARLIER =
      Pattern.compile(
          "^(?:Before (?:that|this|then|joining|becoming|his|her)\\b|Previously\\b|Earlier\\b"
              + "|Until then\\b|Prior to\\b)"
              + "|(?<!\\bwho )\\b(?:had|was|were|has) (?:previously|formerly|earlier|once(?! again| more))\\b"
              + "|\\b(?:previously|formerly) (?:been|worked|served|played|held|taught|led|ran)\\b"
              + "|\\b(?:began|started) (?:his|her) (?:\\w+ )?(?:career|working life)\\b"
              + "|\\b(?:His|Her) first (?:job|post|position)\\b");

  private static final Pattern COME =
      Pattern.compile(
          "^[^,;]{0,40}\\bhad (?:first |originally )?"
              + "(?:been|come|joined|worked|started|begun|played|taught|trained|entered|spent)\\b");

  private static final Pattern LASTING =
      Pattern.compile("\\b(?:since|until|(?:for|after) [\\w-]+ (?:years|months|terms))\\b");

  private Foremost() {}

  /** Whether a sentence tells what somebody was before, and not what he is. */
  static boolean isBackground(String sentence) {
    return EARLIER.matcher(sentence).find()
        || (COME.matcher(sentence).find() && !LASTING.matcher(sentence).find());
  }

  /** The claims of one sentence, those last that more is said of. */
  static List<Claim> last(List<Claim> claims) {
    return claims.stream().sorted(Comparator.comparingInt(Foremost::weight)).toList();
  }

  private static int weight(Claim claim) {
    if (claim.tenure() == Tenure.FORMER) {
      return 0;
    }
    boolean vague = claim.office().equals("head") || claim.office().equals("leader");
    return vague || claim.turn() == Turn.NONE ? 1 : 2;
  }
}

package footnote.questions;

import java.util.regex.Pattern;

/** Spells out what is drawn together behind the question word: "who's", "whats", "when'd". */
public final class Contractions {

  private static final String OPENING =
      "(?i)^((?:and |but |so )?(?:who|what|when|where|why|how|how long))";

  private static final Pattern HAS =
      Pattern.compile(OPENING + "['’]s(?= (?:\\p{L}+ )?(?:been|had|got)\\b)");

  private static final Pattern IS =
      Pattern.compile(OPENING + "(?:['’]s|(?<=what|where|when|how)s)\\b");

  private static final Pattern DID = Pattern.compile(OPENING + "(?<!who|what)['’]d\\b");

  private static final Pattern ARE = Pattern.compile(OPENING + "['’]re\\b");

  private Contractions() {}

  /** {@code question} with its opening in full: "Who's been mayor" becomes "Who has been mayor". */
  public static String spelledOut(String question) {
    String spelled = HAS.matcher(question).replaceFirst("$1 has");
    spelled = IS.matcher(spelled).replaceFirst("$1 is");
    spelled = DID.matcher(spelled).replaceFirst("$1 did");
    return ARE.matcher(spelled).replaceFirst("$1 are");
  }
}

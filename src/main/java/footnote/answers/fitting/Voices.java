package footnote.answers.fitting;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether somebody stands in a sentence as one who may hold a view: "the threat from North Korea"
 * tells nothing of what North Korea thinks.
 */
final class Voices {

  /** Between the preposition and the name: "from an ‘assertive’ China". */
  private static final String BETWEEN =
      "(?:[\"'“”‘’(]*\\p{L}[\\p{L}’'-]*[\"'“”‘’]* ){0,2}[\"'“‘(]*$";

  private static final Pattern LED =
      Pattern.compile(
          "(?i)\\b(?:of|with|from|in|on|at|against|towards?|between|about|over|into|under|near|across"
              + "|through|via|beyond|within|without|including|than|visit(?:ed|s|ing)?) (?:the |an? )?"
              + BETWEEN);

  /** "Ann Lee of Norvia said": she speaks for it. */
  private static final Pattern MEMBER =
      Pattern.compile("\\p{Lu}[\\p{L}’'-]+ (?:of|from|at) (?:the )?$");

  /** What a view may be called where it is somebody's: "in Oslo's view". */
  private static final Pattern OWN_VIEW =
      Pattern.compile(
          "(?i)^['’]s? (?:\\p{L}+ ){0,2}(?:view|opinion|eyes|position|stance|stand|judge?ment|words|minds?"
              + "|support|opposition|objections?|refus\\p{L}+|rejecti\\p{L}+|demands?|calls?|warnings?"
              + "|doubts?|concerns?|fears?|hopes?|desire|quest|wish\\p{L}*|criticism|approval|policy"
              + "|decision|plans?|proposals?|response|reaction|arguments?|claims?|interests?)\\b");

  private static final String VIEW =
      "(?:position|stance|stand|view|opinion|attitude|reaction|response|policy)s?";

  private Voices() {}

  /** Whether {@code question} asks what {@code name} thinks, and not others of him. */
  static boolean isAsked(String name, String question) {
    String quoted = Pattern.quote(name);
    return Pattern.compile(
            "(?i)\\b(?:does|do|did|is|was|are|were|has|have|will|would) (?:the )?"
                + quoted
                + "(?!['’\\p{L}])|"
                + quoted
                + "['’]s? (?:\\p{L}+ ){0,2}"
                + VIEW
                + "|"
                + VIEW
                + " of (?:the )?"
                + quoted)
        .matcher(question)
        .find();
  }

  /** Whether any of {@code names} stands so in {@code told}, or none of them stands there. */
  static boolean mayBeHeard(Collection<String> names, String told) {
    boolean named = false;
    for (String name : names) {
      Matcher at =
          Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})").matcher(told);
      while (at.find()) {
        named = true;
        String before = told.substring(0, at.start());
        boolean led = LED.matcher(before).find() && !MEMBER.matcher(before).find();
        if (!led || OWN_VIEW.matcher(told.substring(at.end())).find()) {
          return true;
        }
      }
    }
    return !named;
  }
}

package footnote.questions;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a question for the place where something is said, and what that is: "Where does it say that
 * the bridge was opened?"
 */
final class SourceQuestion {

  private static final String TEXT = "(?:" + DocumentWords.ANY_OR_PART + ")s?";

  private static final String SAYS =
      "(?:say|says|said|state|states|stated|tell|tells|told|mention|mentions|mentioned|report"
          + "|reports|reported|write|writes|written|claim|claims|claimed|speak|speaks|talk|talks"
          + "|discuss|discusses|describe|describes|cover|covers|deal|deals|contain|contains)";

  private static final String OPENING = "^(?:(?:and|but|so)\\b,? )?";

  /** Behind each of them stands what is said. */
  private static final List<Pattern> LEADS =
      List.of(
          lead(
              "(?:where|in (?:which|what) "
                  + TEXT
                  + ") (?:does|do|did|is|was) (?:it|they|that|(?:the|this|these) "
                  + TEXT
                  + ") "
                  + SAYS),
          lead("(?:which|what) " + TEXT + " (?:do |does |did )?" + SAYS),
          lead("who " + SAYS + "(?= (?:that|of|about|so|this|it)\\b)"),
          Pattern.compile(
              OPENING
                  + "(?:where|in (?:which|what) "
                  + TEXT
                  + ")(?: in (?:the|these|your) "
                  + TEXT
                  + ")? (?:is|are|was|were) (.+?) "
                  + "(?:mentioned|reported|described|discussed|told of|spoken of|written about|said)"
                  + "[?.! ]*$",
              Pattern.CASE_INSENSITIVE));

  /** "Who says so?", "says who?", "what is the source?" */
  private static final Pattern BARE =
      Pattern.compile(
          OPENING
              + "(?:(?:where|who|which "
              + TEXT
              + "|what "
              + TEXT
              + ")(?: (?:does|do|did|is|was) (?:it|they|that))? "
              + SAYS
              + "(?: (?:so|that|this|it))?|says who|source|sources|(?:what|which)(?:['’]s| is| was) (?:the|your)"
              + " source(?: (?:of|for) (?:that|this|it))?|where is (?:that|this|it) from"
              + "|according to whom)[?.! ]*$",
          Pattern.CASE_INSENSITIVE);

  private SourceQuestion() {}

  private static Pattern lead(String wording) {
    return Pattern.compile(
        OPENING
            + wording
            + "(?: (?:that|of|about|on|with|to))? (?!(?:so|that|this|it)[?.! ]*$)(.+?)[?.! ]*$",
        Pattern.CASE_INSENSITIVE);
  }

  /** What is said, where {@code question} asks for the place: empty words if it does not tell. */
  static Optional<String> matter(String question) {
    String plain = question.strip();
    if (isBare(plain)) {
      return Optional.of("");
    }
    return LEADS.stream()
        .map(lead -> lead.matcher(plain))
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst();
  }

  /** Whether somebody is asked for: whom the sentence names, or else whose document it is. */
  static boolean isOfPerson(String question) {
    return question.strip().matches("(?i)(?:(?:and|but|so)\\b,? )?who\\b.*");
  }

  /** Whether it points at what was said before. */
  static boolean isBare(String question) {
    return BARE.matcher(question.strip()).find();
  }
}

package footnote.answers;

import footnote.positions.Places;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where somebody went or stayed, as far as that is told: "a six-day visit to the US". */
final class Journeys {

  private static final String TO =
      "\\b(?:visit(?:s|ed|ing)?(?: to)?|(?:trips?|journeys?|voyages?|flights?|tours?) to"
          + "|(?:travel|journey)\\p{Ll}* to|(?:go|goes|going|gone|went|fl(?:y|ies|ew|own|ying)|sail\\p{Ll}*) to"
          + "|tour(?:s|ed|ing)|(?:arriv|stay|land)\\p{Ll}* in|spent? .{1,30}? in";

  private static final Pattern TOLD = places(TO);

  /** A question may ask where somebody was, which in a sentence says little. */
  private static final Pattern ASKED =
      places(TO + "|(?:is|was|were|been) (?:.{1,40} )?in|spend .{1,30}? in");

  private final Places places;

  Journeys(Places places) {
    this.places = places;
  }

  private static Pattern places(String leading) {
    return Pattern.compile(
        leading + ") (?:the )?((?:\\p{Lu}[\\p{L}.'’-]*(?: (?:and (?:to )?)?(?:the )?)?)+)");
  }

  /**
   * Whether {@code question} asks for a journey to one place, and {@code sentence} tells of others.
   */
  boolean isElsewhere(String question, String sentence) {
    Set<String> asked = in(ASKED, question);
    Set<String> told = in(TOLD, sentence);
    return !asked.isEmpty() && !told.isEmpty() && Collections.disjoint(asked, told);
  }

  private Set<String> in(Pattern journey, String text) {
    Set<String> found = new HashSet<>();
    Matcher match = journey.matcher(text);
    while (match.find()) {
      found.addAll(places.in(match.group(1)));
    }
    return found;
  }
}

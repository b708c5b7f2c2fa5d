package footnote.answers.fitting;

import footnote.positions.Places;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where somebody went or stayed, as far as that is told: "a six-day visit to the US". */
final class Journeys {

  private static final String GOING =
      "visit(?:s|ed|ing)?(?: to)?|(?:trips?|journeys?|voyages?|flights?|tours?) to"
          + "|(?:travel|journey)\\p{Ll}* to|(?:go|goes|going|gone|went) to"
          + "|fl(?:y|ies|ew|own|ying) to|sail\\p{Ll}* to|tour(?:s|ed|ing)"
          + "|(?:arriv|stay)\\p{Ll}* in|land(?:s|ed|ing)? in|spen[dt]s? .{1,30}? in";

  /** A question may ask where somebody was, but not where something was done. */
  private static final String BEING =
      "(?:is|was|were|been) .{1,40}?(?<!ed|en|wn|lt|ld|de|ng|ht|un|id|ut|et|rn) in";

  private static final String NAMES =
      " (?:the )?(\\p{Lu}[\\p{L}.'’-]*+(?: \\p{Lu}[\\p{L}.'’-]*+)*+)";

  private static final Pattern TOLD = Pattern.compile("\\b(?i:" + GOING + ")" + NAMES);

  private static final Pattern ASKED =
      Pattern.compile("\\b(?i:" + GOING + "|" + BEING + ")" + NAMES);

  private final Places places;

  Journeys(Places places) {
    this.places = places;
  }

  /**
   * Whether {@code question} asks for a journey to one place and {@code sentence} tells of one to
   * others, without the place that is asked for in what follows: "visited Oslo and Rome".
   */
  boolean isElsewhere(String question, String sentence) {
    Set<String> asked = asked(question);
    Matcher journey = TOLD.matcher(sentence);
    return !asked.isEmpty()
        && journey.find()
        && !places.in(journey.group(1)).isEmpty()
        && Collections.disjoint(asked, places.in(sentence.substring(journey.start(1))));
  }

  private Set<String> asked(String question) {
    Set<String> asked = new HashSet<>();
    Matcher journey = ASKED.matcher(question);
    while (journey.find()) {
      asked.addAll(places.in(journey.group(1)));
    }
    return asked;
  }
}

package footnote.search;

import footnote.questions.Question.Wants;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of the scores by which something is decided, one for the judge who gives it and for
 * those who ask. What only the ranking weighs is named where it is given.
 */
public final class Scores {

  public static final String NAMES_SENTENCE = "names.sentence";
  public static final String NAMES_PARAGRAPH = "names.paragraph";
  public static final String NAMES_BORNE = "names.borne";
  public static final String TERMS_SENTENCE = "terms.sentence";
  public static final String DATED_ANY = "dated.any";
  public static final String DATED_HOLDS = "dated.holds";
  public static final String DATED_IMPLIED = "dated.implied";
  public static final String DATED_INHERITED = "dated.inherited";
  public static final String DATED_PARAGRAPH = "dated.paragraph";

  private static final Set<String> KNOWN =
      Stream.concat(
              Stream.of(
                  NAMES_SENTENCE,
                  NAMES_PARAGRAPH,
                  NAMES_BORNE,
                  TERMS_SENTENCE,
                  DATED_ANY,
                  DATED_HOLDS,
                  DATED_IMPLIED,
                  DATED_INHERITED,
                  DATED_PARAGRAPH),
              Arrays.stream(Wants.values()).map(Scores::kind))
          .collect(Collectors.toUnmodifiableSet());

  private Scores() {}

  /** Whether the sentence holds something of the kind that is wanted. */
  public static String kind(Wants wanted) {
    return "kind." + wanted.name().toLowerCase(Locale.ROOT);
  }

  static boolean isKnown(String name) {
    return KNOWN.contains(name);
  }
}

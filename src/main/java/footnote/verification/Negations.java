package footnote.verification;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether question and sentence deny alike.
 *
 * <ul>
 *   <li>{@code negations.asked}: how many negations the question has
 *   <li>{@code negations.alone}: 1 if it has one and the sentence does not tell that anything was
 *       not
 *   <li>{@code negations.denied}: 1 if it has none, and the sentence denies at least two words of
 *       it
 * </ul>
 *
 * <p>All are 0 where yes or no is asked, for no is an answer, and where the reason is: what is "not
 * wanted" is refused in many words ("ruled out").
 */
final class Negations implements Check {

  /** A negation reaches so many words on. */
  private static final int REACH = 5;

  /** What is told to have been without a thing for a time: "a freeze of seven years". */
  private static final Set<String> ABSENCE =
      Set.of(
          "gap",
          "break",
          "freeze",
          "pause",
          "absence",
          "lull",
          "hiatus",
          "interruption",
          "interval",
          "suspension",
          "standstill");

  private static final Set<String> SPANS =
      Set.of(
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years",
          "decade",
          "decades",
          "century",
          "centuries");

  /** So many words lie between a word and the time it is said of, at most. */
  private static final int NEAR = 4;

  @Override
  public Map<String, Double> look(Pairing pairing) {
    if (pairing.polar() || pairing.reason()) {
      return Map.of("negations.asked", 0.0, "negations.alone", 0.0, "negations.denied", 0.0);
    }
    long asked = pairing.asked().stream().filter(Word::isNegation).count();
    boolean said = tellsOfAbsence(pairing.said());
    return Map.of(
        "negations.asked", (double) asked,
        "negations.alone", asked > 0 && !said ? 1.0 : 0.0,
        "negations.denied", asked == 0 && denies(pairing) ? 1.0 : 0.0);
  }

  /**
   * Whether a sentence tells that something was not: by a negation, by "a gap of five years" or by
   * "the first meeting in 12 years".
   */
  private static boolean tellsOfAbsence(List<Word> said) {
    for (int i = 0; i < said.size(); i++) {
      String word = said.get(i).lower();
      if (said.get(i).isNegation()
          || (ABSENCE.contains(word) && isNearSpan(said, i - NEAR, i + NEAR))
          || (word.equals("first") && isSinceLong(said, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNearSpan(List<Word> said, int from, int to) {
    return said.subList(Math.max(0, from), Math.min(said.size(), to + 1)).stream()
        .anyMatch(word -> SPANS.contains(word.lower()));
  }

  /** Whether "in", "for" or "since" follows, and behind it a time or a year. */
  private static boolean isSinceLong(List<Word> said, int first) {
    for (int i = first + 1; i < said.size(); i++) {
      String word = said.get(i).lower();
      boolean since = word.equals("since");
      boolean within = word.equals("in") || word.equals("for");
      if ((since && i + 1 < said.size() && said.get(i + 1).isNumber())
          || ((since || within) && isNearSpan(said, i + 1, i + NEAR))) {
        return true;
      }
    }
    return false;
  }

  private static boolean denies(Pairing pairing) {
    Set<String> asked = Pairing.stems(pairing.telling());
    List<Word> said = pairing.said();
    for (int i = 0; i < said.size(); i++) {
      List<Word> reached = said.subList(i + 1, Math.min(said.size(), i + 1 + REACH));
      // "No" denies the word beside it, not what follows.
      if (said.get(i).isNegation()
          && !said.get(i).lower().equals("no")
          && reached.stream().filter(word -> asked.contains(word.stem())).count() > 1) {
        return true;
      }
    }
    return false;
  }
}

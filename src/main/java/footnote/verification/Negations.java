package footnote.verification;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether question and sentence deny alike.
 *
 * <ul>
 *   <li>{@code negations.asked}: how many negations the question has
 *   <li>{@code negations.alone}: 1 if it has one and the sentence has none
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

  private static final Set<String> SPANS = Set.of("days", "weeks", "months", "years", "decades");

  @Override
  public Map<String, Double> look(Pairing pairing) {
    if (pairing.polar() || pairing.reason()) {
      return Map.of("negations.asked", 0.0, "negations.alone", 0.0, "negations.denied", 0.0);
    }
    long asked = pairing.asked().stream().filter(Word::isNegation).count();
    boolean said = isDenied(pairing.said());
    return Map.of(
        "negations.asked", (double) asked,
        "negations.alone", asked > 0 && !said ? 1.0 : 0.0,
        "negations.denied", asked == 0 && denies(pairing) ? 1.0 : 0.0);
  }

  /** "Had not met for seven years" is told by "after a gap of seven years" too. */
  private static boolean isDenied(List<Word> said) {
    return said.stream().anyMatch(word -> word.isNegation() || ABSENCE.contains(word.lower()))
        || isFirstInYears(said);
  }

  /** "the first meeting in 12 years" */
  private static boolean isFirstInYears(List<Word> said) {
    return said.stream().anyMatch(word -> word.lower().equals("first"))
        && said.stream().anyMatch(word -> SPANS.contains(word.lower()));
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

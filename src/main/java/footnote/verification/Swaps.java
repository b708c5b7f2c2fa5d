package footnote.verification;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a telling word of the question was put in another's place ({@code swaps}, 0 or 1): its
 * neighbours stand in the paragraph, around something else, and it stands nowhere there. "The
 * American Parliament has" is not "the European Parliament has".
 */
final class Swaps implements Check {

  @Override
  public Map<String, Double> look(Pairing pairing) {
    Set<String> around = Pairing.stems(pairing.around());
    List<Word> asked = pairing.asked();
    boolean swapped = false;
    for (int i = 1; i + 1 < asked.size() && !swapped; i++) {
      swapped =
          asked.get(i).isTelling()
              && !around.contains(asked.get(i).stem())
              && isFramed(asked.get(i - 1), asked.get(i + 1), pairing.around());
    }
    return Map.of("swaps", swapped ? 1.0 : 0.0);
  }

  private static boolean isFramed(Word left, Word right, List<Word> around) {
    for (int i = 1; i + 1 < around.size(); i++) {
      if (around.get(i - 1).stem().equals(left.stem())
          && around.get(i + 1).stem().equals(right.stem())) {
        return true;
      }
    }
    return false;
  }
}

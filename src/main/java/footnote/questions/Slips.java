package footnote.questions;

import java.util.Arrays;

/** Counts the slips that make one word of another. */
public final class Slips {

  private Slips() {}

  /**
   * Letters left out, put in, changed, or exchanged with their neighbour: the optimal string
   * alignment distance.
   *
   * @param most beyond this many it is not counted on, and one more is returned
   */
  public static int between(String one, String other, int most) {
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    Arrays.setAll(last, j -> j);
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      int least = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (isExchange(one, other, i, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return most + 1;
      }
      beforeLast = last;
      last = row;
    }
    return last[other.length()];
  }

  private static boolean isExchange(String one, String other, int i, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}

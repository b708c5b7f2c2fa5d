package footnote.positions.claims;

import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;

/** Reads a second time in one office: "was minister from 1998 to 2000 and again in 2004". */
public final class Returns {

  private final Words words;

  public Returns(Words words) {
    this.words = words;
  }

  /** {@code claims} with one more for each return. */
  public List<Claim> with(List<Claim> claims) {
    List<Claim> all = new ArrayList<>(claims);
    for (int at = 1; at < words.size(); at++) {
      if (isReturn(at) && !all.isEmpty()) {
        add(at, all);
      }
    }
    return all;
  }

  /** "and again from 2004", "and again, briefly, in 1999" */
  private boolean isReturn(int at) {
    boolean joined = words.is(at - 1, "and", ",", "then", "later");
    boolean again = words.is(at, "again");
    for (int next = at + 1; next < Math.min(words.size(), at + 8); next++) {
      if (words.isTag(next, "VERB")) {
        return false;
      }
      if (words.isDated(next)) {
        return joined && again;
      }
    }
    return false;
  }

  private static void add(int again, List<Claim> all) {
    int last = -1;
    for (int i = 0; i < all.size(); i++) {
      last = all.get(i).anchor().start() < again ? i : last;
    }
    if (last < 0) {
      // All of it is told before its verb: the first dates belong to the claim that follows.
      last = 0;
      all.set(0, all.get(0).with(all.get(0).turn(), new Phrase(0, 1)));
    }
    all.add(all.get(last).with(Turn.HOLDS, new Phrase(again, again + 1)));
  }
}

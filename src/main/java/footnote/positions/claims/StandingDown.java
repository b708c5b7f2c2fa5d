package footnote.positions.claims;

import footnote.positions.grammar.Words;

/** That somebody does not stand for an office again: "did not seek re-election". */
public final class StandingDown {

  private StandingDown() {}

  /** Whether {@code verb} is the "stand" or the "seek" of it. */
  public static boolean isTold(Words words, int verb) {
    int next = verb + 1;
    boolean stands =
        words.is(verb, "stand")
            && (words.is(next, "again") || (words.is(next, "for") && isAgain(words, next + 1)));
    boolean seeks = words.is(verb, "seek") && isAgain(words, next);
    return words.is(verb - 1, "not", "n't") && (stands || seeks);
  }

  /** "re-election", "another term" */
  private static boolean isAgain(Words words, int at) {
    return words.is(at, "re-election", "reelection")
        || (words.is(at, "another", "a") && words.isAhead(at + 1, 3, "term", "mandate"));
  }
}

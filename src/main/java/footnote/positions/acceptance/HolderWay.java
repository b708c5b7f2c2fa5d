package footnote.positions.acceptance;

import footnote.positions.grammar.Words;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** How far it is from an office to its holder in a sentence, and over what. */
final class HolderWay {

  private static final String[] PRONOUNS = {
    "he", "she", "i", "his", "her", "him", "who", "whose", "they"
  };

  private final Words words;

  HolderWay(Words words) {
    this.words = words;
  }

  /**
   * The way as a feature: by what the holder is named, on which side of the office, how far off,
   * and whether a verb ("v") or a border ("b") lies between.
   *
   * @param at the index of the office's first word
   */
  String to(String holder, int at) {
    String last = holder.substring(holder.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    OptionalInt name = nearest(at, each -> words.is(each, last, last + "s"));
    if (name.isPresent()) {
      return "n" + way(name.getAsInt(), at);
    }
    OptionalInt pronoun = nearest(at, each -> words.is(each, PRONOUNS));
    return pronoun.isPresent()
        ? "p" + words.lower(pronoun.getAsInt()) + way(pronoun.getAsInt(), at)
        : "away";
  }

  /** Of several that are as near, the first. */
  private OptionalInt nearest(int at, IntPredicate is) {
    return IntStream.range(0, words.size())
        .filter(is)
        .reduce((one, other) -> Math.abs(other - at) < Math.abs(one - at) ? other : one);
  }

  private String way(int from, int to) {
    IntPredicate verb = words::isVerb;
    IntPredicate border = words::isBorder;
    return (from < to ? "before" : "behind")
        + distance(Math.abs(from - to))
        + (isBetween(from, to, verb) ? "v" : "")
        + (isBetween(from, to, border) ? "b" : "");
  }

  private static String distance(int words) {
    return words < 2 ? "1" : words < 4 ? "3" : words < 8 ? "7" : "9";
  }

  private static boolean isBetween(int one, int other, IntPredicate is) {
    return IntStream.range(Math.min(one, other) + 1, Math.max(one, other)).anyMatch(is);
  }
}

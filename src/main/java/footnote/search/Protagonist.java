package footnote.search;

import footnote.text.Document;
import footnote.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom or what a document names most: a "she" without a name in her paragraph is whom a portrait is
 * of.
 */
public final class Protagonist {

  /** A word with a capital that does not begin a sentence. */
  private static final Pattern NAME = Pattern.compile("(?<=[\\p{L}\\p{N},;:] )\\p{Lu}[\\p{L}'’-]+");

  private static final Pattern NOBODY =
      Pattern.compile(
          "Mr|Mrs|Ms|Dr|Prof|Sir|January|February|March|April|May|June|July|August|September|October"
              + "|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");

  /** Who is named less often is nobody's protagonist. */
  private static final int LEAST = 3;

  /** Names so many times as frequent as the most frequent, or more, are protagonists too. */
  private static final double SHARE = 0.6;

  private Protagonist() {}

  /** The stems of the names that stand most often in {@code document}. */
  public static Set<String> stems(Document document) {
    Map<String, Integer> counts = new HashMap<>();
    Matcher name = NAME.matcher(document.text());
    while (name.find()) {
      if (!NOBODY.matcher(name.group()).matches()) {
        String plain = name.group().replaceFirst("['’]s$", "");
        Token.stems(plain).forEach(stem -> counts.merge(stem, 1, Integer::sum));
      }
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    Set<String> stems = new HashSet<>();
    counts.forEach(
        (stem, count) -> {
          if (count >= LEAST && count >= SHARE * most) {
            stems.add(stem);
          }
        });
    return stems;
  }
}

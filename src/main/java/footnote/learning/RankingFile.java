package footnote.learning;

import footnote.search.Ranking;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A ranking as the properties file that {@link Ranking#learned} reads. */
public final class RankingFile {

  private RankingFile() {}

  /**
   * The lines of the file.
   *
   * @param header what is told of how the weights came about, without the marks of comments
   */
  public static List<String> lines(List<String> header, Ranking ranking) {
    List<String> lines = new ArrayList<>();
    header.forEach(line -> lines.add("# " + line));
    add(lines, "plain.", ranking.plain());
    add(lines, "period.", ranking.period());
    return lines;
  }

  private static void add(List<String> lines, String prefix, Map<String, Double> weights) {
    new TreeMap<>(weights)
        .forEach(
            (name, weight) ->
                lines.add(String.format(Locale.ROOT, "%s%s=%.4f", prefix, name, weight)));
  }
}

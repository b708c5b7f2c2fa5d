package footnote.learning;

import footnote.answers.giving.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A confidence as the properties file that {@link Confidence#learned} reads. */
public final class ConfidenceFile {

  private ConfidenceFile() {}

  /**
   * The lines of the file.
   *
   * @param header what is told of how the weights came about, without the marks of comments
   */
  public static List<String> lines(List<String> header, Confidence confidence) {
    List<String> lines = new ArrayList<>();
    header.forEach(line -> lines.add("# " + line));
    lines.add(line("threshold", confidence.threshold()));
    add(lines, "close.", confidence.close());
    add(lines, "borne.", confidence.borne());
    add(lines, "dated.", confidence.dated());
    return lines;
  }

  private static void add(List<String> lines, String prefix, Map<String, Double> weights) {
    new TreeMap<>(weights).forEach((name, weight) -> lines.add(line(prefix + name, weight)));
  }

  private static String line(String name, double value) {
    return String.format(Locale.ROOT, "%s=%.4f", name, value);
  }
}

package footnote.pictures;

import java.awt.FontMetrics;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks text into lines that fit.
 *
 * @param width of a line, in pixels
 * @param most lines; a longer text ends in " …"
 */
record Wrapping(FontMetrics metrics, int width, int most) {
  private static final String CUT = " …";

  /**
   * The lines of {@code text}, and after its last word {@code end}, which is never cut off. At
   * least one line.
   */
  List<String> wrap(String text, String end) {
    String tail = text.isBlank() || end.isEmpty() ? end : "\u00A0" + end;
    String words = text.strip().replaceAll("\\s+", " ");
    List<String> lines = lines(words + tail);
    if (lines.size() <= most) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most));
    kept.set(most - 1, shortened(kept.get(most - 1), CUT + tail));
    return List.copyOf(kept);
  }

  /** A line without its last words, as many as make room for {@code end}. */
  private String shortened(String line, String end) {
    String rest = line.strip();
    while (!rest.isEmpty() && !fits(rest + end)) {
      int blank = rest.lastIndexOf(' ');
      rest = rest.substring(0, blank > 0 ? blank : rest.offsetByCodePoints(rest.length(), -1));
    }
    return rest + end;
  }

  private List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    BreakIterator borders = BreakIterator.getLineInstance(Locale.UK);
    borders.setText(text);
    String line = "";
    int start = borders.first();
    for (int end = borders.next(); end != BreakIterator.DONE; start = end, end = borders.next()) {
      String word = text.substring(start, end);
      if (!line.isEmpty() && !fits((line + word).stripTrailing())) {
        lines.add(line.strip());
        line = "";
      }
      line = cutUp(line + word, lines);
    }
    lines.add(line.strip());
    return lines;
  }

  /** What is left of a word that is longer than a line, when full lines of it were added. */
  private String cutUp(String word, List<String> lines) {
    String rest = word;
    while (!fits(rest.stripTrailing())) {
      int cut = rest.length();
      while (!fits(rest.substring(0, cut))) {
        cut = rest.offsetByCodePoints(cut, -1);
      }
      if (cut == 0) {
        return rest;
      }
      lines.add(rest.substring(0, cut));
      rest = rest.substring(cut);
    }
    return rest;
  }

  private boolean fits(String line) {
    return metrics.stringWidth(line) <= width;
  }
}

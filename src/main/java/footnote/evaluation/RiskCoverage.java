package footnote.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How often an answer is wrong when only the surest are given: risk over coverage (El-Yaniv and
 * Wiener, "On the Foundations of Noise-free Selective Classification", JMLR 2010).
 */
public final class RiskCoverage {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 400;
  private static final int LEFT = 60;
  private static final int BOTTOM = 50;
  private static final int RIGHT = 130;
  private static final List<String> COLOURS = List.of("#8a2b22", "#1f5f8b", "#3c7a3c", "#7a5c00");

  private RiskCoverage() {}

  /** A point of the curve, both from 0 to 1. */
  record Point(double coverage, double risk) {}

  /** From the surest answer to all of them; a silence that is said to be one counts as wrong. */
  static List<Point> curve(List<Outcome> outcomes) {
    List<Outcome> surest =
        outcomes.stream()
            .sorted(Comparator.comparingDouble(Outcome::confidence).reversed())
            .toList();
    List<Point> points = new ArrayList<>();
    int wrong = 0;
    for (int i = 0; i < surest.size(); i++) {
      wrong += surest.get(i).place() == 1 ? 0 : 1;
      points.add(new Point((i + 1.0) / surest.size(), wrong / (i + 1.0)));
    }
    return points;
  }

  /** The curves of several groups as an SVG picture. */
  public static String svg(List<Figures> groups) {
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"13\">%n"
                + "<title>Risk over coverage</title><rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>%n",
            WIDTH,
            HEIGHT,
            WIDTH,
            HEIGHT));
    for (int tenth = 0; tenth <= 10; tenth += 2) {
      double x = x(tenth / 10.0);
      double y = y(tenth / 10.0);
      svg.append(line(x, y(0), x, y(1))).append(line(x(0), y, x(1), y));
      svg.append(text(x - 9, y(0) + 18, tenth * 10 + " %"))
          .append(text(12, y + 4, tenth * 10 + " %"));
    }
    svg.append(text(x(0.5) - 120, HEIGHT - 10, "coverage: share of questions answered"));
    svg.append(text(LEFT, 14, "risk: share of the answers given that are wrong"));
    for (int i = 0; i < groups.size(); i++) {
      String colour = COLOURS.get(i % COLOURS.size());
      svg.append("<polyline fill=\"none\" stroke-width=\"2\" stroke=\"")
          .append(colour)
          .append("\" points=\"");
      List<Point> curve = curve(groups.get(i).outcomes());
      int step = Math.max(1, curve.size() / 300);
      for (int at = 0; at < curve.size(); at += step) {
        svg.append(
            String.format(
                Locale.ROOT, "%.1f,%.1f ", x(curve.get(at).coverage), y(curve.get(at).risk)));
      }
      svg.append("\"/>\n");
      Point last = curve.get(curve.size() - 1);
      svg.append("<g fill=\"")
          .append(colour)
          .append("\">")
          .append(text(x(1) + 8, y(last.risk) + 4, groups.get(i).group()))
          .append("</g>\n");
    }
    return svg.append("</svg>\n").toString();
  }

  private static double x(double coverage) {
    return LEFT + coverage * (WIDTH - LEFT - RIGHT);
  }

  private static double y(double risk) {
    return HEIGHT - BOTTOM - risk * (HEIGHT - BOTTOM - 24);
  }

  private static String line(double x1, double y1, double x2, double y2) {
    return String.format(
        Locale.ROOT,
        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>%n",
        x1,
        y1,
        x2,
        y2);
  }

  private static String text(double x, double y, String words) {
    return String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\">%s</text>%n", x, y, words);
  }
}

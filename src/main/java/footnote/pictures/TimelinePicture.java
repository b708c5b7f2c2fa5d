package footnote.pictures;

import footnote.chat.Reply;
import footnote.chat.Reply.Block.Chart;
import footnote.chat.Reply.Block.Quotation;
import footnote.chat.Reply.Event;
import footnote.dates.When;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * A chart as a picture to be looked at on a phone: dates on the left, a line with a dot for each,
 * what happened on the right. It brings its own light background, so that it reads alike wherever
 * it is shown, in the dark or in the light.
 *
 * <p>A day has a full dot, a stretch of time or a guess a hollow one. What is said at length is cut
 * after a few lines: the whole of it stands in the reply.
 */
public final class TimelinePicture {

  /** In pixels, as all lengths here. */
  static final int WIDTH = 1200;

  static final Color PAPER = new Color(0xFBFAF7);
  static final Color INK = new Color(0x1F2328);
  static final Color FAINT = new Color(0x57606A);
  private static final Color LINE = new Color(0xB8C0C8);
  private static final Color DOT = new Color(0x0B5CAD);

  static final int MARGIN = 48;
  private static final int DATES_END = 352;
  private static final int LINE_AT = 392;
  private static final int LABELS_AT = 432;
  private static final int RADIUS = 11;
  private static final int GAP = 34;

  private static final int MOST_EVENTS = 20;
  private static final int MOST_LINES = 3;

  /** A day and its month stay on one line. */
  private static final Pattern DAY_AND_MONTH = Pattern.compile("(\\d) (?=\\p{L})");

  private static final Font DATE = new Font(Font.SANS_SERIF, Font.BOLD, 32);
  private static final Font LABEL = new Font(Font.SANS_SERIF, Font.PLAIN, 32);

  private final List<Row> rows = new ArrayList<>();

  private TimelinePicture() {}

  /** One event with its lines as they fit. */
  private record Row(List<String> date, List<String> label, Color colour, boolean exact) {
    int lines() {
      return Math.max(date.size(), label.size());
    }
  }

  /** The chart of a reply with the words of its quotes; empty where there is no chart. */
  public static Optional<byte[]> of(Reply reply) {
    List<Quotation> quotations =
        reply.blocks().stream()
            .filter(Quotation.class::isInstance)
            .map(Quotation.class::cast)
            .toList();
    return reply.blocks().stream()
        .filter(Chart.class::isInstance)
        .map(chart -> png((Chart) chart, quotations))
        .findFirst();
  }

  /** A chart by itself: each date with the number of its quotation. */
  public static byte[] png(Chart chart) {
    return png(chart, List.of());
  }

  /**
   * A chart with the words of its quotations, as a PNG 1,200 pixels wide and as high as it needs.
   *
   * @param quotations those that the chart's events name by number; others are left out
   */
  public static byte[] png(Chart chart, List<Quotation> quotations) {
    TimelinePicture picture = new TimelinePicture();
    Graphics2D ruler = graphics(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
    try {
      picture.lay(chart.events(), quotations, ruler);
    } finally {
      ruler.dispose();
    }
    return write(picture.draw());
  }

  private void lay(List<Event> events, List<Quotation> quotations, Graphics2D ruler) {
    Wrapping dates = new Wrapping(ruler.getFontMetrics(DATE), DATES_END - MARGIN, MOST_LINES);
    Wrapping labels =
        new Wrapping(ruler.getFontMetrics(LABEL), WIDTH - MARGIN - LABELS_AT, MOST_LINES);
    for (Event event : events.subList(0, Math.min(events.size(), MOST_EVENTS))) {
      Optional<String> words = words(event, quotations);
      String number = "[" + event.number() + "]";
      rows.add(
          new Row(
              dates.wrap(DAY_AND_MONTH.matcher(event.label()).replaceAll("$1\u00A0"), ""),
              labels.wrap(words.orElse(""), number),
              words.isPresent() ? INK : FAINT,
              isDay(event.when())));
    }
    int more = events.size() - MOST_EVENTS;
    if (more > 0) {
      rows.add(new Row(List.of(), List.of("and " + more + " more"), FAINT, false));
    }
  }

  private static Optional<String> words(Event event, List<Quotation> quotations) {
    return quotations.stream()
        .filter(quotation -> quotation.number() == event.number())
        .map(quotation -> quotation.quote().text())
        .findFirst();
  }

  private static boolean isDay(When when) {
    return !when.approximate() && when.from().isPresent() && when.from().equals(when.to());
  }

  private BufferedImage draw() {
    Graphics2D ruler = graphics(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
    int step = ruler.getFontMetrics(LABEL).getHeight();
    int rise = ruler.getFontMetrics(LABEL).getAscent();
    ruler.dispose();
    int height = 2 * MARGIN - GAP + rows.stream().mapToInt(row -> row.lines() * step + GAP).sum();
    BufferedImage image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = graphics(image);
    try {
      graphics.setColor(PAPER);
      graphics.fillRect(0, 0, WIDTH, height);
      drawLine(graphics, step, height);
      int top = MARGIN;
      for (Row row : rows) {
        draw(row, graphics, top + rise, step);
        top += row.lines() * step + GAP;
      }
    } finally {
      graphics.dispose();
    }
    return image;
  }

  /** From the first dot to the last, or to the edge where more would follow. */
  private void drawLine(Graphics2D graphics, int step, int height) {
    Row last = rows.get(rows.size() - 1);
    int end = last.date().isEmpty() ? height : height - MARGIN - last.lines() * step + step / 2;
    graphics.setColor(LINE);
    graphics.setStroke(new BasicStroke(4));
    graphics.drawLine(LINE_AT, MARGIN + step / 2, LINE_AT, end);
  }

  private static void draw(Row row, Graphics2D graphics, int baseline, int step) {
    graphics.setFont(DATE);
    graphics.setColor(INK);
    for (int i = 0; i < row.date().size(); i++) {
      String line = row.date().get(i);
      int width = graphics.getFontMetrics().stringWidth(line);
      graphics.drawString(line, DATES_END - width, baseline + i * step);
    }
    graphics.setFont(LABEL);
    graphics.setColor(row.colour());
    for (int i = 0; i < row.label().size(); i++) {
      graphics.drawString(row.label().get(i), LABELS_AT, baseline + i * step);
    }
    if (!row.date().isEmpty()) {
      int middle = baseline - graphics.getFontMetrics().getAscent() + step / 2;
      drawDot(graphics, middle, row.exact());
    }
  }

  private static void drawDot(Graphics2D graphics, int middle, boolean full) {
    graphics.setColor(full ? DOT : PAPER);
    graphics.fillOval(LINE_AT - RADIUS, middle - RADIUS, 2 * RADIUS, 2 * RADIUS);
    graphics.setColor(DOT);
    graphics.setStroke(new BasicStroke(5));
    graphics.drawOval(LINE_AT - RADIUS, middle - RADIUS, 2 * RADIUS, 2 * RADIUS);
  }

  private static Graphics2D graphics(BufferedImage image) {
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    return graphics;
  }

  private static byte[] write(BufferedImage image) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory takes everything", impossible);
    }
    return png.toByteArray();
  }
}

package footnote.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answers.Quote;
import footnote.chat.Footnotes;
import footnote.chat.Reply;
import footnote.chat.Reply.Block;
import footnote.chat.Reply.Event;
import footnote.dates.When;
import footnote.testing.Texts;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class TimelinePictureTest {

  private static final LocalDate DAY = LocalDate.of(2023, 3, 16);

  @Test
  void itIsAPngOfAFixedWidthThatGrowsWithItsEvents() throws IOException {
    BufferedImage two = picture("Yoon visited Japan.", "Kishida came to Seoul.");
    BufferedImage three = picture("Yoon visited Japan.", "Kishida came to Seoul.", "They met.");
    assertThat(two.getWidth()).isEqualTo(1200);
    assertThat(three.getWidth()).isEqualTo(1200);
    assertThat(three.getHeight()).isGreaterThan(two.getHeight());
  }

  @Test
  void aLongLabelIsWrappedAndNothingRunsIntoTheMargins() throws IOException {
    BufferedImage brief = picture("Yoon visited Japan.");
    BufferedImage prose = picture("Yoon visited Japan and spoke for long. ".repeat(20));
    BufferedImage wide = picture("Donaudampfschifffahrtsgesellschaft".repeat(20));
    assertThat(prose.getHeight()).isGreaterThan(brief.getHeight());
    assertThat(prose.getHeight()).isLessThan(4 * brief.getHeight());
    for (BufferedImage image : List.of(brief, prose, wide)) {
      for (int y = 0; y < image.getHeight(); y++) {
        assertThat(image.getRGB(image.getWidth() - TimelinePicture.MARGIN + 8, y))
            .isEqualTo(TimelinePicture.PAPER.getRGB());
        assertThat(image.getRGB(TimelinePicture.MARGIN - 8, y))
            .isEqualTo(TimelinePicture.PAPER.getRGB());
      }
    }
  }

  @Test
  void moreThanTwentyEventsAreCountedNotDrawn() throws IOException {
    String[] twenty = words(20);
    BufferedImage full = picture(twenty);
    BufferedImage more = picture(words(21));
    BufferedImage most = picture(words(90));
    assertThat(more.getHeight()).isGreaterThan(full.getHeight());
    assertThat(most.getHeight()).isEqualTo(more.getHeight());
    // "The photo's width and height must not exceed 10000 in total" (sendPhoto).
    assertThat(most.getHeight() + most.getWidth()).isLessThan(10_000);
  }

  @Test
  void itReadsInTheDarkAndInTheLight() throws IOException {
    assertThat(contrast(TimelinePicture.INK, TimelinePicture.PAPER)).isGreaterThan(7);
    assertThat(contrast(TimelinePicture.FAINT, TimelinePicture.PAPER)).isGreaterThan(4.5);
    BufferedImage image = picture("Yoon visited Japan.");
    assertThat(image.getColorModel().hasAlpha()).isFalse();
    assertThat(image.getRGB(0, 0)).isEqualTo(TimelinePicture.PAPER.getRGB());
  }

  @Test
  void aReplyWithoutAChartHasNoPicture() {
    assertThat(TimelinePicture.of(Reply.of(new Block.Line("Hello.")))).isEmpty();
  }

  @Test
  void aChartAloneIsDrawnWithTheNumbersOfItsQuotes() throws IOException {
    Block.Chart chart = new Block.Chart(List.of(event(1), event(2)));
    assertThat(read(TimelinePicture.png(chart)).getWidth()).isEqualTo(1200);
    assertThat(TimelinePicture.png(chart)).isEqualTo(TimelinePicture.png(chart));
  }

  private static String[] words(int count) {
    String[] words = new String[count];
    for (int i = 0; i < count; i++) {
      words[i] = "Event number " + i + " came to pass.";
    }
    return words;
  }

  private static Event event(int number) {
    When when = When.day(DAY.plusDays(number));
    return new Event(when, Footnotes.of(when), number);
  }

  private static BufferedImage picture(String... texts) throws IOException {
    List<Block> blocks = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    for (String text : texts) {
      int number = events.size() + 1;
      Quote quote =
          new Quote(
              Texts.passage(Texts.document("a.txt", text), text), Optional.empty(), List.of());
      blocks.add(new Block.Quotation(number, quote, "a.txt"));
      events.add(event(number));
    }
    blocks.add(new Block.Chart(events));
    return read(TimelinePicture.of(new Reply(blocks)).orElseThrow());
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  /** As in WCAG 2.2: from 1 to 21. */
  private static double contrast(Color one, Color other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}

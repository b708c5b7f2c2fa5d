package footnote.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import footnote.library.Format;
import footnote.library.Format.Original;
import footnote.library.Format.Reading;
import footnote.text.Block;
import footnote.text.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What every format owes its readers. A new one inherits this and brings a sample of itself. */
abstract class FormatContract {
  static final long SEED = 20231123;

  abstract Format format();

  abstract String fileName();

  /** A valid file that says "The treaty was signed in Lima." in a paragraph of its own. */
  abstract byte[] sample() throws IOException;

  final Reading reading(byte[] bytes) {
    return format().read(new Original(source(), bytes));
  }

  final Document read(byte[] bytes) {
    Reading reading = reading(bytes);
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).document();
  }

  final Document read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private Document.Source source() {
    return new Document.Source(Path.of(fileName()), "0".repeat(64));
  }

  static String words(Document document, int block) {
    return document.blocks().get(block).span().in(document.text());
  }

  @Test
  final void namesOfItsEndingAreReadInAnyCase() {
    assertThat(format().reads(Path.of(fileName()))).isTrue();
    assertThat(format().reads(Path.of(fileName().toUpperCase(java.util.Locale.ROOT)))).isTrue();
    assertThat(format().reads(Path.of("a.zip"))).isFalse();
  }

  @Test
  final void paragraphStandsWhereItsSpanSays() throws IOException {
    Document document = read(sample());
    assertThat(document.blocks())
        .extracting(block -> block.span().in(document.text()))
        .contains("The treaty was signed in Lima.");
  }

  @Test
  final void blocksAreTrimmedAndInOrder() throws IOException {
    checkBlocks(read(sample()));
  }

  static void checkBlocks(Document document) {
    int end = 0;
    for (Block block : document.blocks()) {
      String words = block.span().in(document.text());
      assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(words).isEqualTo(words.strip());
      end = block.span().end();
    }
  }

  @Test
  final void randomBytesNeverThrow() {
    Random random = new Random(SEED);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[random.nextInt(400) + 1];
      random.nextBytes(bytes);
      if (reading(bytes) instanceof Reading.Read read) {
        checkBlocks(read.document());
      }
    }
  }

  @Test
  final void damagedFilesNeverThrow() throws IOException {
    Random random = new Random(SEED);
    byte[] whole = sample();
    for (int i = 0; i < 60; i++) {
      byte[] damaged = Arrays.copyOf(whole, random.nextInt(whole.length) + 1);
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
      if (reading(damaged) instanceof Reading.Read read) {
        checkBlocks(read.document());
      }
    }
  }

  @Test
  final void hundredThousandBracketsAreReadInSeconds() {
    for (String hostile : new String[] {"[", "<div>", "> ", "*a ", "\"", "|a"}) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> reading(hostile.repeat(20_000).getBytes(StandardCharsets.UTF_8)));
    }
  }

  @Test
  final void blankFileIsUnreadable() {
    assertThat(reading(" \n ".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Reading.Unreadable.class);
  }
}

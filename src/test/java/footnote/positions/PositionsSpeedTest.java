package footnote.positions;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.dates.Dates;
import footnote.english.EnglishSentences;
import footnote.english.PartsOfSpeech;
import footnote.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** How long it takes to read the positions of a library. */
class PositionsSpeedTest {

  private static final Path CORPUS = Path.of("../shared/eval/general/corpus");

  /** As far back as a library's sentences lean on what stands before them. */
  private static final int BEFORE = 400;

  private final EnglishSentences sentences = new EnglishSentences();
  private final Positions positions = new Positions(new PartsOfSpeech(), new Dates());

  /** Prints seconds: {@code mvn test -Dtest=PositionsSpeedTest -Dfootnote.bench=true}. */
  @Test
  @EnabledIfSystemProperty(named = "footnote.bench", matches = "true")
  void secondsForALibrary() throws IOException {
    long start = System.nanoTime();
    int read = 0;
    int told = 0;
    long reading = 0;
    try (Stream<Path> files = Files.list(CORPUS)) {
      for (Path file : files.sorted().toList()) {
        for (String paragraph : Files.readString(file).split("\n\n")) {
          for (Span sentence : sentences.in(paragraph)) {
            long began = System.nanoTime();
            told += positions.read(sentence.in(paragraph), setting(paragraph, sentence)).size();
            reading += System.nanoTime() - began;
            read++;
          }
        }
      }
    }
    System.out.printf(
        "positions: %d in %d sentences, %.1f s of reading them, %.1f s in all, in one thread%n",
        told, read, reading / 1e9, (System.nanoTime() - start) / 1e9);
    assertThat(told).isPositive();
  }

  private static Setting setting(String paragraph, Span sentence) {
    int from = Math.max(0, sentence.start() - BEFORE);
    String before = paragraph.substring(from, sentence.start());
    return new Setting("", Optional.empty(), "", before, List.of());
  }
}

package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThatCode;

import footnote.positions.Setting;
import footnote.positions.grammar.Names;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A document is lost if one of its sentences cannot be read: none may be. */
class BrokenTextTest {

  private static final String[] STRAY = {
    "“", "”", "„", "\"", "'", "’", "‘", "(", ")", "–", ":", ";", ".", ",", "…", "\u00A0", "😀", "é",
    "-", "/", "[", "1", " "
  };

  @Test
  void noTextMakesTheReadingFail() throws IOException {
    long seed = 20261126;
    Random random = new Random(seed);
    Positions positions = EveryReading.positions();
    List<GoldSet.Line> lines =
        GoldSet.read(Path.of("src/test/resources/footnote/positions/prose-first.jsonl"));
    for (int i = 0; i < 3000; i++) {
      GoldSet.Line line = lines.get(random.nextInt(lines.size()));
      String broken = broken(line.sentence(), random);
      Setting around = line.setting();
      Setting setting =
          new Setting(
              around.author(),
              around.published(),
              around.heading(),
              broken(around.before(), random),
              around.known(),
              around.earlier());

      assertThatCode(() -> positions.read(broken, setting))
          .as("seed %d: {%s} %s", seed, setting.before(), broken)
          .doesNotThrowAnyException();
    }
  }

  /** Cut off somewhere, with marks put in. */
  private static String broken(String text, Random random) {
    StringBuilder broken = new StringBuilder(text);
    for (int i = random.nextInt(4); i > 0; i--) {
      broken.insert(random.nextInt(broken.length() + 1), STRAY[random.nextInt(STRAY.length)]);
    }
    int from = random.nextInt(3) == 0 ? random.nextInt(broken.length() + 1) : 0;
    int to =
        random.nextBoolean() ? broken.length() : from + random.nextInt(broken.length() - from + 1);
    return broken.substring(from, to);
  }

  @Test
  void aLineOfCapitalsAloneIsReadToo() {
    String capitals = "Lisle ".repeat(20_000);

    assertThatCode(() -> Names.people(capitals)).doesNotThrowAnyException();
  }
}

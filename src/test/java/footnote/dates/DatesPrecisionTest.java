package footnote.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Holds the reader to the expressions that were judged by hand. */
class DatesPrecisionTest {

  private static final Path LIST = Path.of("src/site/markdown/dates-precision.md");
  private static final Path CORPUS = Path.of("../shared/eval/general/corpus");

  private record Judged(String document, int offset, String words, String reading, String verdict) {

    /** Whether it is among what was read of its document now. */
    boolean isReadSo(Map<Integer, String> read) {
      return (words + " | " + reading).equals(read.get(offset));
    }
  }

  @Test
  void ninetySevenInAHundredAreRight() throws IOException {
    List<Judged> judged = judged();
    Map<String, Map<Integer, String>> read = readAll(judged);

    long right =
        judged.stream()
            .filter(row -> row.verdict.equals("right") && row.isReadSo(read.get(row.document)))
            .count();
    assertThat(judged).hasSize(200);
    assertThat(right).isGreaterThanOrEqualTo(194);
  }

  @Test
  void eachIsStillReadAsItWasJudged() throws IOException {
    List<Judged> judged = judged();
    Map<String, Map<Integer, String>> read = readAll(judged);

    assertThat(judged).allMatch(row -> row.isReadSo(read.get(row.document)));
  }

  private static Map<String, Map<Integer, String>> readAll(List<Judged> judged) {
    assumeTrue(Files.isDirectory(CORPUS), CORPUS + " is not at hand");
    Map<String, Map<Integer, String>> read = new HashMap<>();
    judged.forEach(row -> read.computeIfAbsent(row.document, DatesPrecisionTest::read));
    return read;
  }

  /** By offset: the words and what they mean. */
  private static Map<Integer, String> read(String document) {
    try {
      String text = Files.readString(CORPUS.resolve(document));
      Map<Integer, String> found = new HashMap<>();
      for (Mention mention : new Dates().read(text, Optional.empty())) {
        String reading =
            mention instanceof Mention.Lasting lasting
                ? lasting.length()
                : mention.when().map(When::iso).orElse("adrift");
        found.put(
            mention.span().start(),
            mention.span().in(text).replaceAll("\\s+", " ") + " | " + reading);
      }
      return found;
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }

  private static List<Judged> judged() throws IOException {
    return Files.readAllLines(LIST).stream()
        .filter(line -> line.matches("\\| \\d+ \\|.*"))
        .map(line -> line.split(" \\| "))
        .map(
            cells ->
                new Judged(
                    cells[1],
                    Integer.parseInt(cells[2]),
                    cells[3],
                    cells[4],
                    cells[5].replace(" |", "").strip()))
        .toList();
  }
}

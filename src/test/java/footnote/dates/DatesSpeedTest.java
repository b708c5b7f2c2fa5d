package footnote.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long reading takes: in proportion to the text, whatever the text. */
class DatesSpeedTest {

  private static final Path CORPUS = Path.of("../shared/eval/general/corpus");

  private final Dates dates = new Dates();

  @ParameterizedTest(name = "\"{0}\" again and again")
  @ValueSource(
      strings = {
        "1",
        "1 ",
        "1/",
        "2015-",
        "x",
        "two weeks before ",
        "from ",
        "first week of ",
        "19 May ",
        "a week after the end of next ",
        "between 3 and "
      })
  void fourTimesTheTextTakesNoMoreThanTenTimesAsLong(String scrap) {
    int size = scrap.length() == 1 ? 500_000 : 80_000;
    String quarter = scrap.repeat(size / scrap.length() / 4);
    String whole = scrap.repeat(size / scrap.length());
    fastest(quarter);

    double ratio = ratio(whole, quarter);
    // Other work on the machine can spoil a measurement, but hardly five in a row.
    for (int again = 0; again < 4 && ratio >= 10; again++) {
      ratio = Math.min(ratio, ratio(whole, quarter));
    }

    assertThat(ratio).isLessThan(10);
  }

  private double ratio(String whole, String quarter) {
    return (double) fastest(whole) / Math.max(fastest(quarter), 5_000_000);
  }

  /** Nanoseconds, the least of three. */
  private long fastest(String text) {
    return Stream.generate(() -> text).limit(3).mapToLong(this::nanos).min().orElseThrow();
  }

  private long nanos(String text) {
    long start = System.nanoTime();
    assertThat(dates.read(text, Optional.empty())).isNotNull();
    return System.nanoTime() - start;
  }

  /** Prints megabytes a second: {@code mvn test -Dtest=DatesSpeedTest -Dfootnote.bench=true}. */
  @Test
  @EnabledIfSystemProperty(named = "footnote.bench", matches = "true")
  void megabytesASecondOnProse() throws IOException {
    StringBuilder prose = new StringBuilder();
    try (Stream<Path> files = Files.list(CORPUS)) {
      for (Path file : files.sorted().toList()) {
        prose.append(Files.readString(file)).append("\n\n");
      }
    }
    String text = prose.toString();
    List.of(1, 2, 3, 4, 5, 6).forEach(round -> nanos(text));
    long nanos = fastest(text);
    System.out.printf(
        "dates: %.1f MB of prose, %.2f MB/s in one thread%n",
        text.length() / 1e6, text.length() * 1e3 / nanos);
    assertThat(nanos).isPositive();
  }
}

package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.dates.Dates;
import footnote.english.PartsOfSpeech;
import footnote.positions.Position;
import footnote.positions.Position.Office;
import footnote.positions.Position.Stance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Counts how much of the gold sets is read, and prints it; the README beside them tells what they
 * are and how they were annotated. Of those whose names hold "kept" only the sums were ever seen.
 *
 * <p>Possessions are not counted: the sets name no owners, names, headquarters and home grounds but
 * those owners that are read as offices.
 */
class PositionsGoldTest {

  private static final Path GOLD = Path.of("src/test/resources/footnote/positions");

  private final Positions positions = new Positions(new PartsOfSpeech(), new Dates());

  /** What was found, how much of it is right, and how much there was to find. */
  private static final class Count {
    private int right;
    private int found;
    private int gold;

    double precision() {
      return (double) right / Math.max(1, found);
    }

    double recall() {
      return (double) right / Math.max(1, gold);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "precision %.3f (%d of %d) recall %.3f (%d of %d)",
          precision(),
          right,
          found,
          recall(),
          right,
          gold);
    }
  }

  /** The floors are what was reached, so that a change for the worse is seen. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "seen.jsonl, 0.99, 0.84, 0.97, 0.90",
    "seen-more.jsonl, 0.95, 0.74, 0.90, 0.67",
    "seen-third.jsonl, 0.98, 0.87, 0.92, 0.75",
    "kept.jsonl, 0.89, 0.71, 0.80, 0.59",
    "prose-first.jsonl, 0.90, 0.77, 0.92, 0.72",
    "prose-second.jsonl, 0.94, 0.84, 0.85, 0.69",
    "prose-kept.jsonl, 0.73, 0.48, 0.84, 0.59",
    "natural-first.jsonl, 0.92, 0.72, 0.92, 0.81",
    "natural-kept.jsonl, 0.82, 0.73, 0.76, 0.63",
    "natural-second-kept.jsonl, 0.91, 0.82, 0.89, 0.78",
    "offices-first.jsonl, 0.99, 0.79, 0.86, 0.55",
    "offices-ordinary.jsonl, 0, 0, 0.96, 0.87",
    "ordinary-seen.jsonl, 0, 0, 0.97, 0.93",
    "ordinary-unseen.jsonl, 0, 0, 0.91, 0.81",
    "ordinary-kept.jsonl, 0, 0, 0.90, 0.80",
    "stances-first.jsonl, 0.92, 0.61, 0.90, 0.65",
    "fresh-seen.jsonl, 0.93, 0.79, 0.90, 0.74",
    "fresh-seen-later.jsonl, 0.95, 0.74, 0.94, 0.76",
    "fresh-seen-last.jsonl, 0.92, 0.75, 0.89, 0.71",
    "fresh-unseen-second.jsonl, 0.92, 0.72, 0.88, 0.80",
    "fresh-unseen.jsonl, 0.87, 0.69, 0.89, 0.74",
  })
  void positionsAreReadAsWellAsTheyWere(
      String file, double stanceRight, double stanceFound, double officeRight, double officeFound)
      throws IOException {
    Count stances = new Count();
    Count offices = new Count();
    for (GoldSet.Line line : GoldSet.read(GOLD.resolve(file))) {
      count(line, stances, offices);
    }
    if (stances.gold > 0) {
      System.out.println(file + " holder + side             " + stances);
    }
    System.out.println(file + " person + office + period  " + offices);

    assertThat(stances.precision()).isGreaterThanOrEqualTo(stanceRight);
    assertThat(stances.recall()).isGreaterThanOrEqualTo(stanceFound);
    assertThat(offices.precision()).isGreaterThanOrEqualTo(officeRight);
    assertThat(offices.recall()).isGreaterThanOrEqualTo(officeFound);
  }

  private void count(GoldSet.Line line, Count stances, Count offices) {
    GoldMatch match = new GoldMatch(line);
    stances.gold += line.stances().size();
    offices.gold += line.offices().size();
    for (Position position : positions.read(line.sentence(), line.setting())) {
      Count count = position instanceof Stance ? stances : offices;
      if (position instanceof Stance || position instanceof Office) {
        count.found++;
        count.right += match.take(position) ? 1 : 0;
      }
    }
  }
}

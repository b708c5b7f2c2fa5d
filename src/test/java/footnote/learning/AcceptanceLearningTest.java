package footnote.learning;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.dates.Dates;
import footnote.english.PartsOfSpeech;
import footnote.learning.SparseRegression.Observation;
import footnote.positions.Position;
import footnote.positions.Position.Stance;
import footnote.positions.reading.GoldMatch;
import footnote.positions.reading.GoldSet;
import footnote.positions.reading.Lexicon;
import footnote.positions.reading.Positions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Learns anew how sure a reading is, from all gold sets that are not kept, and writes the weights
 * of one kind into {@code acceptance.txt}: {@code mvn test -Dtest=AcceptanceLearningTest
 * -Dfootnote.learn=office}, or {@code stance}.
 *
 * <p>Rules were written by most of these sets, of which more is read right than of new text. A
 * feature that only their readings have takes that upon itself; the chances that are reported, and
 * the least one, are those of the sets that nobody looked at. Where some of these are ordinary
 * documents, theirs alone: sentences that were made up to be hard tell too little of what to dare.
 */
@EnabledIfSystemProperty(named = "footnote.learn", matches = "office|stance")
class AcceptanceLearningTest {

  private static final Path GOLD = Path.of("src/test/resources/footnote/positions");
  private static final Path WEIGHTS =
      Path.of("src/main/resources/footnote/positions/acceptance.txt");

  /** In the name of a set that is kept from tuning and from learning. */
  private static final String KEPT = "kept";

  /** The feature of the readings of a set that rules were written by. */
  private static final String SEEN = "seen";

  /** In the name of a set that no rule was written by. */
  private static final String UNSEEN = "unseen";

  /** In the name of a set of documents as they are commonly written. */
  private static final String ORDINARY = "ordinary";

  /** As a share of the readings: the best of several under cross-validation. */
  private static final double PENALTY = 0.002;

  private static final int PARTS = 10;

  /** How much recall counts beside precision. */
  private static final double BETA = 0.6;

  /** What was read, the features around it, and whether it is right. */
  private record Reading(
      String document, boolean stance, boolean measured, Set<String> features, boolean right) {}

  @Test
  void weightsAreLearnedAnew() throws IOException {
    String kind = System.getProperty("footnote.learn");
    List<Path> files = files(kind);
    List<Path> measured = measured(files);
    List<Reading> readings = readings(files, measured, kind.equals("stance"));
    List<String> lines = new ArrayList<>(header());
    lines.addAll(others(kind));
    lines.addAll(lines(kind, readings, gold(measured, kind)));

    Files.write(WEIGHTS, lines);

    assertThat(lines).hasSizeGreaterThan(PARTS);
  }

  private static List<String> header() {
    return List.of(
        "# How sure a reading is: what is judged, the weight, and the feature that has it. Written by",
        "# AcceptanceLearningTest from the gold sets that are not kept.",
        "# \"least\" is the chance of being right from which on a reading is told.");
  }

  /** The lines of the other kind, as they are. */
  private static List<String> others(String kind) throws IOException {
    String other = kind.equals("stance") ? "office" : "stance";
    return Files.readAllLines(WEIGHTS).stream()
        .filter(line -> line.startsWith(other + " ") || line.startsWith("# " + other))
        .toList();
  }

  /** How much there is to read in the sets that nobody looked at. */
  private static int gold(List<Path> measured, String kind) throws IOException {
    int gold = 0;
    for (Path file : measured) {
      for (GoldSet.Line line : GoldSet.read(file)) {
        gold += kind.equals("stance") ? line.stances().size() : line.offices().size();
      }
    }
    return gold;
  }

  /** Those that tell of {@code kind}: some were annotated for offices only. */
  private static List<Path> files(String kind) throws IOException {
    List<Path> telling = new ArrayList<>();
    try (var files = Files.list(GOLD)) {
      for (Path file : files.filter(AcceptanceLearningTest::isLearnedFrom).sorted().toList()) {
        if (gold(List.of(file), kind) > 0) {
          telling.add(file);
        }
      }
    }
    return telling;
  }

  private static boolean isLearnedFrom(Path file) {
    String name = name(file);
    return name.endsWith(".jsonl") && !name.contains(KEPT);
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static List<Path> measured(List<Path> files) {
    List<Path> unseen = files.stream().filter(each -> name(each).contains(UNSEEN)).toList();
    List<Path> plain = unseen.stream().filter(each -> name(each).contains(ORDINARY)).toList();
    return plain.isEmpty() ? unseen : plain;
  }

  private static List<Reading> readings(List<Path> files, List<Path> measured, boolean stance)
      throws IOException {
    List<Reading> readings = new ArrayList<>();
    for (Path file : files) {
      readings(file, measured.contains(file)).stream()
          .filter(each -> each.stance() == stance)
          .forEach(readings::add);
    }
    return readings;
  }

  private static List<Reading> readings(Path file, boolean measured) throws IOException {
    Map<Position, Set<String>> features = new IdentityHashMap<>();
    Positions positions =
        new Positions(
            new PartsOfSpeech(),
            new Dates(),
            Lexicon.own(),
            (position, seen) -> {
              features.put(position, seen);
              return true;
            });
    boolean looked = !name(file).contains(UNSEEN);
    List<Reading> readings = new ArrayList<>();
    for (GoldSet.Line line : GoldSet.read(file)) {
      GoldMatch match = new GoldMatch(line);
      for (Position position : positions.read(line.sentence(), line.setting())) {
        if (features.containsKey(position)) {
          boolean stance = position instanceof Stance;
          Set<String> seen = new HashSet<>(features.get(position));
          if (looked) {
            seen.add(SEEN);
          }
          readings.add(
              new Reading(
                  name(file) + line.document(), stance, measured, seen, match.take(position)));
        }
      }
    }
    return readings;
  }

  private static List<String> lines(String kind, List<Reading> readings, int gold) {
    double[] chances = crossed(readings);
    double least = least(readings, chances, gold);
    SparseRegression learned = learned(readings);
    List<String> lines = new ArrayList<>();
    lines.add("# " + kind + ", cross-validated by document: " + told(readings, chances, least));
    lines.add(line(kind, least, "least"));
    lines.add(line(kind, learned.constant(), "constant"));
    learned.weights().forEach((feature, weight) -> lines.add(line(kind, weight, feature)));
    return lines.stream().filter(each -> !each.endsWith(" " + SEEN)).toList();
  }

  private static SparseRegression learned(List<Reading> readings) {
    SparseRegression regression = new SparseRegression(PENALTY);
    regression.learn(
        readings.stream().map(each -> new Observation(each.features(), each.right())).toList());
    return regression;
  }

  private static String line(String kind, double weight, String feature) {
    return String.format(Locale.ROOT, "%s %.3f %s", kind, weight, feature);
  }

  /** The chance of each reading by weights that were learned from other documents. */
  private static double[] crossed(List<Reading> readings) {
    Parts<Reading> parts = new Parts<>(readings, Reading::document, PARTS);
    Map<Reading, Double> chances = new IdentityHashMap<>();
    for (int part = 0; part < parts.count(); part++) {
      SparseRegression others = learned(parts.without(part));
      parts.part(part).forEach(each -> chances.put(each, others.chance(each.features())));
    }
    return readings.stream().mapToDouble(chances::get).toArray();
  }

  /**
   * The chance from which on to tell: where precision and recall are best together, precision
   * counting more (the F-measure of van Rijsbergen, "Information Retrieval", 1979). What is told
   * wrongly is seen by a reader, beside its quote; what is not told is not.
   */
  private static double least(List<Reading> readings, double[] chances, int gold) {
    double best = 0;
    for (int percent = 0; percent < 100; percent++) {
      boolean better =
          told(readings, chances, percent / 100.0).measure(gold)
              > told(readings, chances, best).measure(gold);
      best = better ? percent / 100.0 : best;
    }
    return best;
  }

  /** How it goes with the readings that no rule was written by. */
  private record Told(int right, int found, int all) {

    /** The F-measure, from 0 to 1. */
    double measure(int gold) {
      return (1 + BETA * BETA) * right / (found + BETA * BETA * gold);
    }

    @Override
    public String toString() {
      return right + " of " + found + " are right, " + all + " would be without it";
    }
  }

  private static Told told(List<Reading> readings, double[] chances, double least) {
    int right = 0;
    int found = 0;
    int all = 0;
    for (int i = 0; i < chances.length; i++) {
      if (!readings.get(i).measured()) {
        continue;
      }
      boolean told = chances[i] >= least;
      found += told ? 1 : 0;
      right += told && readings.get(i).right() ? 1 : 0;
      all += readings.get(i).right() ? 1 : 0;
    }
    return new Told(right, found, all);
  }
}

package footnote.positions.acceptance;

import footnote.positions.Position;
import footnote.positions.Position.Stance;
import footnote.positions.grammar.WordFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Logistic regression over features, with the weights of {@code acceptance.txt}: a line names what
 * is judged, the weight, and the feature. A feature that the file does not name weighs nothing.
 */
final class LearnedAcceptance implements Acceptance {

  private static final LearnedAcceptance OWN = new LearnedAcceptance("acceptance.txt");

  /** The feature that every position has. */
  private static final String CONSTANT = "constant";

  /** Not a feature, but the least chance of being right with which a position is told. */
  private static final String LEAST = "least";

  private final Map<String, Double> stances = new HashMap<>();
  private final Map<String, Double> offices = new HashMap<>();

  private LearnedAcceptance(String file) {
    for (String line : WordFile.lines(file)) {
      List<String> columns = List.of(line.split("\\s+", 3));
      Map<String, Double> weights = columns.get(0).equals("stance") ? stances : offices;
      weights.put(columns.get(2), Double.valueOf(columns.get(1)));
    }
  }

  static LearnedAcceptance own() {
    return OWN;
  }

  @Override
  public boolean accepts(Position position, Set<String> features) {
    Map<String, Double> weights = position instanceof Stance ? stances : offices;
    double sum = weights.get(CONSTANT);
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return 1 / (1 + Math.exp(-sum)) >= weights.get(LEAST);
  }
}

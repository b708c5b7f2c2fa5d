package footnote.positions.assurance;

import footnote.positions.Position;
import footnote.positions.Position.Stance;
import footnote.positions.grammar.WordFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Logistic regression over signs, with the weights of {@code assurance.txt}: a line names what is
 * judged, the weight, and the sign. A sign that the file does not name weighs nothing.
 */
final class LearnedAssurance implements Assurance {

  private static final LearnedAssurance OWN = new LearnedAssurance("assurance.txt");

  /** The sign that every position has. */
  private static final String CONSTANT = "constant";

  /** Not a sign, but the least chance of being right with which a position is told. */
  private static final String LEAST = "least";

  private final Map<String, Double> stances = new HashMap<>();
  private final Map<String, Double> offices = new HashMap<>();

  private LearnedAssurance(String file) {
    for (String line : WordFile.lines(file)) {
      List<String> columns = List.of(line.split("\\s+", 3));
      Map<String, Double> weights = columns.get(0).equals("stance") ? stances : offices;
      weights.put(columns.get(2), Double.valueOf(columns.get(1)));
    }
  }

  static LearnedAssurance own() {
    return OWN;
  }

  @Override
  public boolean isSure(Position position, Set<String> signs) {
    Map<String, Double> weights = position instanceof Stance ? stances : offices;
    double sum = weights.get(CONSTANT);
    for (String sign : signs) {
      sum += weights.getOrDefault(sign, 0.0);
    }
    return 1 / (1 + Math.exp(-sum)) >= weights.get(LEAST);
  }
}

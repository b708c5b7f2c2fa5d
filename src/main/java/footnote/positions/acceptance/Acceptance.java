package footnote.positions.acceptance;

import footnote.positions.Position;
import java.util.Set;

/** Tells whether what was read is sure enough to be told. */
@FunctionalInterface
public interface Acceptance {

  /**
   * Whether {@code position} is likely right.
   *
   * @param features what can be seen around it, each as "name=value"
   */
  boolean accepts(Position position, Set<String> features);

  /** By the weights that were learned from sentences whose positions are known. */
  static Acceptance learned() {
    return LearnedAcceptance.own();
  }
}

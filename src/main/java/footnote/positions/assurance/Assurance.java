package footnote.positions.assurance;

import footnote.positions.Position;
import java.util.Set;

/** Tells whether what was read is sure enough to be told. */
@FunctionalInterface
public interface Assurance {

  /**
   * Whether {@code position} is likely right.
   *
   * @param signs what can be seen around it, each as "name=value"
   */
  boolean isSure(Position position, Set<String> signs);

  /** By the weights that were learned from sentences whose positions are known. */
  static Assurance learned() {
    return LearnedAssurance.own();
  }
}

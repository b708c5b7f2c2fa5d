package footnote.verification;

import java.util.Map;

/** Looks at one way in which a sentence can fail to bear out a question. */
@FunctionalInterface
interface Check {

  /** What it saw, as numbers by name. */
  Map<String, Double> look(Pairing pairing);
}

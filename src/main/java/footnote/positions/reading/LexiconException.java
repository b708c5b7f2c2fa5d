package footnote.positions.reading;

import java.util.List;

/**
 * A folder of words that cannot be used. The message is for the person who wrote them: one line for
 * each fault, naming file and line, what is wrong and what would be right.
 */
public final class LexiconException extends RuntimeException {
  LexiconException(List<String> faults) {
    super(String.join(System.lineSeparator(), faults));
  }
}

package footnote.search;

import footnote.text.Passage;
import java.util.Map;

/**
 * A sentence that may answer a question, and why it was thought of.
 *
 * @param passage the sentence
 * @param score how well it answers, comparable within one question
 * @param scores the score each judge gave, by the judge's name: the reasons
 */
public record Evidence(Passage passage, double score, Map<String, Double> scores) {

  public Evidence {
    scores = Map.copyOf(scores);
  }
}

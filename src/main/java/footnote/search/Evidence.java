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

  /**
   * The score of that name.
   *
   * @param name one of those that {@link Scores} knows; any other is a slip of the pen and throws
   *     {@link IllegalArgumentException}
   * @param unjudged what is meant where no judge was there to give it
   */
  public double scoreOf(String name, double unjudged) {
    if (!Scores.isKnown(name)) {
      throw new IllegalArgumentException("no judge gives a score \"" + name + "\"");
    }
    return scores.getOrDefault(name, unjudged);
  }
}

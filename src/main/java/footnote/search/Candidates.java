package footnote.search;

import footnote.questions.Question;
import footnote.text.Passage;
import java.util.List;
import java.util.Map;

/**
 * The sentences that may answer a question, and what the judges say of them.
 *
 * @param sentences each once
 * @param scores by their name, one for each sentence in their order; not to be changed
 */
public record Candidates(Question question, List<Passage> sentences, Map<String, double[]> scores) {

  /** Throws {@link IllegalArgumentException} where a score is not there for each sentence. */
  public Candidates {
    sentences = List.copyOf(sentences);
    scores = Map.copyOf(scores);
    for (Map.Entry<String, double[]> score : scores.entrySet()) {
      if (score.getValue().length != sentences.size()) {
        throw new IllegalArgumentException(
            score.getKey() + " has " + score.getValue().length + " of " + sentences.size());
      }
    }
  }
}

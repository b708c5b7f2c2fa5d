package footnote.search;

import footnote.questions.Question;
import footnote.text.Passage;
import java.util.List;
import java.util.Map;

/** Scores how well sentences answer a question, by one kind of evidence. */
public interface Judge {

  /**
   * Scores for each sentence, in their order; higher is better, 0 is no evidence.
   *
   * @param sentences sentences of documents that were added
   * @return by the name of the score, such as "words.sentence": one number for each sentence
   */
  Map<String, double[]> judge(Question question, List<Passage> sentences);
}

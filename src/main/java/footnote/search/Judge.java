package footnote.search;

import footnote.questions.Question;
import footnote.text.Passage;
import java.util.List;

/** Scores how well sentences answer a question, by one kind of evidence. */
public interface Judge {

  /** What the score is called where it is explained, such as "words" or "meaning". */
  String name();

  /**
   * One score for each sentence, in their order; higher is better, 0 is no evidence.
   *
   * @param sentences sentences of documents that were added
   */
  double[] judge(Question question, List<Passage> sentences);
}

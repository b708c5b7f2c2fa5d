package footnote.search;

import footnote.questions.Question;
import footnote.text.Document;
import footnote.text.Passage;
import java.util.List;

/**
 * Finds sentences by one kind of evidence. Documents come and go while questions are asked: every
 * method may be called from any thread.
 */
public interface Finder extends Judge {

  /** Takes in the sentences of one document; sentences it already holds change nothing. */
  void add(List<Passage> sentences);

  /** Forgets every sentence of one revision of a document; an unknown one changes nothing. */
  void remove(Document.Source source);

  /** The best sentences, best first, at most {@code limit}. */
  List<Found> find(Question question, int limit);

  /** A sentence and its score. */
  record Found(Passage passage, double score) {}
}

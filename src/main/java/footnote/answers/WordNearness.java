package footnote.answers;

import footnote.questions.Question;
import footnote.text.Span;
import footnote.text.Token;
import java.util.List;
import java.util.Set;

/** How near a part of a sentence stands to the question's words in it. */
final class WordNearness {

  /** Code units that a clause's border adds to a distance. */
  private static final int BORDER = 40;

  private final String sentence;
  private final List<Token> words;
  private final Set<String> asked;

  WordNearness(Question question, String sentence) {
    this.sentence = sentence;
    this.asked = Token.tellingStems(question.terms());
    this.words =
        Token.telling(sentence).stream().filter(token -> asked.contains(token.stem())).toList();
  }

  /** Whether the question has this word, in whatever form. */
  boolean isAsked(String word) {
    return asked.contains(Token.stem(word));
  }

  /** Higher the nearer; 0 where the sentence has none of the question's words outside of it. */
  double of(Span part) {
    double near = 0;
    for (Token word : words) {
      if (!word.span().overlaps(part)) {
        near += 1.0 / (10 + distance(word.span(), part));
      }
    }
    return near;
  }

  /** Code units between a word and the part; borders of clauses make it longer. */
  private int distance(Span word, Span part) {
    int from = word.end() <= part.start() ? word.end() : part.end();
    int to = word.end() <= part.start() ? part.start() : word.start();
    int distance = Math.max(0, to - from);
    for (int i = from; i < to; i++) {
      if (isBorder(i)) {
        distance += BORDER;
      }
    }
    return distance;
  }

  /** A mark between clauses; the comma in 12,000 is none. */
  private boolean isBorder(int at) {
    return ",;:—–()".indexOf(sentence.charAt(at)) >= 0
        && !(at + 1 < sentence.length() && Character.isDigit(sentence.charAt(at + 1)));
  }
}

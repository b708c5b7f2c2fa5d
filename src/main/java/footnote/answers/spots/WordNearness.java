package footnote.answers.spots;

import footnote.questions.Question;
import footnote.text.IrregularVerbs;
import footnote.text.Span;
import footnote.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How near a part of a sentence stands to the question's words in it. */
final class WordNearness {

  /** Code units that a clause's border adds to a distance. */
  private static final int BORDER = 40;

  /** With its brackets. */
  private static final int LONGEST_ABBREVIATION = 10;

  /** How much more the deed counts than what it was done to, which both clauses may be about. */
  private static final double DEED = 3;

  private final String sentence;
  private final List<Token> words;
  private final Set<String> asked;
  private final String deed;

  WordNearness(Question question, String sentence) {
    this.sentence = sentence;
    this.asked = new HashSet<>(Token.tellingStems(question.terms()));
    this.deed = deed(question);
    Token.telling(question.terms()).forEach(word -> asked.add(verb(word, question.terms())));
    this.words = Token.telling(sentence).stream().filter(this::isAsked).toList();
  }

  /** What was done, which most questions end with: "When was work on the track finished?" */
  private static String deed(Question question) {
    List<Token> telling = Token.telling(question.termsOutsidePeriod());
    return telling.isEmpty()
        ? ""
        : verb(telling.get(telling.size() - 1), question.termsOutsidePeriod());
  }

  private static String verb(Token word, String text) {
    return IrregularVerbs.stem(word.span().in(text));
  }

  private boolean isAsked(Token word) {
    return asked.contains(word.stem()) || asked.contains(verb(word, sentence));
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
        double weight = verb(word, sentence).equals(deed) ? DEED : 1;
        near += weight / (10 + distance(word.span(), part));
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

  /** A mark between clauses; the comma in 12,000 and the brackets in "the Talks (DTT)" are none. */
  private boolean isBorder(int at) {
    return ",;:—–()".indexOf(sentence.charAt(at)) >= 0
        && !isOfAbbreviation(at)
        && !(at + 1 < sentence.length() && Character.isDigit(sentence.charAt(at + 1)));
  }

  private boolean isOfAbbreviation(int at) {
    int open = sentence.lastIndexOf('(', at);
    int close = sentence.indexOf(')', at);
    return open >= 0
        && close > open
        && close - open <= LONGEST_ABBREVIATION
        && sentence.substring(open + 1, close).chars().allMatch(WordNearness::isCapital);
  }

  private static boolean isCapital(int letter) {
    return Character.isUpperCase(letter) || Character.isDigit(letter) || letter == '-';
  }
}

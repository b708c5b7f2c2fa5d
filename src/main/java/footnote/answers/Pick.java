package footnote.answers;

import footnote.dates.Mention;
import footnote.dates.When;
import footnote.questions.Question;
import footnote.questions.Question.Edge;
import footnote.questions.Question.Wants;
import footnote.text.Passage;
import footnote.text.Token;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Picks, of the dates in a sentence, the one that a question asks for: the one that stands nearest
 * to the question's words, in the same clause, and led by the right word, "since" for a beginning
 * and "till" for an end.
 */
final class Pick {

  /** Code units that a clause's border adds to a distance. */
  private static final int BORDER = 40;

  private Pick() {}

  /** The date or length of time asked for, where the question asks for one and there is one. */
  static Optional<Mention> of(Question question, Passage sentence, List<Mention> mentions) {
    List<Mention> fitting = mentions.stream().filter(mention -> fits(question, mention)).toList();
    Set<String> asked = new HashSet<>();
    Token.telling(question.terms()).forEach(token -> asked.add(token.stem()));
    Optional<Edge> edge = question.edge();
    return fitting.stream()
        .max(Comparator.comparingDouble(mention -> score(mention, sentence, asked, edge)));
  }

  private static boolean fits(Question question, Mention mention) {
    return switch (question.wants()) {
      case DATE, EVENTS, PUBLICATION -> mention.when().isPresent();
      case DURATION -> mention instanceof Mention.Lasting;
      default -> false;
    };
  }

  private static double score(
      Mention mention, Passage sentence, Set<String> asked, Optional<Edge> edge) {
    String text = sentence.text();
    int start = mention.span().start() - sentence.span().start();
    int end = mention.span().end() - sentence.span().start();
    double near = 0;
    for (Token token : Token.telling(text)) {
      boolean inside = token.span().start() < end && start < token.span().end();
      if (!inside && asked.contains(token.stem())) {
        near += 1.0 / (10 + distance(text, token, start, end));
      }
    }
    return near * led(mention, edge);
  }

  /** Code units between a word and the date; borders of clauses make it longer. */
  private static int distance(String text, Token token, int start, int end) {
    int from = token.span().end() <= start ? token.span().end() : end;
    int to = token.span().end() <= start ? start : token.span().start();
    int distance = Math.max(0, to - from);
    for (int i = from; i < to; i++) {
      if (",;:—–()".indexOf(text.charAt(i)) >= 0) {
        distance += BORDER;
      }
    }
    return distance;
  }

  /** More for "since" where a beginning is asked for, less for "until"; and the other way round. */
  private static double led(Mention mention, Optional<Edge> asked) {
    Optional<When> when = mention.when();
    boolean beginning = when.map(days -> days.to().isEmpty()).orElse(false);
    boolean end = when.map(days -> days.from().isEmpty()).orElse(false);
    if (asked.isEmpty() || (!beginning && !end)) {
      return 1;
    }
    return (asked.get() == Edge.BEGINNING) == beginning ? 2 : 0.5;
  }

  /** Whether a question of this kind is answered by a date or a length of time itself. */
  static boolean applies(Question question) {
    return question.wants() == Wants.DATE || question.wants() == Wants.DURATION;
  }
}

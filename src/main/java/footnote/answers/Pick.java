package footnote.answers;

import footnote.dates.Mention;
import footnote.questions.Question;
import footnote.questions.Question.Wants;
import footnote.text.Passage;
import footnote.text.Token;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Picks, of the dates in a sentence, the one that a question asks for: the one that stands nearest
 * to the question's words, in the same clause, and led by the right word, "since" for a beginning
 * and "till" for an end.
 */
final class Pick {

  private static final Pattern ASKS_BEGINNING =
      Pattern.compile(
          "\\b(since|start\\w*|began|begin\\w*|from|first|founded|established|create\\w*|introduced|opened)\\b");

  private static final Pattern ASKS_END =
      Pattern.compile(
          "\\b(until|till|end|ended|ends|stop\\w*|last|close\\w*|finish\\w*|abolished|dissolved)\\b");

  private static final Pattern BEGINNING = Pattern.compile("(?i)^(since|from|after)\\b");
  private static final Pattern END = Pattern.compile("(?i)^(until|till|til|before|to)\\b");

  /** Code units that a clause's border adds to a distance. */
  private static final int BORDER = 40;

  private Pick() {}

  /** The date or length of time asked for, where the question asks for one and there is one. */
  static Optional<Mention> of(Question question, Passage sentence, List<Mention> mentions) {
    List<Mention> fitting = mentions.stream().filter(mention -> fits(question, mention)).toList();
    Set<String> asked = new HashSet<>();
    Token.telling(question.terms()).forEach(token -> asked.add(token.stem()));
    String lower = question.text().toLowerCase(Locale.ROOT);
    return fitting.stream()
        .max(Comparator.comparingDouble(mention -> score(mention, sentence, asked, lower)));
  }

  private static boolean fits(Question question, Mention mention) {
    return switch (question.wants()) {
      case DATE, EVENTS, PUBLICATION -> mention.when().isPresent();
      case DURATION -> mention instanceof Mention.Lasting;
      default -> false;
    };
  }

  private static double score(
      Mention mention, Passage sentence, Set<String> asked, String question) {
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
    return near * led(mention, sentence, question);
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

  private static double led(Mention mention, Passage sentence, String question) {
    String words = mention.span().in(sentence.document().text());
    boolean end = ASKS_END.matcher(question).find();
    boolean beginning = !end && ASKS_BEGINNING.matcher(question).find();
    boolean leadsEnd = END.matcher(words).find();
    boolean leadsBeginning = BEGINNING.matcher(words).find();
    if ((end && leadsEnd) || (beginning && leadsBeginning)) {
      return 2;
    }
    return (end && leadsBeginning) || (beginning && leadsEnd) ? 0.5 : 1;
  }

  /** Whether a question of this kind is answered by a date or a length of time itself. */
  static boolean applies(Question question) {
    return question.wants() == Wants.DATE || question.wants() == Wants.DURATION;
  }
}

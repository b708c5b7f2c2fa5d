package footnote.answers.spots;

import footnote.answers.Headline;
import footnote.dates.Mention;
import footnote.dates.When;
import footnote.questions.Edge;
import footnote.questions.Question;
import footnote.questions.Question.Wants;
import footnote.text.Passage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Picks, of the dates in a sentence, the one that a question asks for: the one that stands nearest
 * to the question's words, in the same clause, and led by the right word, "since" for a beginning
 * and "till" for an end.
 */
public final class Pick {

  private Pick() {}

  /** The date or length of time asked for, where the question asks for one and there is one. */
  public static Optional<Mention> of(Question question, Passage sentence, List<Mention> mentions) {
    List<Mention> fitting = fitting(question, sentence, mentions);
    WordNearness nearness = new WordNearness(question, sentence.text());
    int start = sentence.span().start();
    return fitting.stream()
        .max(
            Comparator.comparingDouble(
                mention ->
                    nearness.of(mention.span().shift(-start)) * led(mention, question.edge())));
  }

  /** None that is told as the other end of what was asked for. */
  private static List<Mention> fitting(
      Question question, Passage sentence, List<Mention> mentions) {
    if (question.wants() == Wants.DURATION) {
      return Lengths.of(question, sentence, mentions);
    }
    List<Mention> kind = mentions.stream().filter(mention -> fits(question, mention)).toList();
    boolean only = kind.size() == 1;
    Optional<Mention> onset =
        kind.stream().filter(date -> Onsets.isOfAsked(question, sentence, date)).findFirst();
    if (onset.isPresent()) {
      return question.edge().equals(Optional.of(Edge.END)) ? List.of() : List.of(onset.get());
    }
    return kind.stream()
        .filter(
            mention ->
                question.edge().map(edge -> Ends.tells(edge, sentence, mention, only)).orElse(true))
        .toList();
  }

  /** The answer itself as {@code picked} tells it. */
  public static Headline headline(Question question, Passage sentence, Mention picked) {
    if (question.wants() == Wants.DURATION && Lengths.isClosed(picked)) {
      return new Headline.Lasted(picked);
    }
    if (question.wants() == Wants.DATE && picked.when().isEmpty()) {
      return new Headline.Words(picked.span());
    }
    if (Onsets.isOfAsked(question, sentence, picked)) {
      return new Headline.Dated(picked, Onsets.when(picked));
    }
    String words = picked.span().in(sentence.document().text());
    Optional<When> end = picked.when().flatMap(when -> Ends.of(question, when, words));
    return new Headline.Dated(picked, end);
  }

  private static boolean fits(Question question, Mention mention) {
    return switch (question.wants()) {
      case DATE -> mention.isDate();
      case EVENTS -> mention.when().isPresent();
      default -> false;
    };
  }

  /** More for "since" where a beginning is asked for, less for "until"; and the other way round. */
  private static double led(Mention mention, Optional<Edge> asked) {
    Optional<When> when = mention.when();
    boolean beginning = when.map(days -> days.to().isEmpty()).orElse(false);
    boolean end = when.map(days -> days.from().isEmpty()).orElse(false);
    if (!beginning && !end) {
      return 1;
    }
    // "He was dismissed on 2 May, having served since 2004": what happened then is asked for.
    return asked.isPresent() && (asked.get() == Edge.BEGINNING) == beginning ? 2 : 0.5;
  }

  /** Whether a question of this kind is answered by a date or a length of time itself. */
  public static boolean applies(Question question) {
    return question.wants() == Wants.DATE || question.wants() == Wants.DURATION;
  }
}

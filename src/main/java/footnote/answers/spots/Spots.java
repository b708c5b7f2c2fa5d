package footnote.answers.spots;

import footnote.dates.Mention;
import footnote.questions.Question;
import footnote.text.Passage;
import footnote.text.Span;
import java.util.List;
import java.util.Optional;

/** Finds the answer inside a sentence: a name, a number, a place, a reason. */
public final class Spots {

  private Spots() {}

  /**
   * The answer in {@code sentence}, where it can be told.
   *
   * @param dates those in the sentence: they are never a number or a name
   */
  public static Optional<Spot> of(Question question, Passage sentence, List<Mention> dates) {
    String text = sentence.text();
    List<Span> days =
        dates.stream().map(date -> date.span().shift(-sentence.span().start())).toList();
    return switch (question.wants()) {
      case PERSON, PLACE, OFFICE, PASSAGE -> new NameSpots(question, text, days).best();
      case NUMBER ->
          new NumberSpots(question, text, days, others(question, sentence, dates)).best();
      case REASON -> ReasonSpots.in(text);
      default -> Optional.empty();
    };
  }

  /** Where the sentence names days other than those that were asked about, in its own offsets. */
  private static List<Span> others(Question question, Passage sentence, List<Mention> dates) {
    return question.period().map(Question.Period::days).stream()
        .flatMap(
            asked ->
                dates.stream()
                    .filter(date -> date.when().map(when -> !when.overlaps(asked)).orElse(false)))
        .map(date -> date.span().shift(-sentence.span().start()))
        .toList();
  }
}

package footnote.answers.fitting;

import footnote.answers.sides.Asked;
import footnote.positions.Position.Stance;
import footnote.positions.reading.PositionBook;
import footnote.questions.Question;
import footnote.questions.Question.Wants;
import footnote.text.Passage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells of a sentence that those who are heard in it stand on the other side than is asked for. */
public final class OtherSide {

  private static final Set<Wants> OF_PEOPLE = EnumSet.of(Wants.STANCE, Wants.PERSON);

  private final PositionBook book;

  public OtherSide(PositionBook book) {
    this.book = book;
  }

  /** Whether {@code question} asks who is for or against something, and only others are heard. */
  public boolean isTold(Question question, Passage sentence) {
    if (!OF_PEOPLE.contains(question.wants())) {
      return false;
    }
    Asked asked = Asked.of(question);
    List<Stance> told =
        book.in(Stream.of(sentence)).stream()
            .map(PositionBook.Told::position)
            .filter(Stance.class::isInstance)
            .map(Stance.class::cast)
            .toList();
    return asked.who() && !told.isEmpty() && told.stream().allMatch(asked::isOpposed);
  }
}

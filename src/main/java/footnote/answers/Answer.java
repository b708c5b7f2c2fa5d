package footnote.answers;

import footnote.questions.Exchange;
import footnote.questions.Question;
import java.util.List;

/** What Footnote has to say to a question: quotes, or the reason why there is none. */
public sealed interface Answer permits Quoted, Timeline, Disputed, Sequence, Sides, Unanswered {

  Question asked();

  /** How sure it is that the first quote answers, from 0 to 1. */
  double confidence();

  /** Every quote it shows, in its order; for an unanswered question what came nearest. */
  List<Quote> quotes();

  /** Those of {@link #quotes} that are shown at once; the others wait until they are asked for. */
  default List<Quote> shown() {
    return quotes();
  }

  /** What a next question may lean on. */
  default Exchange exchange() {
    return new Exchange(asked());
  }

  /** Calls the method for this kind of answer. */
  <R> R match(Cases<R> cases);

  /** One method for each kind of answer. */
  interface Cases<R> {
    R quoted(Quoted answer);

    R timeline(Timeline answer);

    R disputed(Disputed answer);

    R sequence(Sequence answer);

    R sides(Sides answer);

    R unanswered(Unanswered answer);
  }
}

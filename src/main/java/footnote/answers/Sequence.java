package footnote.answers;

import footnote.questions.Question;
import java.util.List;

/** Two things that happened, in the order of time. */
public record Sequence(
    Question asked, double confidence, Timeline.Moment earlier, Timeline.Moment later)
    implements Answer {

  @Override
  public List<Quote> quotes() {
    return List.of(earlier.quote(), later.quote());
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.sequence(this);
  }
}

package footnote.answers;

import footnote.dates.Mention;
import footnote.questions.Exchange;
import footnote.questions.Question;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happened, in order; what happened on one day, one quote each.
 *
 * @param moments those that are shown at once
 * @param rest those that wait until they are asked for
 */
public record Timeline(Question asked, double confidence, List<Moment> moments, List<Moment> rest)
    implements Answer {

  /** A dated quote; the mention has days, and stands in the quote or heads its entry. */
  public record Moment(Mention mention, Quote quote) {}

  /** Throws {@link IllegalArgumentException} for no moments at all. */
  public Timeline {
    moments = List.copyOf(moments);
    rest = List.copyOf(rest);
    if (moments.isEmpty()) {
      throw new IllegalArgumentException("a timeline without a moment: " + asked.text());
    }
  }

  @Override
  public List<Quote> quotes() {
    return Stream.concat(moments.stream(), rest.stream()).map(Moment::quote).toList();
  }

  @Override
  public List<Quote> shown() {
    return moments.stream().map(Moment::quote).toList();
  }

  @Override
  public Exchange exchange() {
    return new Exchange(asked, Optional.empty(), moments.get(moments.size() - 1).mention().when());
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.timeline(this);
  }
}

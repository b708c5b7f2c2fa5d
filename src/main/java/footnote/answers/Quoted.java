package footnote.answers;

import footnote.questions.Exchange;
import footnote.questions.Question;
import footnote.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Quotes that answer, best first.
 *
 * @param headline the answer itself in the first quote, where it could be made out
 * @param quotes one to three
 * @param caveat what the first quote must be taken with
 */
public record Quoted(
    Question asked,
    double confidence,
    Optional<Headline> headline,
    List<Quote> quotes,
    Optional<Caveat> caveat)
    implements Answer {

  /** A plain answer. */
  public Quoted(
      Question asked, double confidence, Optional<Headline> headline, List<Quote> quotes) {
    this(asked, confidence, headline, quotes, Optional.empty());
  }

  /** Throws {@link IllegalArgumentException} for no quotes at all. */
  public Quoted {
    quotes = List.copyOf(quotes);
    if (quotes.isEmpty()) {
      throw new IllegalArgumentException("an answer without a quote: " + asked.text());
    }
  }

  @Override
  public List<Quote> shown() {
    return quotes.subList(0, 1);
  }

  /**
   * The same with these words of the first quote set large, where none are yet and nothing speaks
   * against setting any.
   */
  public Quoted withHeadline(Span words) {
    if (caveat.isPresent() && caveat.get() != Caveat.PLANNED) {
      return this;
    }
    Optional<Headline> large = headline.or(() -> Optional.of(new Headline.Words(words)));
    return new Quoted(asked, confidence, large, quotes, caveat);
  }

  @Override
  public Exchange exchange() {
    Quote first = quotes.get(0);
    Optional<Span> named = first.marked().filter(span -> wantsName());
    return new Exchange(
        asked,
        named.map(span -> first.passage().narrow(span).text()),
        named.flatMap(span -> first.address(span)),
        headline.flatMap(Headline::when).or(first::day));
  }

  private boolean wantsName() {
    return switch (asked.wants()) {
      case PERSON, OFFICE, PLACE, PASSAGE -> true;
      default -> false;
    };
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.quoted(this);
  }
}

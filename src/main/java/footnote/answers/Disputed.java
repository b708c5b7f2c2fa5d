package footnote.answers;

import footnote.questions.Exchange;
import footnote.questions.Question;
import java.util.List;
import java.util.Optional;

/**
 * Documents that do not agree, or that tell of more than one: what each says, best first.
 *
 * @param versions two or more, of different documents
 */
public record Disputed(Question asked, double confidence, List<Version> versions)
    implements Answer {

  /** What one document says. */
  public record Version(Headline headline, Quote quote) {

    public String words() {
      return headline.span().in(quote.passage().document().text());
    }
  }

  /** Throws {@link IllegalArgumentException} for fewer than two versions. */
  public Disputed {
    versions = List.copyOf(versions);
    if (versions.size() < 2) {
      throw new IllegalArgumentException("nobody disagrees: " + asked.text());
    }
  }

  @Override
  public List<Quote> quotes() {
    return versions.stream().map(Version::quote).toList();
  }

  @Override
  public Exchange exchange() {
    return new Exchange(asked, Optional.empty(), versions.get(0).headline().when());
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.disputed(this);
  }
}

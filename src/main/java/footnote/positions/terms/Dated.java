package footnote.positions.terms;

import footnote.dates.Mention;
import footnote.dates.When;
import footnote.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A date of a sentence, read together with what stands before it.
 *
 * @param span where it stands in the sentence
 * @param mention whose own span counts from elsewhere
 */
public record Dated(Span span, Mention mention) {

  /** Each place in {@code sentence} that {@code pattern} finds and {@code reading} can date. */
  static List<Dated> each(
      Pattern pattern, String sentence, Function<MatchResult, Optional<Dated>> reading) {
    return pattern.matcher(sentence).results().map(reading).flatMap(Optional::stream).toList();
  }

  /** When the last of {@code dates} was that has a day, a month or a year. */
  static Optional<When> last(List<Dated> dates) {
    return dates.stream()
        .flatMap(each -> each.mention().when().stream())
        .reduce((first, second) -> second);
  }
}

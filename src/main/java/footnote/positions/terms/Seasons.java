package footnote.positions.terms;

import footnote.dates.Dates;
import footnote.dates.Mention.Lasting;
import footnote.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads lengths that are counted in seasons: "after 26 winters", "for five seasons". */
final class Seasons {

  private static final Pattern LENGTH =
      Pattern.compile("\\b([\\p{L}\\d-]+) (seasons|winters|summers|campaigns)\\b");

  private final Dates dates;

  Seasons(Dates dates) {
    this.dates = dates;
  }

  /** Each of them as so many years. */
  List<Dated> in(String sentence) {
    return LENGTH.matcher(sentence).results().map(this::dated).flatMap(Optional::stream).toList();
  }

  private Optional<Dated> dated(MatchResult found) {
    Span span = new Span(found.start(), found.end());
    return dates.read(found.group(1) + " years", Optional.empty()).stream()
        .filter(mention -> mention.span().start() == 0)
        .filter(mention -> mention instanceof Lasting lasting && !lasting.vague())
        .findFirst()
        .map(mention -> new Dated(span, mention));
  }
}

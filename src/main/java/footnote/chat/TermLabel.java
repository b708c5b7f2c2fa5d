package footnote.chat;

import footnote.answers.Quote;
import footnote.dates.Mention;
import footnote.dates.When;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says from when to when, each end as exactly as the quote tells it: "summer 2020". */
final class TermLabel {

  private static final Pattern OPEN = Pattern.compile("^(?:since|until) ");

  /** A feast is a day to count with, and no day that the quote names. */
  private static final Pattern FEAST =
      Pattern.compile("(?i)\\b(?:Easter|Whitsun|Pentecost|Christmas|New Year)\\b.*");

  /** The years alone are enough where both are told so. */
  private static final Pattern YEARS = Pattern.compile("\\d+–\\d+");

  private static final String UNIT = "(?:\\p{Lu}\\p{Ll}+ )?\\d{4}";

  private static final Pattern FIRST =
      Pattern.compile("^(?:(?:from|between|since) )?(" + UNIT + ")\\b.*");

  private static final Pattern LAST =
      Pattern.compile(".*(?: (?:until|till|to|and) | ?[–-] ?)(" + UNIT + ")$");

  private final Quote quote;

  TermLabel(Quote quote) {
    this.quote = quote;
  }

  String of(When when) {
    Optional<String> first = when.beginning().flatMap(this::told);
    Optional<String> last = when.end().flatMap(this::told);
    boolean plain = YEARS.matcher(Footnotes.of(when)).matches();
    return plain || (first.isEmpty() && last.isEmpty())
        ? Footnotes.of(when)
        : first.orElseGet(() -> bare(when.beginning().orElseThrow()))
            + " – "
            + last.orElseGet(() -> bare(when.end().orElseThrow()));
  }

  private static String bare(When end) {
    return OPEN.matcher(Footnotes.of(end)).replaceFirst("");
  }

  /** The end in the unit in which a date of the quote names it. */
  private Optional<String> told(When end) {
    return quote.dates().stream()
        .flatMap(mention -> mention.when().flatMap(when -> told(mention, when, end)).stream())
        .findFirst();
  }

  private Optional<String> told(Mention mention, When when, When end) {
    boolean same =
        end.from().isPresent() ? end.from().equals(when.from()) : end.to().equals(when.to());
    if (!same) {
      return Optional.empty();
    }
    String words = mention.span().in(quote.passage().document().text());
    if (when.precision() == When.Precision.STRETCH) {
      Matcher part = (end.from().isPresent() ? FIRST : LAST).matcher(words);
      return part.matches() ? Optional.of(part.group(1)) : Optional.empty();
    }
    return Optional.of(FEAST.matcher(words).matches() ? words : bare(when));
  }
}

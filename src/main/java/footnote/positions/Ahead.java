package footnote.positions;

import footnote.dates.Mention;
import footnote.dates.Mention.Basis;
import footnote.dates.Mention.Counted;
import footnote.dates.When;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Moves dates without a year ahead of the day of publication where their verb speaks of what is to
 * come: "takes over on 1 January", "hands over on Monday".
 */
final class Ahead {

  private final Words words;

  Ahead(Words words) {
    this.words = words;
  }

  /**
   * The days of {@code mention}.
   *
   * @param start its first word
   * @param end behind its last word
   */
  Optional<When> when(Mention mention, int start, int end) {
    boolean counted =
        mention instanceof Counted found
            && found.from() instanceof Basis.Written written
            && isBefore(found.named(), written.when());
    if (!counted || !isToCome(start, end)) {
      return mention.when();
    }
    UnaryOperator<LocalDate> next =
        isWeekday(start, end) ? day -> day.plusWeeks(1) : day -> day.plusYears(1);
    return mention.when().map(when -> moved(when, next));
  }

  private static When moved(When when, UnaryOperator<LocalDate> next) {
    return new When(
        when.from().map(next),
        when.to().map(next),
        when.precision(),
        when.part(),
        when.approximate());
  }

  /** A plain day or month: "last week" has its place already. */
  private boolean isBefore(When named, When published) {
    boolean plain =
        named.precision() == When.Precision.DAY || named.precision() == When.Precision.MONTH;
    return plain
        && named
            .to()
            .flatMap(last -> published.from().map(day -> last.isBefore(day)))
            .orElse(false);
  }

  private boolean isWeekday(int start, int end) {
    for (int at = start; at < end; at++) {
      if (words.lower(at).endsWith("day") && !words.is(at, "day", "yesterday")) {
        return true;
      }
    }
    return false;
  }

  /** By the verb before the date in its clause, else by the one behind it. */
  private boolean isToCome(int start, int end) {
    boolean told = words.is(start, "last", "yesterday") || words.is(end, "ago", "last");
    for (int at = start - 1; !told && at >= 0 && !words.is(at, ";", ".", "”"); at--) {
      if (isVerb(at)) {
        return isFuture(at);
      }
    }
    for (int at = end; !told && at < words.size() && !words.is(at, ";", "."); at++) {
      if (isVerb(at)) {
        return isFuture(at);
      }
    }
    return false;
  }

  private boolean isVerb(int at) {
    return words.isTag(at, "VERB", "AUX") && !words.isUsedAsNoun(at);
  }

  private boolean isFuture(int at) {
    boolean will = words.is(at, "will", "shall", "’ll") || words.is(at - 1, "will", "shall", "to");
    boolean due = words.is(at, "is", "are") && words.is(at + 1, "to", "due");
    boolean present =
        words.isTag(at, "VERB")
            && words.lower(at).endsWith("s")
            && !words.is(at, "has", "was", "is", "says", "does");
    return will || due || present;
  }
}

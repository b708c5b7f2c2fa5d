package footnote.positions.terms;

import footnote.dates.Mention;
import footnote.dates.Mention.Basis;
import footnote.dates.Mention.Counted;
import footnote.dates.When;
import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Moves dates without a year to the side of the day of publication that their verb speaks of:
 * "takes over on 1 January" and "hands over on Monday" ahead of it, "was appointed in November" and
 * "in office since November" behind.
 */
final class Yearless {

  private static final Set<String> LASTING = Grammar.words("lasting");

  private final Words words;
  private final Optional<LocalDate> published;

  Yearless(Words words, Optional<LocalDate> published) {
    this.words = words;
    this.published = published;
  }

  /**
   * The days of {@code mention}.
   *
   * @param start its first word
   * @param end behind its last word
   */
  Optional<When> when(Mention mention, int start, int end) {
    if (words.is(end, "next") && words.is(end + 1, "year")) {
      return mention.when().map(this::nextYear);
    }
    if (!(mention instanceof Counted found) || isTold(start, end)) {
      return mention.when();
    }
    if (!(found.from() instanceof Basis.Written written)) {
      return found
          .when()
          .map(when -> isToCome(start, end) ? ahead(when) : behind(when, start, end));
    }
    if (isBefore(found.named(), written.when()) && isToCome(start, end)) {
      return mention.when().map(when -> moved(when, next(start, end)));
    }
    boolean over = isOver(start) || isPast(verbBehind(start, end));
    if (isBefore(written.when(), found.named()) && !isWeekday(start, end) && over) {
      return mention.when().map(when -> moved(when, day -> day.minusYears(1)));
    }
    return mention.when();
  }

  /** "was sacked in March 2007, and Lee was coach until June": of that year, or the next. */
  When after(When when, Optional<When> told, int start, int end) {
    Optional<LocalDate> last = when.to();
    Optional<LocalDate> first = told.flatMap(When::from);
    boolean until = words.is(start, "until", "till") && when.precision() != When.Precision.YEAR;
    boolean ahead = last.isPresent() && published.filter(last.get()::isAfter).isPresent();
    boolean dated = words.isYear(end - 1);
    if (dated || !until || !ahead || first.isEmpty() || !isPast(verbBefore(start))) {
      return when;
    }
    int years = last.get().getYear() - first.get().getYear();
    boolean plain = told.filter(Yearless::isPlain).isPresent();
    When same = moved(when, day -> day.minusYears(years));
    boolean before = same.to().get().isBefore(first.get());
    return !plain || years < 1 ? when : before ? moved(same, day -> day.plusYears(1)) : same;
  }

  /** "on 31 August next year" */
  private When nextYear(When when) {
    Optional<LocalDate> first = isPlain(when) ? when.from() : Optional.empty();
    if (first.isEmpty() || published.isEmpty()) {
      return when;
    }
    int years = published.get().getYear() + 1 - first.get().getYear();
    return moved(when, day -> day.plusYears(years));
  }

  /** "since 2011, and will leave in August": that of the year of publication, or the next. */
  private When ahead(When when) {
    Optional<LocalDate> last = isPlain(when) ? when.to() : Optional.empty();
    if (last.isEmpty() || published.filter(last.get()::isBefore).isEmpty()) {
      return when;
    }
    int years = published.get().getYear() - last.get().getYear();
    When same = moved(when, day -> day.plusYears(years));
    return same.to().get().isBefore(published.get()) ? moved(same, day -> day.plusYears(1)) : same;
  }

  /** "In October the director left", in a report of March: what is over lies behind. */
  private When behind(When when, int start, int end) {
    Optional<LocalDate> first = isPlain(when) ? when.from().or(when::to) : Optional.empty();
    boolean later = first.isPresent() && published.filter(first.get()::isAfter).isPresent();
    if (!later || !(isOver(start) || isPast(verbBehind(start, end)))) {
      return when;
    }
    int years = first.get().getYear() - published.get().getYear();
    When same = moved(when, day -> day.minusYears(years));
    boolean ahead = first.get().minusYears(years).isAfter(published.get());
    return ahead ? moved(same, day -> day.minusYears(1)) : same;
  }

  /** The verb that a date in front of its sentence belongs to, or -1. */
  private int verbBehind(int start, int end) {
    for (int at = verbBefore(start) < 0 ? end : words.size(); at < words.size(); at++) {
      if (isVerb(at)) {
        return at;
      }
    }
    return -1;
  }

  private UnaryOperator<LocalDate> next(int start, int end) {
    return isWeekday(start, end) ? day -> day.plusWeeks(1) : day -> day.plusYears(1);
  }

  static When moved(When when, UnaryOperator<LocalDate> next) {
    return new When(
        when.from().map(next),
        when.to().map(next),
        when.precision(),
        when.part(),
        when.approximate());
  }

  /** Of plain days and months: "last week" has its place already. */
  private boolean isBefore(When one, When other) {
    return isPlain(one)
        && isPlain(other)
        && one.to().flatMap(last -> other.from().map(last::isBefore)).orElse(false);
  }

  private static boolean isPlain(When when) {
    return when.precision() == When.Precision.DAY
        || when.precision() == When.Precision.MONTH
        || when.precision() == When.Precision.SEASON;
  }

  /** "last May", "next week" */
  private boolean isTold(int start, int end) {
    boolean told = words.is(start - 1, "last", "next", "this") || words.is(end, "ago");
    for (int at = start; at <= end; at++) {
      told |= words.is(at, "last", "next") || (at < end && isNear(at));
    }
    return told;
  }

  private boolean isNear(int at) {
    return words.is(at, "this", "yesterday", "tomorrow", "ago");
  }

  /** "was appointed in November", but not "was appointed from 1 November". */
  private boolean isOver(int start) {
    int lead = start - 1;
    while (words.is(lead, "early", "late", "the", "on", "in")) {
      lead--;
    }
    if (words.is(start, "since") || words.is(lead, "since")) {
      return true;
    }
    if (words.is(lead, "from", "effective", "effect", "by", "of")) {
      return false;
    }
    int verb = verbBefore(start);
    boolean until = words.is(start, "until", "till") || words.is(lead, "until", "till");
    boolean lasts = words.isBe(verb) || LASTING.contains(words.lower(verb));
    return verb >= 0 && isPast(verb) && (!until || lasts);
  }

  private int verbBefore(int start) {
    for (int at = start - 1; at >= 0 && !words.is(at, ";", ".", "”"); at--) {
      if (isVerb(at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean isPast(int verb) {
    if (verb < 0) {
      return false;
    }
    boolean present =
        words.is(verb, "is", "are", "be", "am", "'s")
            || words.lower(verb).matches(".*(?<!s)s|.*ing");
    int lead = verb - 1;
    while (words.is(lead, "be", "also", "soon", "then", "later")) {
      lead--;
    }
    boolean led =
        words.is(
            lead, "will", "would", "to", "shall", "should", "may", "might", "can", "could", "must");
    boolean been = words.is(verb, "was", "were", "has", "had");
    return been || (!present && !led && !isFuture(verb));
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
    if (isFronted(start, end)) {
      return isFuture(verbFrom(end));
    }
    for (int at = start - 1; at >= 0 && !words.is(at, ";", ".", "”"); at--) {
      if (isVerb(at)) {
        return isFuture(at);
      }
    }
    return isFuture(verbFrom(end));
  }

  /** The next verb of the same clause, or -1. */
  private int verbFrom(int from) {
    for (int at = from; at < words.size() && !words.is(at, ";", "."); at++) {
      if (isVerb(at)) {
        return at;
      }
    }
    return -1;
  }

  /** ", and on Sunday I shall go", "the members on Monday chose": of the verb behind. */
  private boolean isFronted(int start, int end) {
    int lead = start - 1;
    while (words.is(lead, "early", "late", "the", "on", "in", "from")) {
      lead--;
    }
    boolean opens = words.is(lead, "and", "but") && words.is(lead - 1, ",");
    boolean subject = words.isTag(end, "PRON") || words.isTag(end + 1, "VERB", "AUX");
    return (opens && subject) || (words.isTag(lead, "NOUN", "PROPN") && isVerb(end));
  }

  private boolean isVerb(int at) {
    return (words.isTag(at, "VERB", "AUX") && !words.isUsedAsNoun(at)) || isPresent(at);
  }

  /** "has been clerk since 1981, leaves on 30 June", whatever the tagger makes of it. */
  private boolean isPresent(int at) {
    boolean subject = words.is(at - 1, ",", "and") || words.isName(at - 1);
    boolean form = words.isTag(at, "NOUN") && words.lower(at).endsWith("s");
    return subject && form && words.isDated(at + 1) && !words.isDated(at);
  }

  private boolean isFuture(int at) {
    if (at < 0) {
      return false;
    }
    boolean over = words.is(at - 1, "to") && words.is(at - 2, "ceased", "stopped", "began", "came");
    boolean will = words.is(at, "will", "shall", "’ll") || words.is(at - 1, "will", "shall", "to");
    boolean leaving = words.lower(at).endsWith("ing") && words.is(at - 1, "is", "are", "'s");
    boolean due = leaving || (words.is(at, "is", "are") && words.is(at + 1, "to", "due"));
    boolean present =
        (words.isTag(at, "VERB") || isPresent(at))
            && words.lower(at).endsWith("s")
            && !words.is(at, "has", "was", "is", "says", "does");
    return !over && (will || due || present);
  }
}

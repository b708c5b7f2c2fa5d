package footnote.positions.terms;

import footnote.dates.Mention;
import footnote.dates.Mention.Lasting;
import footnote.dates.When;
import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.Words;
import footnote.text.Span;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The dates of a sentence, by its words. */
public final class Moments {

  /** Verbs of a career: of what else is told, "since" tells no beginning of an office. */
  private static final Set<String> CAREER = Grammar.words("career");

  private Moments() {}

  /** Whether the word at {@code at} is part of one of {@code moments}. */
  static boolean holds(List<Moment> moments, int at) {
    return moments.stream().anyMatch(moment -> at >= moment.start() && at < moment.end());
  }

  /** How many dates and lengths there are; what is told again, as "the same evening", is one. */
  public static int count(List<Moment> moments) {
    long again =
        moments.stream()
            .flatMap(moment -> moment.when().stream())
            .collect(Collectors.groupingBy(when -> when, Collectors.counting()))
            .values()
            .stream()
            .mapToLong(times -> times - 1)
            .sum();
    return moments.size() - (int) again;
  }

  /**
   * @param earlier the date told last before the sentence
   * @param published from which "the end of the month" is counted
   */
  public static List<Moment> of(
      Words words, List<Dated> dated, Optional<When> earlier, Optional<LocalDate> published) {
    List<Moment> moments = new ArrayList<>();
    Yearless yearless = new Yearless(words, published);
    for (Dated date : dated) {
      Span span = date.span();
      Mention mention = date.mention();
      int start = words.indexAt(span.start());
      int end = Math.max(start + 1, words.indexAt(span.end()));
      Optional<Period> length =
          mention instanceof Lasting lasting && !lasting.vague()
              ? period(lasting.length())
              : Optional.empty();
      Optional<When> when =
          isDayOfDay(words, mention, start, end)
              ? day(moments, start, earlier).map(day -> isSame(words, start, end) ? day : next(day))
              : yearless
                  .when(mention, start, end)
                  .map(day -> yearless.after(day, last(moments, start), start, end));
      moments.add(new Moment(when, length, start, end));
    }
    for (Moment part : new LastOfThem(words).among(moments)) {
      moments.removeIf(each -> each.start() < part.end() && each.end() > part.start());
      moments.add(part);
    }
    moments.addAll(new SameDays(words, earlier).beside(List.copyOf(moments)));
    published.ifPresent(
        day -> moments.addAll(new NewsDays(words, day).beside(List.copyOf(moments))));
    published.ifPresent(day -> endOfMonth(words, day).ifPresent(moments::add));
    published.ifPresent(day -> atOnce(words, day).ifPresent(moments::add));
    backReferences(words, moments, earlier).stream()
        .filter(back -> !isIdle(words, back, moments))
        .forEach(moments::add);
    moments.sort(Comparator.comparingInt(Moment::start));
    return new Offsets(words).counted(moments);
  }

  /** "the same day", "the following day", where it is not counted from a day: "since 2009". */
  private static boolean isDayOfDay(Words words, Mention mention, int start, int end) {
    boolean counted =
        mention instanceof Mention.Counted told
            && told.from().when().precision() == When.Precision.DAY
            && told.from().when().to().isPresent();
    boolean next = words.is(end - 2, "following", "next") && words.is(end - 3, "the");
    boolean day = words.is(end - 1, "day", "date") && end - start < 4;
    return !counted && day && (next || isSame(words, start, end));
  }

  private static When next(When day) {
    return Yearless.moved(day, date -> date.plusDays(1));
  }

  private static Optional<When> day(List<Moment> moments, int before, Optional<When> earlier) {
    return last(moments, before)
        .filter(when -> when.precision() == When.Precision.DAY)
        .or(() -> earlier)
        .filter(when -> when.precision() == When.Precision.DAY);
  }

  /** "on the same day": that of the date before. */
  private static boolean isSame(Words words, int start, int end) {
    return end - start < 4 && (words.is(end - 2, "same") || words.is(end - 2, "that"));
  }

  /**
   * "Before that he was a partner from 2002 to 2014": what is dated needs no other date. And
   * "Before that he was a partner" tells that it was earlier, but not that it lasted till then.
   */
  private static boolean isIdle(Words words, Moment back, List<Moment> moments) {
    boolean before = words.is(back.start(), "before", "prior");
    boolean dated =
        moments.stream()
            .anyMatch(moment -> moment.isStretch() && moment.when().flatMap(When::to).isPresent());
    boolean lasts =
        moments.stream()
            .anyMatch(
                moment ->
                    (moment.length().isPresent()
                            || moment.isStretch()
                            || words.is(moment.start() - 1, "from", "since"))
                        && !isOfNextClause(words, back, moment));
    return before && (dated || !lasts);
  }

  /** "Before that he was a partner, and he spent ten years at the bank": no partner that long. */
  private static boolean isOfNextClause(Words words, Moment back, Moment moment) {
    for (int at = back.end(); at < moment.start(); at++) {
      if (words.is(at, "and", "but") && words.is(at + 1, "he", "she", "they")) {
        return true;
      }
    }
    return false;
  }

  /** "since then", "before that": counted from the date told last. */
  private static List<Moment> backReferences(
      Words words, List<Moment> moments, Optional<When> earlier) {
    List<Moment> found = new ArrayList<>();
    for (int at = 0; at < words.size() - 1; at++) {
      boolean since =
          (words.is(at, "since") && words.is(at + 1, "then", ",", ".") && !words.is(at - 1, "or"))
              || (words.is(at, "ever") && words.is(at + 1, "since"))
              || isFromThen(words, at)
              || (words.is(at, "the")
                  && words.is(at - 1, "from")
                  && words.is(at + 1, "outset", "start"));
      boolean until =
          (words.is(at, "before") && words.is(at + 1, "that", "then"))
              || (words.is(at, "until") && words.is(at + 1, "then"))
              || (words.is(at, "prior") && words.is(at + 1, "to") && words.is(at + 2, "that"));
      int start = at;
      lastMoment(moments, start)
          .filter(told -> isSince(words, start) && isOfOffice(words, told))
          .flatMap(Moment::when)
          .ifPresent(
              told ->
                  found.add(
                      new Moment(Optional.of(since(told)), Optional.empty(), start, start + 1)));
      boolean death = words.is(at, "until") && words.is(at + 2, "death") && !words.isDated(at + 3);
      if (death && earlier.filter(Moments::isLife).isPresent()) {
        found.add(moment(When.until(earlier.get().to().get()), at));
      }
      boolean outset = words.is(at, "the");
      Optional<When> last = outset ? earlier : last(moments, start).or(() -> earlier);
      if (since && last.isPresent()) {
        found.add(moment(since(last.get()), at));
      } else if (until && last.flatMap(when -> when.to().or(when::from)).isPresent()) {
        found.add(moment(When.until(last.flatMap(Moments::beginning).get()), at));
      }
    }
    return found;
  }

  /** "was editor until 2012 and has since been director" */
  private static boolean isSince(Words words, int at) {
    boolean been = words.is(at + 1, "been") && !words.isTag(at + 2, "VERB");
    return words.is(at, "since") && words.is(at - 1, "has", "have") && been;
  }

  /** Whether an office begins or ends then, and nobody was born or married. */
  private static boolean isOfOffice(Words words, Moment moment) {
    boolean lasted = moment.when().filter(Moments::isOver).isPresent();
    for (int at = moment.start() - 1; at >= 0 && !words.isBorder(at); at--) {
      if (CAREER.contains(words.lower(at))) {
        return true;
      }
      if (words.isBe(at) && !words.isTag(at + 1, "VERB")) {
        return lasted;
      }
      if (words.isTag(at, "VERB")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isOver(When told) {
    return told.precision() == When.Precision.STRETCH || told.from().isEmpty();
  }

  /** "from then", but "from then on by Ann Lee" tells of her. */
  private static boolean isFromThen(Words words, int at) {
    int end = words.is(at + 2, "on") ? at + 3 : at + 2;
    return words.is(at, "from") && words.is(at + 1, "then") && !words.is(end, "by");
  }

  /** "(1944–2015)" behind a name tells when his death was. */
  private static boolean isLife(When when) {
    return when.precision() == When.Precision.STRETCH
        && when.from().isPresent()
        && when.to().isPresent();
  }

  /** Of a stretch what follows it begins at its end. */
  private static When since(When told) {
    LocalDate day = last(told);
    When end = Ends.of(day);
    return isOver(told)
        ? new When(end.from(), Optional.empty(), end.precision(), end.part(), false)
        : new When(Optional.of(day), Optional.empty(), told.precision(), told.part(), false);
  }

  private static LocalDate last(When when) {
    boolean stretch = when.precision() == When.Precision.STRETCH && when.to().isPresent();
    return stretch || when.from().isEmpty() ? when.to().get() : when.from().get();
  }

  /**
   * Before "from 2010 to 2017" and "since 2010" is until 2010, as precisely as that was told, and
   * not until its first of January.
   */
  private static Optional<LocalDate> beginning(When when) {
    boolean stretch = when.precision() == When.Precision.STRETCH || when.to().isEmpty();
    return stretch ? when.from().map(Ends::ofUnit).or(when::to) : when.to();
  }

  private static Optional<When> last(List<Moment> moments, int before) {
    return lastMoment(moments, before).flatMap(Moment::when);
  }

  private static Optional<Moment> lastMoment(List<Moment> moments, int before) {
    return moments.stream()
        .filter(moment -> moment.end() <= before && moment.when().isPresent())
        .reduce((first, second) -> second);
  }

  private static Moment moment(When when, int at) {
    return new Moment(Optional.of(when), Optional.empty(), at, at + 2);
  }

  private static Optional<Period> period(String length) {
    try {
      return Optional.of(Period.parse(length));
    } catch (DateTimeParseException hours) {
      return Optional.empty();
    }
  }

  /** "with immediate effect" */
  private static Optional<Moment> atOnce(Words words, LocalDate published) {
    for (int at = 0; at < words.size(); at++) {
      boolean effect = words.is(at, "immediate") && words.is(at + 1, "effect");
      if (effect || (words.is(at, "effective") && words.is(at + 1, "immediately"))) {
        Optional<When> day = Optional.of(When.day(published));
        return Optional.of(new Moment(day, Optional.empty(), at, at + 2));
      }
    }
    return Optional.empty();
  }

  /** "at the end of the month" */
  private static Optional<Moment> endOfMonth(Words words, LocalDate published) {
    for (int at = 0; at < words.size(); at++) {
      boolean end =
          words.is(at, "end") && words.is(at + 1, "of") && words.is(at + 2, "the", "this");
      if (end && words.is(at + 3, "month", "year")) {
        When when =
            words.is(at + 3, "year")
                ? When.year(published.getYear())
                : When.month(published.getYear(), published.getMonthValue());
        return Optional.of(new Moment(Optional.of(when), Optional.empty(), at, at + 4));
      }
    }
    return Optional.empty();
  }
}

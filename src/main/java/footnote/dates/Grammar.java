package footnote.dates;

import footnote.dates.Expression.Absolute;
import footnote.dates.Expression.Bound;
import footnote.dates.Expression.Bounded;
import footnote.dates.Expression.Length;
import footnote.dates.Expression.Range;
import footnote.dates.Expression.Shifted;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads whole expressions: a point, from one point to another, or open on one side. */
final class Grammar {

  /** How deep expressions may stand in one another: a week before the end of next month. */
  private static final int DEEPEST = 4;

  private final Cursor cursor;
  private final Months months;
  private final Periods periods;
  private final Accounts accounts;
  private final Numeric numeric;
  private final Counted counted;
  private final Steps steps;
  private final Nested nested;

  /** What was read at an index; dropped when reading goes on behind it. */
  private final Map<Integer, Optional<Parsed>> singles = new HashMap<>();

  private int depth;

  Grammar(Cursor cursor) {
    this.cursor = cursor;
    this.months = new Months(cursor);
    this.periods = new Periods(cursor);
    this.accounts = new Accounts(cursor);
    this.numeric = new Numeric(cursor);
    this.counted = new Counted(cursor);
    this.steps = new Steps(cursor, this::point);
    this.nested = new Nested(cursor, this::point);
  }

  /** The longest expression that begins at {@code at}. */
  Optional<Parsed> at(int at) {
    if (cursor.isInsideNumber(at) || !cursor.mayBegin(at)) {
      return Optional.empty();
    }
    singles.keySet().removeIf(index -> index < at);
    return Longest.of(() -> range(at), () -> bounded(at), () -> approximate(at), () -> single(at));
  }

  private Optional<Parsed> single(int at) {
    Optional<Parsed> known = singles.get(at);
    if (known != null) {
      return known;
    }
    if (depth >= DEEPEST || !cursor.mayBegin(at)) {
      return Optional.empty();
    }
    depth++;
    Optional<Parsed> read =
        Longest.of(
            () -> numeric.at(at),
            () -> months.at(at),
            () -> accounts.at(at),
            () -> periods.at(at),
            () -> counted.at(at),
            () -> steps.at(at),
            () -> nested.at(at));
    depth--;
    if (depth == 0) {
      singles.put(at, read);
    }
    return read;
  }

  /** A single expression that names days. */
  private Optional<Parsed> point(int at) {
    int next = cursor.at(at).is("the", "this") && !named(at) ? at + 1 : at;
    return single(next).filter(parsed -> !(parsed.expression() instanceof Length));
  }

  /** Whether "this" itself is a part of what is named. */
  private boolean named(int at) {
    return cursor.at(at).is("this") && single(at).isPresent();
  }

  // "from 2004 to 2005", "between May and October 2020", "16 April to 2 May", "April–June 2020"
  private Optional<Parsed> range(int at) {
    boolean from = cursor.at(at).is("from");
    boolean between = cursor.at(at).is("between");
    int start = from || between ? at + 1 : at;
    Optional<Parsed> days = from || between ? daysOfMonth(start) : Optional.empty();
    if (days.isPresent()) {
      return days;
    }
    Optional<Parsed> first = point(start);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int link = first.get().next();
    link =
        cursor.at(link).is(",") && from && cursor.at(link + 1).is("to", "until", "till", "through")
            ? link + 1
            : link;
    if (!links(at, link, from, between)) {
      return Optional.empty();
    }
    if (!between
        && !cursor.isAssistant()
        && cursor.at(link + 1).is("present", "now", "today", "date")) {
      return Optional.of(new Parsed(new Bounded(first.get().expression(), Bound.SINCE), link + 2));
    }
    return point(link + 1)
        .map(
            last ->
                new Parsed(new Range(first.get().expression(), last.expression()), last.next()));
  }

  private boolean links(int at, int link, boolean from, boolean between) {
    Lexeme word = cursor.at(link);
    if (between) {
      return word.is("and") || word.isDash();
    }
    return word.is("through", "thru", "until", "till")
        || word.isDash()
        || (word.is("to") && (from || onlyDates(at, link)));
  }

  /** "from the ninth till the seventeenth of April": the month stands behind the last day. */
  private Optional<Parsed> daysOfMonth(int at) {
    int next = cursor.at(at).is("the") ? at + 1 : at;
    return months
        .dayMonth(next)
        .filter(parsed -> cursor.at(next).isNumber() || cursor.is("ordinal", next))
        .filter(parsed -> parsed.next() > next + 3);
  }

  /** Without "from", only what is plainly a date on both sides: "16 April to 2 May". */
  private boolean onlyDates(int at, int link) {
    return point(at).isPresent() && point(link + 1).isPresent();
  }

  /** On which side an expression is open, and where what is named begins. */
  private record Opened(Bound bound, int next) {}

  // "since 1999", "till 2004", "before May 2020", "after 2018", "2010 or later"
  private Optional<Parsed> bounded(int at) {
    Optional<Opened> opened = opened(at);
    if (opened.isEmpty()) {
      return compared(at).or(() -> closed(at));
    }
    if (opened.get().bound == Bound.UNTIL
        && cursor.at(at).is("till")
        && cursor.at(at + 1).is("date")) {
      return Optional.of(
          new Parsed(
              new Bounded(
                  new Expression.Relative(When::day, Expression.Anchor.WRITTEN),
                  cursor.isAssistant() ? Bound.BEFORE : Bound.UNTIL),
              at + 2));
    }
    return opened.flatMap(
        open ->
            point(open.next)
                .filter(named -> fits(named, open.bound))
                .map(
                    named ->
                        new Parsed(new Bounded(named.expression(), open.bound), named.next())));
  }

  private boolean fits(Parsed named, Bound bound) {
    return cursor.isAssistant()
        || !(named.expression() instanceof Expression.Relative)
        || bound == Bound.SINCE
        || bound == Bound.UNTIL;
  }

  private Optional<Opened> opened(int at) {
    Lexeme first = cursor.at(at);
    if (cursor.is("since", at)) {
      return Optional.of(new Opened(Bound.SINCE, at + 1));
    }
    if (cursor.is("until", at)) {
      return Optional.of(new Opened(Bound.UNTIL, at + 1));
    }
    if (cursor.is("before", at)) {
      return Optional.of(new Opened(Bound.BEFORE, at + 1));
    }
    if (cursor.is("after", at)) {
      return Optional.of(new Opened(Bound.AFTER, at + 1));
    }
    if (first.is("starting", "beginning", "effective", "commencing")) {
      boolean linked = cursor.at(at + 1).is("on", "from", "in", "with");
      return linked || cursor.isAssistant()
          ? Optional.of(new Opened(Bound.SINCE, linked ? at + 2 : at + 1))
          : Optional.empty();
    }
    if (first.is("as") && cursor.at(at + 1).is("early", "late") && cursor.at(at + 2).is("as")) {
      Bound bound = cursor.at(at + 1).is("early") ? Bound.SINCE : Bound.UNTIL;
      return cursor.isAssistant() ? Optional.of(new Opened(bound, at + 3)) : Optional.empty();
    }
    return than(at);
  }

  // "later than 2020", "no earlier than May", ">= 2019"
  private Optional<Opened> than(int at) {
    boolean not = cursor.at(at).is("no", "not");
    int word = not ? at + 1 : at;
    boolean later = cursor.at(word).is("later");
    boolean earlier = cursor.at(word).is("earlier");
    if ((later || earlier) && cursor.at(word + 1).is("than")) {
      Bound bound = later ? (not ? Bound.UNTIL : Bound.AFTER) : (not ? Bound.SINCE : Bound.BEFORE);
      return Optional.of(new Opened(bound, word + 2));
    }
    boolean more = cursor.at(at).is(">");
    if (!more && !cursor.at(at).is("<")) {
      return Optional.empty();
    }
    boolean equal = cursor.at(at + 1).is("=");
    Bound bound = more ? (equal ? Bound.SINCE : Bound.AFTER) : (equal ? Bound.UNTIL : Bound.BEFORE);
    return Optional.of(new Opened(bound, equal ? at + 2 : at + 1));
  }

  // "more than two weeks before today", "less than 3 days after tomorrow"
  private Optional<Parsed> compared(int at) {
    boolean more = cursor.at(at).is("more") && cursor.at(at + 1).is("than");
    boolean less = cursor.at(at).is("less") && cursor.at(at + 1).is("than");
    if (!more && !less) {
      return Optional.empty();
    }
    return steps
        .at(at + 2)
        .filter(parsed -> parsed.expression() instanceof Shifted)
        .map(
            parsed -> {
              Shifted step = (Shifted) parsed.expression();
              return new Parsed(
                  new Shifted(
                      step.from(),
                      when ->
                          step.shift().apply(when).flatMap(to -> Calendars.beyond(when, to, more))),
                  parsed.next());
            });
  }

  // "2010 or later", "May 2020 and after", "1999 onwards"
  private Optional<Parsed> closed(int at) {
    return point(at)
        .flatMap(
            named -> {
              int next = named.next();
              boolean onwards =
                  cursor.at(next).is("onwards", "onward", "forward", "on")
                      && cursor.at(at - 1).is("from");
              boolean linked = cursor.at(next).is("or", "and") && !cursor.at(next + 2).isWord();
              boolean later =
                  linked && cursor.at(next + 1).is("later", "after", "since", "onwards");
              boolean earlier = linked && cursor.at(next + 1).is("earlier", "before");
              if (!onwards && !later && !earlier) {
                return Optional.empty();
              }
              return Optional.of(
                  new Parsed(
                      new Bounded(named.expression(), earlier ? Bound.UNTIL : Bound.SINCE),
                      onwards ? next + 1 : next + 2));
            });
  }

  // "circa 1066", "about 1850"
  private Optional<Parsed> approximate(int at) {
    if (!cursor.is("circa", at)) {
      return Optional.empty();
    }
    int next = cursor.at(at + 1).is(".") ? at + 2 : at + 1;
    return Longest.of(() -> numeric.at(next), () -> months.at(next), () -> periods.at(next))
        .filter(parsed -> parsed.expression() instanceof Absolute)
        .map(parsed -> new Parsed(approximately((Absolute) parsed.expression()), parsed.next()));
  }

  private static Absolute approximately(Absolute exact) {
    When when = exact.when();
    return new Absolute(new When(when.from(), when.to(), when.precision(), when.part(), true));
  }
}

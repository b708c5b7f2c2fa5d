package footnote.dates;

import footnote.dates.Expression.Absolute;
import footnote.dates.Expression.Bound;
import footnote.dates.Expression.Bounded;
import footnote.dates.Expression.Length;
import footnote.dates.Expression.Range;
import java.util.Optional;

/** Reads whole expressions: a point, from one point to another, or open on one side. */
final class Grammar {

  private final Cursor cursor;
  private final Points points;
  private final Counted counted;

  Grammar(Cursor cursor) {
    this.cursor = cursor;
    this.points = new Points(cursor);
    this.counted = new Counted(cursor);
  }

  /** The longest expression that begins at {@code at}. */
  Optional<Parsed> at(int at) {
    return Longest.of(() -> range(at), () -> bounded(at), () -> approximate(at), () -> single(at));
  }

  private Optional<Parsed> single(int at) {
    return Longest.of(() -> points.at(at), () -> counted.at(at), () -> counted.holiday(at));
  }

  /** A single expression that names days. */
  private Optional<Parsed> point(int at) {
    int next = cursor.at(at).is("the") ? at + 1 : at;
    return single(next).filter(parsed -> !(parsed.expression() instanceof Length));
  }

  // "from 2004 to 2005", "between May and October 2020", "16 April to 2 May", "April–June 2020"
  private Optional<Parsed> range(int at) {
    boolean from = cursor.at(at).is("from");
    boolean between = cursor.at(at).is("between");
    Optional<Parsed> first = point(from || between ? at + 1 : at);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int link = first.get().next();
    link =
        cursor.at(link).is(",") && from && cursor.at(link + 1).is("to", "until", "till", "through")
            ? link + 1
            : link;
    Lexeme word = cursor.at(link);
    boolean links =
        between
            ? word.is("and") || word.isDash()
            : word.is("through", "until", "till")
                || word.isDash()
                || (word.is("to") && (from || onlyDates(at, link)));
    if (!links) {
      return Optional.empty();
    }
    if (!between && cursor.at(link + 1).is("present", "now", "today", "date")) {
      return Optional.of(new Parsed(new Bounded(first.get().expression(), Bound.SINCE), link + 2));
    }
    return point(link + 1)
        .map(
            last ->
                new Parsed(new Range(first.get().expression(), last.expression()), last.next()));
  }

  /** Without "from", only what is plainly a date on both sides: "16 April to 2 May". */
  private boolean onlyDates(int at, int link) {
    return point(at).isPresent() && point(link + 1).isPresent();
  }

  // "since 1999", "till 2004", "before May 2020", "after 2018"
  private Optional<Parsed> bounded(int at) {
    Optional<Bound> bound = bound(at);
    return bound.flatMap(
        side ->
            point(at + 1)
                .filter(
                    named ->
                        !(named.expression() instanceof Expression.Relative)
                            || side == Bound.SINCE
                            || side == Bound.UNTIL)
                .map(named -> new Parsed(new Bounded(named.expression(), side), named.next())));
  }

  private Optional<Bound> bound(int at) {
    if (cursor.is("since", at)) {
      return Optional.of(Bound.SINCE);
    }
    if (cursor.is("until", at)) {
      return Optional.of(Bound.UNTIL);
    }
    if (cursor.is("before", at)) {
      return Optional.of(Bound.BEFORE);
    }
    return cursor.is("after", at) ? Optional.of(Bound.AFTER) : Optional.empty();
  }

  // "circa 1066", "about 1850"
  private Optional<Parsed> approximate(int at) {
    if (!cursor.is("circa", at)) {
      return Optional.empty();
    }
    int next = cursor.at(at + 1).is(".") ? at + 2 : at + 1;
    return points
        .at(next)
        .filter(parsed -> parsed.expression() instanceof Absolute)
        .map(parsed -> new Parsed(approximately((Absolute) parsed.expression()), parsed.next()));
  }

  private static Absolute approximately(Absolute exact) {
    When when = exact.when();
    return new Absolute(new When(when.from(), when.to(), when.precision(), when.part(), true));
  }
}

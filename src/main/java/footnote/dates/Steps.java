package footnote.dates;

import footnote.dates.Expression.Anchor;
import footnote.dates.Expression.Lapse;
import footnote.dates.Expression.Length;
import footnote.dates.Expression.Relative;
import footnote.dates.Expression.Shifted;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Reads what is so long before or after something, so long ago, and lengths that stand alone. */
final class Steps {

  private final Cursor cursor;
  private final Lengths lengths;
  private final Numbers numbers;
  private final IntFunction<Optional<Parsed>> point;

  /**
   * @param point reads what names days at an index
   */
  Steps(Cursor cursor, IntFunction<Optional<Parsed>> point) {
    this.cursor = cursor;
    this.lengths = new Lengths(cursor);
    this.numbers = new Numbers(cursor);
    this.point = point;
  }

  Optional<Parsed> at(int at) {
    return Longest.of(() -> counted(at), () -> lapse(at), () -> dayBesides(at), () -> in(at));
  }

  // "three years", "two years later", "five days ago", "two weeks after 3 March"
  private Optional<Parsed> counted(int at) {
    Optional<Lengths.Read> length = lengths.at(at);
    return length.flatMap(
        read ->
            Longest.of(
                () -> fits(at, read) ? Optional.of(bare(read)) : Optional.empty(),
                () -> directed(read),
                () -> besides(read),
                () -> starting(read)));
  }

  private static Parsed bare(Lengths.Read read) {
    return new Parsed(new Length(read.iso(), read.vague()), read.next());
  }

  /** "a second wave", "one day" and "a day" are not lengths of time unless something says so. */
  private boolean fits(int at, Lengths.Read read) {
    boolean article = cursor.at(at).is("a", "an", "one", "some") && !cursor.is("vague", at + 1);
    boolean followed =
        cursor.at(read.next()).is("long", "old", "before", "after")
            || cursor.at(read.next()).isDash();
    boolean led =
        cursor
            .at(at - 1)
            .is("for", "after", "within", "in", "over", "about", "every", "than", "lasted", "took");
    boolean factor = cursor.at(at - 1).is("×", "*") || isInName(at, read);
    boolean tooShort = read.first().unit().equals("S");
    boolean compound = read.terms().size() > 1 || !read.first().fraction().isEmpty();
    boolean said = !article || compound || followed || (led && !tooShort);
    boolean assistants =
        cursor.isAssistant() && !tooShort && cursor.at(at).is("a", "an", "one", "some");
    boolean whole = !cursor.isNumberOrWord(at, "number") && !cursor.is("vague", at);
    return !factor && (read.first().count() > 0 || compound) && (said || assistants || whole);
  }

  /** "the Six-Day War" */
  private boolean isInName(int at, Lengths.Read read) {
    int unit = read.next() - 1;
    return cursor.at(unit - 1).isDash()
        && cursor.at(unit).capital()
        && cursor.at(at).capital()
        && cursor.at(read.next()).capital();
  }

  private Optional<Parsed> directed(Lengths.Read read) {
    Lexeme after = cursor.at(read.next());
    int next = read.next() + 1;
    if (after.is("ago", "back")) {
      boolean ago = after.is("ago") || cursor.isAssistant();
      return ago ? shifted(read, -1, Anchor.WRITTEN, next) : Optional.empty();
    }
    if (after.is("hence") || (after.is("from") && cursor.at(next).is("now"))) {
      return shifted(read, 1, Anchor.WRITTEN, after.is("hence") ? next : next + 1);
    }
    if (cursor.at(next).is("than")) {
      // "two years later than promised" tells no day.
      return Optional.empty();
    }
    if (after.is("later", "afterwards", "afterward", "thereafter")) {
      return shifted(read, 1, Anchor.TOLD, next);
    }
    if (after.is("earlier", "before", "previously", "beforehand") && !leadsOn(next)) {
      return shifted(read, -1, Anchor.TOLD, next);
    }
    return Optional.empty();
  }

  private Optional<Parsed> shifted(Lengths.Read read, int direction, Anchor anchor, int next) {
    Function<LocalDate, When> from =
        day ->
            read.terms().size() > 1 || cursor.isAssistant()
                ? When.day(read.from(day, direction))
                : Calendars.shifted(day, direction * read.first().count(), read.first().unit());
    Relative counted = new Relative(from, anchor);
    // "several years later" is no year at all; who asks an assistant wants a guess.
    return Optional.of(
        read.vague() && !cursor.isAssistant()
            ? new Parsed(new Shifted(counted, when -> Optional.empty()), next)
            : new Parsed(counted, next));
  }

  /** "two years before the war" is counted from the war, which nobody dated. */
  private boolean leadsOn(int at) {
    return cursor.at(at).isWord()
        && !cursor.at(at).is("and", "but", "when", "in", "by", "at", "he", "she");
  }

  // "in two weeks", "in a week's time"; in prose "in" may tell how long it took
  private Optional<Parsed> in(int at) {
    if (!cursor.at(at).is("in")) {
      return Optional.empty();
    }
    return lengths
        .at(at + 1)
        .filter(read -> read.first().count() > 0 && !"HNS".contains(read.first().unit()))
        .flatMap(
            read -> {
              boolean time = cursor.at(read.next()).is("time");
              boolean plain = cursor.isAssistant() && !cursor.at(read.next()).is("ago", "before");
              return time || plain
                  ? shifted(read, 1, Anchor.WRITTEN, time ? read.next() + 1 : read.next())
                  : Optional.empty();
            });
  }

  // "two weeks after 3 March", "three weeks from tomorrow"
  private Optional<Parsed> besides(Lengths.Read read) {
    int direction = direction(read.next());
    if (direction == 0) {
      return Optional.empty();
    }
    int next = cursor.at(read.next() + 1).is("to", "the") ? read.next() + 2 : read.next() + 1;
    return point
        .apply(next)
        .filter(anchor -> cursor.isAssistant() || isStep(read, anchor))
        .map(
            anchor ->
                new Parsed(
                    new Shifted(anchor.expression(), when -> moved(when, read, direction)),
                    anchor.next()))
        .map(step -> onWeekday(step, read.first().unit()));
  }

  /** Not "eight months from April to December" nor "in the ten years following 1997". */
  private boolean isStep(Lengths.Read read, Parsed anchor) {
    boolean from = cursor.at(read.next()).is("from");
    if (from && "HNS".contains(read.first().unit())) {
      // "one train an hour from Monday"
      return false;
    }
    boolean relative = anchor.expression() instanceof Relative;
    return (!from || relative) && !cursor.at(read.next()).is("following");
  }

  private int direction(int at) {
    return cursor.at(at).is("from", "after", "following")
        ? 1
        : cursor.at(at).is("before", "prior", "preceding") ? -1 : 0;
  }

  private static Optional<When> moved(When when, Lengths.Read read, int direction) {
    return Optional.of(
        new When(
            when.from().map(day -> read.from(day, direction)),
            when.to().map(day -> read.from(day, direction)),
            when.precision(),
            when.part(),
            when.approximate()));
  }

  /** "two months from today on Tuesday" is the Tuesday after; of weeks it is the one within. */
  private Parsed onWeekday(Parsed step, String unit) {
    int at = step.next() + 1;
    Optional<Integer> weekday = cursor.value("weekday", at);
    if (weekday.isEmpty() || !cursor.at(step.next()).is("on") || !cursor.isAssistant()) {
      return step;
    }
    TemporalAdjuster next = TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday.get()));
    return new Parsed(
        new Shifted(
            step.expression(),
            when ->
                when.from()
                    .map(day -> unit.equals("W") ? Calendars.monday(day) : day)
                    .map(day -> When.day(day.with(next)))),
        at + 1);
  }

  // "2 weeks starting May 20th"
  private Optional<Parsed> starting(Lengths.Read read) {
    if (!cursor.at(read.next()).is("starting", "beginning")) {
      return Optional.empty();
    }
    int next = cursor.at(read.next() + 1).is("on", "from") ? read.next() + 2 : read.next() + 1;
    return point
        .apply(next)
        .map(
            start ->
                new Parsed(
                    new Shifted(
                        start.expression(),
                        when -> when.from().map(day -> Calendars.from(day, read))),
                    start.next()));
  }

  // "the day after tomorrow", "the week before Christmas", "the year before"
  private Optional<Parsed> dayBesides(int at) {
    Optional<String> unit = cursor.unit(at).filter("DWMY"::contains);
    int direction = direction(at + 1);
    boolean plural =
        cursor.at(at).text().endsWith("s") || cursor.at(at + 1).is("from", "following");
    if (unit.isEmpty() || direction == 0 || plural) {
      return Optional.empty();
    }
    Function<LocalDate, When> step =
        day -> Calendars.around(Calendars.plus(day, direction, unit.get()), unit.get());
    boolean next = cursor.at(at + 2).is("next") && cursor.unit(at + 3).isEmpty();
    boolean last = cursor.at(at + 2).is("last") && cursor.unit(at + 3).isEmpty();
    if (next || last) {
      int twice = next ? 2 : -2;
      return Optional.of(
          new Parsed(
              new Relative(
                  day -> Calendars.around(Calendars.plus(day, twice, unit.get()), unit.get()),
                  Anchor.WRITTEN),
              at + 3));
    }
    boolean dayUnit = unit.get().equals("D") || cursor.at(at + 2).isNumber();
    Optional<Parsed> anchor = dayUnit ? point.apply(at + 2) : Optional.empty();
    return anchor
        .map(
            named ->
                new Parsed(
                    new Shifted(
                        named.expression(),
                        when -> (direction > 0 ? when.to() : when.from()).map(step)),
                    named.next()))
        .or(() -> alone(at, step));
  }

  /** "the day before", with what it was before left to the story. */
  private Optional<Parsed> alone(int at, Function<LocalDate, When> step) {
    boolean ends = !cursor.at(at + 2).isWord() || (cursor.isAssistant() && !leadsOn(at + 2));
    return cursor.at(at - 1).is("the") && ends
        ? Optional.of(new Parsed(new Relative(step, Anchor.TOLD), at + 2))
        : Optional.empty();
  }

  // "the last three years", "next 3 days", "the past two quarters", "the 3 next weeks"
  private Optional<Parsed> lapse(int at) {
    Optional<Integer> step = cursor.direction(at).filter(direction -> direction != 0);
    if (step.isEmpty()) {
      return swapped(at);
    }
    if (cursor.at(at).is("last") && cursor.at(at - 1).is("will", "to", "would", "can", "may")) {
      return Optional.empty();
    }
    return lengths
        .at(at + 1)
        .filter(read -> !cursor.at(at + 1).is("a", "an", "half") && read.first().count() > 0)
        .filter(read -> plural(read) || cursor.at(at + 1).isNumber())
        .filter(read -> !"HNS".contains(read.first().unit()))
        .filter(read -> !cursor.at(read.next()).is("of", "ago", "in"))
        .map(read -> new Parsed(lapse(read, step.get(), at), read.next()))
        .map(lapse -> isDuration(at) ? bare(lengths.at(at + 1).orElseThrow()) : lapse);
  }

  /** "for the next three years" tells how long, and from when only by the way. */
  private boolean isDuration(int at) {
    int lead = cursor.at(at - 1).is("the") ? at - 2 : at - 1;
    return !cursor.isAssistant() && cursor.at(lead).is("for");
  }

  private boolean plural(Lengths.Read read) {
    return cursor.at(read.next() - 1).text().endsWith("s");
  }

  private Optional<Parsed> swapped(int at) {
    Optional<Integer> step = numbers.count(at).flatMap(count -> cursor.direction(count.next()));
    if (step.isEmpty() || step.get() == 0 || !cursor.isAssistant()) {
      return Optional.empty();
    }
    Numbers.Read count = numbers.count(at).orElseThrow();
    return cursor
        .unit(count.next() + 1)
        .filter(unit -> cursor.at(count.next() + 1).text().endsWith("s"))
        .map(unit -> new Lengths.Term(count.value(), "", unit))
        .map(term -> new Lengths.Read(List.of(term), count.next() + 2, false))
        .map(read -> new Parsed(lapse(read, step.get(), at), read.next()));
  }

  private Expression lapse(Lengths.Read read, int step, int at) {
    Anchor anchor = cursor.at(at).is("last", "past") ? Anchor.WRITTEN : Anchor.TOLD;
    Relative period = new Relative(day -> Calendars.lapse(day, read, step), anchor);
    return new Lapse(period, new Length(read.iso(), read.vague()));
  }
}

package footnote.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lengths of time: "three years", "six-day", "an hour and a half", "3h". */
final class Lengths {

  private final Cursor cursor;
  private final Numbers numbers;

  Lengths(Cursor cursor) {
    this.cursor = cursor;
    this.numbers = new Numbers(cursor);
  }

  /**
   * So many of one unit.
   *
   * @param count whole units
   * @param fraction what is added behind the point, such as ".5", or nothing
   */
  record Term(int count, String fraction, String unit) {

    String iso() {
      int half = Calendars.years(unit) / 2;
      if (half > 0 && fraction.equals(".5")) {
        return "P" + (count * 2 * half + half) + "Y";
      }
      return fraction.isEmpty()
          ? Calendars.length(count, unit)
          : Calendars.length(count, unit).replaceFirst("\\d+", "$0" + fraction);
    }
  }

  /**
   * A length and where reading goes on; larger units stand first.
   *
   * @param vague whether the count is a guess: "several years"
   */
  record Read(List<Term> terms, int next, boolean vague) {

    Term first() {
      return terms.get(0);
    }

    /** In ISO 8601: P3Y, PT1H30M. */
    String iso() {
      StringBuilder iso = new StringBuilder();
      for (Term term : terms) {
        String part = term.iso();
        boolean timed = part.startsWith("PT") && iso.indexOf("T") >= 0;
        iso.append(iso.length() == 0 ? part : part.substring(timed ? 2 : 1));
      }
      return iso.toString();
    }

    /** {@code day} moved by this length, forward or back. */
    LocalDate from(LocalDate day, int direction) {
      LocalDate moved = day;
      for (Term term : terms) {
        moved = Calendars.plus(moved, direction * term.count, term.unit);
      }
      return moved;
    }
  }

  /** The length that begins at {@code at}, whatever its first number is. */
  Optional<Read> at(int at) {
    return half(at)
        .or(() -> fraction(at))
        .or(() -> abbreviated(at))
        .or(() -> whole(at))
        .or(() -> term(at))
        .map(this::andMore);
  }

  private Read read(int count, String fraction, String unit, int next) {
    return new Read(List.of(new Term(count, fraction, unit)), next, false);
  }

  private Optional<Read> term(int at) {
    return numbers
        .count(at)
        .flatMap(
            count -> {
              int next = cursor.at(count.next()).isDash() ? count.next() + 1 : count.next();
              boolean half = cursor.at(next).is("and") && cursor.at(next + 1).is("a", "half");
              int halfAt = cursor.at(next + 1).is("a") ? next + 2 : next + 1;
              if (half && cursor.at(halfAt).is("half")) {
                return unit(halfAt + 1)
                    .map(unit -> read(count.value(), ".5", unit.code, unit.next));
              }
              boolean vague = cursor.is("vague", at) || cursor.is("vague", at + 1);
              return unit(next)
                  .map(unit -> new Term(count.value(), "", unit.code))
                  .map(term -> new Read(List.of(term), unit(next).orElseThrow().next, vague));
            });
  }

  /** A unit of time and where reading goes on. */
  private record Unit(String code, int next) {}

  private Optional<Unit> unit(int at) {
    if (cursor.at(at).is("business", "working", "work")
        && cursor.unit(at + 1).filter("D"::equals).isPresent()) {
      return Optional.of(new Unit("B", at + 2));
    }
    boolean short1 = cursor.at(at).text().length() < 3 && !cursor.isAssistant();
    return cursor.unit(at).filter(unit -> !short1).map(unit -> new Unit(unit, at + 1));
  }

  // "half an hour", "half a year"
  private Optional<Read> half(int at) {
    int next = cursor.at(at).is("a") && cursor.at(at + 1).is("half") ? at + 1 : at;
    if (cursor.at(next).is("½")) {
      return unit(next + 1).map(unit -> read(0, ".5", unit.code, unit.next));
    }
    if (!cursor.at(next).is("half")) {
      return Optional.empty();
    }
    int article = cursor.at(next + 1).is("a", "an") ? next + 2 : next + 1;
    article = cursor.at(article).isDash() ? article + 1 : article;
    boolean led = article > next + 1 || next > at || cursor.isAssistant();
    return led ? unit(article).map(unit -> read(0, ".5", unit.code, unit.next)) : Optional.empty();
  }

  // "1.5 hours", "123.45 sec"
  private Optional<Read> fraction(int at) {
    boolean point =
        cursor.at(at + 1).is(".")
            && cursor.at(at + 1).joined()
            && cursor.at(at + 2).isNumber()
            && cursor.at(at + 2).joined();
    boolean inside = cursor.at(at).joined() && cursor.at(at - 1).is(".", ",", "$", "€", "£");
    if (!point || inside || cursor.digits(at + 2, 6).isEmpty()) {
      return Optional.empty();
    }
    int next = cursor.at(at + 3).isDash() ? at + 4 : at + 3;
    return cursor
        .digits(at, 6)
        .flatMap(
            whole ->
                unit(next)
                    .map(
                        unit -> read(whole, "." + cursor.at(at + 2).text(), unit.code, unit.next)));
  }

  // "3h", "2W", "10mins"
  private Optional<Read> abbreviated(int at) {
    Lexeme letters = cursor.at(at + 1);
    if (!cursor.isAssistant() || !letters.joined() || cursor.isPartOfNumber(at)) {
      return Optional.empty();
    }
    Optional<String> unit =
        letters.is("h")
            ? Optional.of("H")
            : letters.is("d", "w", "y")
                ? Optional.of(letters.text().toUpperCase(java.util.Locale.ROOT))
                : letters.isWord() ? cursor.unit(at + 1) : Optional.empty();
    return cursor.digits(at, 4).flatMap(count -> unit.map(code -> read(count, "", code, at + 2)));
  }

  // "all day", "the whole week", "a full year"
  private Optional<Read> whole(int at) {
    boolean all = cursor.at(at).is("all") && cursor.isAssistant();
    boolean whole = cursor.at(at).is("whole", "full", "entire") && cursor.isAssistant();
    return all || whole
        ? unit(at + 1)
            .filter(unit -> "DWMY".contains(unit.code))
            .filter(unit -> !cursor.at(at + 1).text().endsWith("s"))
            .map(unit -> read(1, "", unit.code, unit.next))
        : Optional.empty();
  }

  /** Takes "and a half", and smaller units: "1 hour and 30 minutes". */
  private Read andMore(Read first) {
    int at = first.next();
    if (cursor.at(at).is("and")
        && cursor.at(at + 1).is("a")
        && cursor.at(at + 2).is("half")
        && cursor.unit(at + 3).isEmpty()
        && first.first().fraction().isEmpty()) {
      Term term = first.first();
      return read(term.count(), ".5", term.unit(), at + 3);
    }
    List<Term> terms = new ArrayList<>(first.terms());
    int next = at;
    Optional<Read> smaller = smaller(next, terms);
    while (smaller.isPresent() && terms.size() < 6) {
      terms.addAll(smaller.get().terms());
      next = smaller.get().next();
      smaller = smaller(next, terms);
    }
    return new Read(terms, next, first.vague());
  }

  private static final String DESCENDING = "CXYQMFWDHNS";

  private Optional<Read> smaller(int at, List<Term> terms) {
    int next = cursor.at(at).is(",") ? at + 1 : at;
    next = cursor.at(next).is("and") ? next + 1 : next;
    Term last = terms.get(terms.size() - 1);
    int rank = DESCENDING.indexOf(last.unit());
    if ((next == at && !cursor.at(at).isNumber()) || rank < 0 || !last.fraction().isEmpty()) {
      return Optional.empty();
    }
    boolean ago = cursor.isAssistant();
    return term(next)
        .filter(read -> DESCENDING.indexOf(read.first().unit()) > rank)
        .filter(read -> !(ago && cursor.at(read.next()).is("ago", "later", "before", "after")));
  }
}

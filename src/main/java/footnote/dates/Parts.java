package footnote.dates;

import footnote.dates.When.Part;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Reads "early", "mid", "late", "the end of" before what they are a part of. */
final class Parts {

  private final Cursor cursor;

  Parts(Cursor cursor) {
    this.cursor = cursor;
  }

  /**
   * @param part which part the words name, the whole where there are none
   * @param noun whether it was a noun: "beginning", not "early"
   * @param next where what it is a part of begins
   */
  record Opening(Part part, boolean noun, int next) {}

  Opening opening(int at) {
    Part part = Part.WHOLE;
    for (Part each : new Part[] {Part.EARLY, Part.MID, Part.LATE}) {
      part = cursor.is(each.name().toLowerCase(Locale.ROOT), at) ? each : part;
    }
    boolean noun = cursor.at(at).is("end", "beginning", "start", "middle");
    boolean loose = noun && !cursor.at(at + 1).is("of");
    if (part == Part.WHOLE || loose) {
      return new Opening(Part.WHOLE, false, at);
    }
    int next = cursor.at(at + 1).is("part") && !noun ? at + 2 : at + 1;
    next = cursor.at(next).isDash() ? next + 1 : next;
    next = cursor.at(next).is("of", "in") ? next + 1 : next;
    next = cursor.at(next).is("the") ? next + 1 : next;
    return new Opening(part, noun, next);
  }

  When of(When whole, Opening opening) {
    return cursor.isAssistant()
        ? assistants(whole, opening)
        : Calendars.part(whole, opening.part());
  }

  /** Early is the first half, mid the middle, late the second half. */
  private static When assistants(When whole, Opening opening) {
    if (opening.part() == Part.WHOLE || whole.from().isEmpty() || whole.to().isEmpty()) {
      return whole;
    }
    LocalDate from = whole.from().get();
    Part part = opening.part();
    return switch (whole.precision()) {
      case WEEK -> choose(whole, part, from.plusDays(3), from.plusDays(1), from.plusDays(4), 3);
      case MONTH -> choose(whole, part, from.plusDays(15), from.plusDays(9), from.plusDays(20), 15);
      case YEAR ->
          choose(
              whole,
              part,
              from.plusMonths(opening.noun() ? 4 : 6),
              from.plusMonths(4),
              from.plusMonths(8),
              ChronoUnit.DAYS.between(from, from.plusMonths(6)));
      default -> Calendars.part(whole, part);
    };
  }

  /** The part of {@code whole} whose ends are given; those named "until" are not in it. */
  private static When choose(
      When whole,
      Part part,
      LocalDate earlyUntil,
      LocalDate midFrom,
      LocalDate midUntil,
      long lateFrom) {
    LocalDate from = whole.from().orElseThrow();
    return switch (part) {
      case EARLY -> part(whole, part, from, earlyUntil.minusDays(1));
      case MID -> part(whole, part, midFrom, midUntil.minusDays(1));
      default -> part(whole, part, from.plusDays(lateFrom), whole.to().orElseThrow());
    };
  }

  private static When part(When whole, Part part, LocalDate from, LocalDate to) {
    return new When(
        Optional.of(from), Optional.of(to), whole.precision(), part, whole.approximate());
  }
}

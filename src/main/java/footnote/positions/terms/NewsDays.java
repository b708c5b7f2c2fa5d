package footnote.positions.terms;

import footnote.dates.When;
import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the days by which news tells of a meeting: "elected last night", "at Monday's meeting". */
final class NewsDays {

  private static final Set<String> EVENTS = Grammar.words("event");

  private final Words words;
  private final LocalDate published;

  NewsDays(Words words, LocalDate published) {
    this.words = words;
    this.published = published;
  }

  /** Beside {@code moments}, which are the other dates of the sentence. */
  List<Moment> beside(List<Moment> moments) {
    List<Moment> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      if (!Moments.holds(moments, at)) {
        at(at).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Moment> at(int at) {
    if (words.is(at, "last") && words.is(at + 1, "night")) {
      return Optional.of(moment(published.minusDays(1), at, at + 2));
    }
    if (words.is(at, "this") && words.is(at + 1, "morning", "afternoon", "evening")) {
      return Optional.of(moment(published, at, at + 2));
    }
    boolean here = words.is(at, "this") && words.is(at - 1, "at") && !isToCome();
    if (here && words.is(at + 1, "meeting", "session", "sitting")) {
      return Optional.of(moment(published, at, at + 2));
    }
    return words.isPossessive(at + 1) ? ofMeeting(at) : Optional.empty();
  }

  /** "Monday's general meeting", but not "Monday's host", nor one that "will elect" somebody. */
  private Optional<Moment> ofMeeting(int at) {
    Optional<DayOfWeek> weekday = weekday(at);
    for (int noun = at + 2; weekday.isPresent() && noun < at + 5; noun++) {
      if (EVENTS.contains(words.lower(noun))) {
        LocalDate day = published.with(TemporalAdjusters.previousOrSame(weekday.get()));
        return isToCome() ? Optional.empty() : Optional.of(moment(day, at, noun + 1));
      }
    }
    return Optional.empty();
  }

  private Optional<DayOfWeek> weekday(int at) {
    String word = words.lower(at).toUpperCase(Locale.ROOT);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().equals(word)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  private boolean isToCome() {
    for (int at = 0; at < words.size(); at++) {
      if (words.is(at, "will", "would", "ahead")) {
        return true;
      }
    }
    return false;
  }

  private static Moment moment(LocalDate day, int start, int end) {
    return new Moment(Optional.of(When.day(day)), Optional.empty(), start, end);
  }
}

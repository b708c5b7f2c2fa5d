package footnote.positions.terms;

import footnote.dates.When;
import footnote.dates.When.Precision;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what is told to have been on the day told last: "resigned the same evening". */
final class SameDays {

  private static final String[] PARTS = {
    "evening", "night", "afternoon", "morning", "meeting", "session", "assembly", "sitting", "date"
  };

  private final Words words;
  private final Optional<When> earlier;

  /**
   * @param earlier the date told last before the sentence
   */
  SameDays(Words words, Optional<When> earlier) {
    this.words = words;
    this.earlier = earlier;
  }

  /** Beside {@code moments}, which are the other dates of the sentence. */
  List<Moment> beside(List<Moment> moments) {
    List<Moment> found = new ArrayList<>();
    for (int at = 0; at < words.size() - 1; at++) {
      int noun = words.is(at + 1, "same") ? at + 2 : at + 1;
      boolean same = words.is(at, "that") || (words.is(at, "the") && noun == at + 2);
      if (same
          && words.is(noun, PARTS)
          && !words.isTag(noun + 1, "NOUN")
          && !Moments.holds(moments, noun)) {
        int start = at;
        day(moments, at)
            .map(day -> new Moment(Optional.of(day), Optional.empty(), start, noun + 1))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** The day, or where none was told the month. */
  private Optional<When> day(List<Moment> moments, int before) {
    return moments.stream()
        .filter(moment -> moment.end() <= before)
        .flatMap(moment -> moment.when().stream())
        .reduce((one, two) -> two)
        .or(() -> earlier)
        .filter(when -> when.precision() == Precision.DAY || when.precision() == Precision.MONTH);
  }
}

package footnote.positions.terms;

import footnote.positions.grammar.Words;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a part of a time told before: "spent nine years at Nordbank, the last three of them". */
final class LastOfThem {

  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private final Words words;

  LastOfThem(Words words) {
    this.words = words;
  }

  /** The parts of what {@code moments} tell, which begin with "last". */
  List<Moment> among(List<Moment> moments) {
    List<Moment> parts = new ArrayList<>();
    for (int at = 0; at < words.size() - 3; at++) {
      int end = !isPart(at) ? at : isAs(at) ? at + 2 : isCounted(at) ? at + 3 : end(at + 3);
      boolean told = !isCounted(at) && Moments.holds(moments, at + 1);
      if (end > at && !told) {
        parts.add(new Moment(Optional.empty(), length(at, moments), at, end));
      }
    }
    return parts;
  }

  /** "last three of", "last three years as" */
  private boolean isPart(int at) {
    return words.is(at, "last", "final")
        && NUMBERS.contains(words.lower(at + 1))
        && (words.is(at + 2, "of") || isCounted(at) || isAs(at));
  }

  /** ", the last three as treasurer" */
  private boolean isAs(int at) {
    return words.is(at + 2, "as") && words.is(at - 1, "the") && words.is(at - 2, ",");
  }

  /** "the last three years as", of years that are told before; "for the last three years". */
  private boolean isCounted(int at) {
    boolean as = words.is(at + 3, "as") && words.is(at - 2, ",", "and");
    return words.is(at + 2, "years", "seasons", "months") && (as || words.is(at - 2, "for"));
  }

  /** Behind "them", "these", "those years"; or far before. */
  private int end(int of) {
    if (words.is(of, "those", "these") && words.is(of + 1, "years", "seasons", "months")) {
      return of + 2;
    }
    return words.is(of, "them", "these", "those", "which") ? of + 1 : -1;
  }

  /** In months where what was told before is, else in years. */
  private Optional<Period> length(int at, List<Moment> moments) {
    int number = NUMBERS.indexOf(words.lower(at + 1)) + 1;
    boolean months =
        moments.stream()
            .filter(moment -> moment.end() <= at)
            .flatMap(moment -> moment.length().stream())
            .reduce((one, two) -> two)
            .filter(length -> length.getYears() == 0 && length.getMonths() > 0)
            .isPresent();
    return Optional.of(months ? Period.ofMonths(number) : Period.ofYears(number));
  }
}

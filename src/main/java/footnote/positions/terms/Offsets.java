package footnote.positions.terms;

import footnote.dates.When;
import footnote.positions.grammar.Words;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts lengths from the dates behind them: "nine days after the coup of 2 August 1963". */
final class Offsets {

  private static final int FARTHEST = 7;

  private final Words words;

  Offsets(Words words) {
    this.words = words;
  }

  /**
   * @param moments in the order of the sentence
   */
  List<Moment> counted(List<Moment> moments) {
    List<Moment> counted = new ArrayList<>();
    for (int i = 0; i < moments.size(); i++) {
      Moment moment = moments.get(i);
      if (i + 1 < moments.size() && counts(moment, moments.get(i + 1))) {
        counted.add(joined(moment, moments.get(i + 1)));
        i++;
      } else {
        counted.add(moment);
      }
    }
    return counted;
  }

  private boolean counts(Moment length, Moment next) {
    boolean led = length.length().isPresent() && words.is(length.end(), "after", "before");
    boolean near = next.start() - length.end() < FARTHEST;
    boolean plain = next.when().isPresent() && !next.isStretch();
    for (int at = length.end(); led && near && at < next.start(); at++) {
      led = !words.isBorder(at) && !words.isTag(at, "VERB");
    }
    return led && near && plain;
  }

  private Moment joined(Moment length, Moment next) {
    Period period = length.length().orElse(Period.ZERO);
    Period signed = words.is(length.end(), "before") ? period.negated() : period;
    Optional<When> when = next.when().map(each -> Yearless.moved(each, day -> day.plus(signed)));
    return new Moment(when, Optional.empty(), length.start(), next.end());
  }
}

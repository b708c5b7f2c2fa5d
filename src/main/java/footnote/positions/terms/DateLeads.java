package footnote.positions.terms;

import footnote.positions.claims.DeedWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Words;
import java.util.List;

/** Reads the small words before a date: "since", "until", "from its founding in". */
final class DateLeads {

  private static final int FARTHEST = 10;

  private final Words words;
  private final DeedWords deedWords;
  private final List<Moment> moments;

  DateLeads(Words words, DeedWords deedWords, List<Moment> moments) {
    this.words = words;
    this.deedWords = deedWords;
    this.moments = moments;
  }

  /** "with effect from 1 June", "effective 1 June": the day that counts. */
  boolean isEffective(Moment moment) {
    int at = beforeTrim(moment.start() - 1);
    int word = words.is(at, "from", "on", "as", "of") ? at - 1 : at;
    return deedWords.is("effective", words.lower(word));
  }

  /** "from 1 April" */
  boolean isFrom(Moment moment) {
    return words.is(moment.start(), "from") || words.is(moment.start() - 1, "from");
  }

  /** Whether a date begins or ends what it belongs to, as far as the words right before it tell. */
  Turn direct(Moment moment) {
    int at = beforeTrim(moment.start() - 1);
    boolean until = words.is(at, "until", "till", "til");
    if (words.is(at, "from", "since", "after") || (until && words.is(at - 1, "not"))) {
      return Turn.BEGINS;
    }
    if (until || words.is(at, "to", "through")) {
      return Turn.ENDS;
    }
    if (words.is(moment.start(), "effective") && moment.start() == 0) {
      return Turn.BEGINS;
    }
    boolean open =
        words.is(moment.end(), "–", "-")
            && words.is(moment.end() + 1, ")", ".", ",", ";", "present");
    boolean bounded = words.is(moment.end(), "until", "till") && words.is(at, "(", ",");
    return open || bounded ? Turn.BEGINS : Turn.NONE;
  }

  private int beforeTrim(int from) {
    int at = from;
    while (words.is(at, "the", "early", "late", "about", "around", "mid", "end", "of", "start")) {
      at--;
    }
    return at;
  }

  /**
   * The same, with an event between: "from its founding in 1995 to its merger in 2010", "until his
   * death in 1930".
   *
   * @param border where what the date hangs on begins
   * @param turn what that tells of the office
   */
  Turn of(Moment moment, int border, Turn turn) {
    Turn direct = direct(moment);
    for (int at = moment.start() - 1;
        direct == Turn.NONE && at >= border && moment.start() - at < FARTHEST;
        at--) {
      if (words.is(at, ",", ";", "(", ")") || (Moments.holds(moments, at) && !words.is(at, "to"))) {
        return Turn.NONE;
      }
      direct = ofEvent(at, turn);
    }
    return direct;
  }

  private Turn ofEvent(int at, Turn turn) {
    if (words.is(at, "until", "till") || (words.is(at, "ending") && words.is(at - 1, ","))) {
      return Turn.ENDS;
    }
    if (words.is(at, "after") && turn == Turn.HOLDS && at == 0) {
      return Turn.BEGINS;
    }
    if (words.is(at, "since") && !words.is(at + 1, "then")) {
      return Turn.BEGINS;
    }
    boolean event = words.isOwner(at + 1) || words.is(at + 1, "the");
    if (words.is(at, "from") && event && turn != Turn.ENDS) {
      return Turn.BEGINS;
    }
    boolean range = words.is(at, "to") && event && Moments.holds(moments, at - 1);
    return range ? Turn.ENDS : Turn.NONE;
  }
}

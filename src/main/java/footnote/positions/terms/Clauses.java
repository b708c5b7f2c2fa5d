package footnote.positions.terms;

import footnote.positions.claims.Cast;
import footnote.positions.grammar.Words;

/** Tells which parts of a sentence a date stands in, by its commas and full stops. */
final class Clauses {

  private final Words words;
  private final Cast cast;

  Clauses(Words words, Cast cast) {
    this.words = words;
    this.cast = cast;
  }

  /** "Mats Lund, out of contract since December, signed": the date is that of the aside. */
  boolean isInAside(Moment moment) {
    boolean tells = false;
    int at = moment.start() - 1;
    while (at > 0 && !words.isBorder(at)) {
      tells |= words.isTag(at, "NOUN", "ADJ", "VERB") && !words.isDated(at);
      at--;
    }
    boolean named = words.is(at, ",") && cast.endingAt(at - 1).isPresent();
    boolean stretch = words.is(moment.start(), "since", "from", "until", "till");
    boolean led = stretch || words.is(moment.start() - 1, "since", "from", "until", "till");
    boolean apposed = words.isTag(at + 1, "DET") && !led;
    return named && tells && !apposed && words.is(moment.end(), ",");
  }

  /** "from 1947, when it was revived, until 1971": what stands between commas is over. */
  boolean isClosed(Governor each, Moment moment) {
    int lead = each.deed().map(Deed::leadAt).orElse(each.at());
    boolean aside = each.claims().isEmpty() && lead < each.at() && words.is(lead - 1, ",");
    boolean until = words.is(moment.start(), "until", "till", "to", "since");
    boolean closed = until && words.is(moment.start() - 1, ",") && !isLength(moment.start() - 2);
    return aside && closed;
  }

  /** "who held the post for seven years, until 1954": the comma closes nothing. */
  private boolean isLength(int last) {
    return words.is(last, "years", "months", "seasons", "decades", "terms", "decade", "days");
  }

  /** Whether a sentence, a part of one or a quotation ends between. */
  boolean isBroken(int from, int to) {
    for (int at = from; at < to; at++) {
      boolean ends = words.is(at, ";", ".", "”") && !words.isInitial(at);
      if (ends && !words.isDated(at) && !words.closesName(at)) {
        return true;
      }
    }
    return false;
  }
}

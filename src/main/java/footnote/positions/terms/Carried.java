package footnote.positions.terms;

import footnote.dates.When;
import footnote.positions.claims.Claim;
import footnote.positions.claims.DeedWords;
import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Carries the date of one clause over to the next: "in 1945 he came home and became a minister",
 * "the cannery bought the club in 1972, and its director became chairman".
 */
final class Carried {

  private static final Set<String> ELSEWHERE = Grammar.words("elsewhen");

  private final Words words;
  private final DeedWords deedWords;
  private final List<Moment> moments;
  private final List<Claim> claims;
  private final List<Term> terms;

  /**
   * @param claims sorted by where they begin
   * @param terms theirs, which are changed in place
   */
  Carried(
      Words words,
      DeedWords deedWords,
      List<Moment> moments,
      List<Claim> claims,
      List<Term> terms) {
    this.words = words;
    this.deedWords = deedWords;
    this.moments = moments;
    this.claims = claims;
    this.terms = terms;
  }

  void date() {
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      int start = claim.anchor().start();
      Term term = terms.get(i);
      if (isNext(claim)) {
        term = over(start).map(term::from).orElse(term);
      }
      Optional<Moment> before = last(start).filter(moment -> isJoined(moment.end(), start));
      terms.set(i, before.isPresent() ? carried(claim, term, before.get()) : term);
    }
  }

  private Term carried(Claim claim, Term term, Moment before) {
    When when = before.when().orElseThrow();
    boolean last = words.is(claim.anchor().start(), "ended", "finished", "rose", "ending");
    if (claim.turn() == Turn.BEGINS && !term.isKnown() && !last) {
      return term.from(when);
    }
    if (claim.turn() == Turn.ENDS && !term.isKnown()) {
      return term.to(when);
    }
    return isArrival(claim, before) ? term.from(when) : term;
  }

  /** "stayed until 2001 and was then chairman" */
  private boolean isNext(Claim claim) {
    int start = claim.anchor().start();
    return claim.turn() == Turn.HOLDS
        && (isThen(start) || isThen(start - 1) || (words.isBe(start) && isThen(start + 1)));
  }

  private boolean isThen(int at) {
    return words.is(at, "then", "afterwards", "thereafter", "subsequently")
        && !words.is(at - 1, "until", "till", "by", "since", "from");
  }

  /** When what is told before was over. */
  private Optional<When> over(int before) {
    return moments.stream()
        .filter(moment -> moment.end() <= before && moment.when().isPresent())
        .reduce((one, two) -> two)
        .filter(moment -> moment.isExact() && moment.isStretch())
        .flatMap(Moment::when)
        .filter(when -> when.to().isPresent())
        .map(Ends::of);
  }

  /** The date told last before, but for "until then". */
  private Optional<Moment> last(int before) {
    return moments.stream()
        .filter(moment -> moment.end() <= before && moment.when().isPresent())
        .filter(moment -> !words.is(moment.end() - 1, "then"))
        .reduce((one, two) -> two)
        .filter(moment -> moment.isExact() && !moment.isStretch())
        .filter(moment -> !isEdge(moment) || isWhen(moment.end()));
  }

  /** "since March 2014, when he replaced Ann Lee" */
  private boolean isWhen(int from) {
    return words.is(from, ",") && words.is(from + 1, "when");
  }

  /** "since 1945", "from 1945 he was" */
  private boolean isEdge(Moment moment) {
    return words.is(moment.start() - 1, "since", "from", "until", "till", "after", "before", "(");
  }

  /** Whether one clause ends and the next begins between, both told of one time. */
  private boolean isJoined(int from, int to) {
    boolean joined = words.is(words.is(from, ",") ? from + 1 : from, "when");
    for (int at = from; at < to; at++) {
      joined |= words.is(at, "and", "whose", "whereupon", "while", ";");
      if (ELSEWHERE.contains(words.lower(at))) {
        return false;
      }
    }
    boolean put = words.is(to - 1, "was", "were") && words.is(to - 2, "and");
    return joined && (put || !words.is(to - 1, "had", "has", "have", "been", "was", "were", "be"));
  }

  /** "returned to Iran in 2005 and was director until 2009" */
  private boolean isArrival(Claim claim, Moment moment) {
    return claim.turn() == Turn.HOLDS
        && words.isTag(claim.anchor().start(), "VERB", "AUX")
        && words.is(claim.anchor().start() - 1, "and", "he", "she")
        && isArrived(moment);
  }

  /** By the verb before the date, or behind one that stands in front. */
  private boolean isArrived(Moment moment) {
    for (int at = moment.start() - 1; at >= 0 && !words.is(at, ",", ";"); at--) {
      if (words.isTag(at, "VERB")) {
        return deedWords.is("arrive", words.lower(at));
      }
    }
    int at = moment.end();
    while (at < words.size() && !words.isTag(at, "VERB") && !words.is(at, ";", "and")) {
      at++;
    }
    return deedWords.is("arrive", words.lower(at));
  }
}

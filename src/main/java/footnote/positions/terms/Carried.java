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
      Optional<Moment> before =
          last(i).filter(each -> isJoined(each.end(), start) || isOfOne(each, claim));
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
  private Optional<Moment> last(int claim) {
    int before = claims.get(claim).anchor().start();
    return moments.stream()
        .filter(moment -> moment.end() <= before && moment.when().isPresent())
        .filter(moment -> !words.is(moment.end() - 1, "then"))
        .reduce((one, two) -> two)
        .filter(Moment::isExact)
        .map(moment -> isTold(claim) ? moment : edge(moment))
        .filter(moment -> !moment.isStretch())
        .filter(moment -> !isEdge(moment) || isWhen(moment.end()));
  }

  /** "has been head since 2014, when she succeeded Tom Moss": the same told twice. */
  private boolean isTold(int claim) {
    Claim own = claims.get(claim);
    return claims.subList(0, claim).stream().anyMatch(own::isSameOffice)
        || claims.stream().anyMatch(other -> isHandedTo(other, own));
  }

  /** "when she took over from Tom Moss": when he left is told with when she came. */
  private static boolean isHandedTo(Claim heir, Claim left) {
    return left.turn() == Turn.ENDS
        && heir.turn() == Turn.BEGINS
        && heir.anchor().equals(left.anchor());
  }

  /** "until 1920, when", "since 25 March, when": then it was. */
  private Moment edge(Moment moment) {
    When when = moment.when().orElseThrow();
    boolean open = when.from().isEmpty() || when.to().isEmpty();
    if (!open || !isWhen(moment.end())) {
      return moment;
    }
    When then = when.from().isEmpty() ? Ends.of(when) : Ends.onFirst(when);
    return new Moment(Optional.of(then), Optional.empty(), moment.start(), moment.end());
  }

  /** "since March 2014, when he replaced Ann Lee" */
  private boolean isWhen(int from) {
    return words.is(from, ",") && words.is(from + 1, "when");
  }

  /** "since 1945", "from 1945 he was" */
  private boolean isEdge(Moment moment) {
    return words.is(moment.start() - 1, "since", "from", "until", "till", "after", "before", "(");
  }

  /**
   * "In 1948 the school passed to the county, and Ann Lee was appointed head", "until 1920, when
   * Ann Lee was elected head", "was bought in 2004 by Holt, which made Ann Lee its head".
   */
  private boolean isOfOne(Moment moment, Claim claim) {
    int start = claim.anchor().start();
    int to = words.is(start - 1, "was", "were", "which", "who") ? start - 1 : start;
    boolean passive = words.is(to, "was", "were");
    boolean which = claim.turn() == Turn.BEGINS && words.is(to, "which", "who");
    boolean joined = which || (passive && isBound(moment) && isWhen(moment.end()));
    int from = isWhen(moment.end()) ? moment.end() + 2 : moment.end();
    for (int at = from; at < to; at++) {
      joined |= passive && isFronted(moment) && words.is(at, "and", ";");
      if (ELSEWHERE.contains(words.lower(at))) {
        return false;
      }
    }
    return joined;
  }

  /** "until 1920", "since 25 March" */
  private boolean isBound(Moment moment) {
    return words.is(moment.start(), "until", "till", "since")
        || words.is(moment.start() - 1, "until", "till", "since");
  }

  /** "In 1948 the school passed" */
  private boolean isFronted(Moment moment) {
    return moment.start() < 3 && words.is(0, "in", "on", "that", "early", "late");
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

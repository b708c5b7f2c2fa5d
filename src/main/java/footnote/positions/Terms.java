package footnote.positions;

import footnote.dates.When;
import footnote.positions.OfficeWords.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives every office of a sentence the dates that belong to it. */
final class Terms {

  private final Words words;
  private final List<Moment> moments;
  private final TermDates dates;

  Terms(Words words, Turns turns, OfficeWords lexicon, List<Moment> moments) {
    this.words = words;
    this.moments = moments;
    this.dates = new TermDates(words, turns, lexicon, moments);
  }

  /**
   * A term for each of {@code claims}, in their order.
   *
   * @param claims sorted by where they begin
   */
  List<Term> of(List<Claim> claims) {
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      terms.add(Term.unknown());
    }
    for (Moment moment : moments) {
      for (int owner : owners(moment, claims)) {
        terms.set(owner, dates.add(terms.get(owner), moment, claims.get(owner)));
      }
    }
    for (int i = 1; i < claims.size(); i++) {
      closeEarlier(i, claims, terms);
    }
    for (int i = 0; i < claims.size(); i++) {
      followOn(i, claims, terms);
      leftBehind(i, claims, terms);
    }
    return terms;
  }

  /** Whose date it is: of the claims told last before it, or first behind it. */
  private List<Integer> owners(Moment moment, List<Claim> claims) {
    int before = -1;
    int behind = -1;
    for (int i = 0; i < claims.size(); i++) {
      int start = claims.get(i).anchor().start();
      if (start <= moment.start()) {
        before = i;
      } else if (behind < 0) {
        behind = i;
      }
    }
    boolean next = before < 0 || (behind >= 0 && leads(moment, claims.get(behind)));
    int owner = next ? behind : before;
    if (owner >= 0 && next && !reaches(moment, claims.get(owner))) {
      owner = before;
    }
    return owner < 0 || isOfAnotherDeed(moment, claims.get(owner))
        ? List.of()
        : group(owner, claims);
  }

  /** "Kishida, the prime minister, is expected in May": the date is of the expecting. */
  private boolean isOfAnotherDeed(Moment moment, Claim claim) {
    boolean told = claim.turn() == Turn.NONE && claim.anchor().end() <= moment.start();
    for (int at = claim.anchor().end(); told && at + 1 < moment.start(); at++) {
      if (words.isTag(at, "AUX") && words.isTag(at + 1, "VERB")) {
        return true;
      }
    }
    return false;
  }

  /** ", and in 2003 became manager": the date stands before what it dates. */
  private boolean leads(Moment moment, Claim next) {
    int at = moment.start() - 1;
    while (at > 0 && words.isDated(at)) {
      at--;
    }
    boolean opens =
        words.is(at, ",", ";", "and", "but", "then", "(", "where", "until", "when", "—", "–");
    boolean closed =
        words.is(at, "(") || (words.is(at, "until") && next.anchor().start() - moment.end() > 6);
    for (int i = moment.end(); i < next.anchor().start(); i++) {
      closed |= words.is(i, ";", ".") || (words.is(i, "and", "but") && i > moment.end());
    }
    boolean ended =
        words.is(moment.end(), ",", "and", ")")
            && words.is(moment.start() - 1, "in", "from", "until", "since", "till", "to", "on")
            && !words.is(at, "and", ";", "but");
    return opens && !closed && !ended;
  }

  /** Not beyond the end of a sentence, nor of a clause of its own. */
  private boolean reaches(Moment moment, Claim claim) {
    if (moment.start() == 0 && words.is(moment.end(), ":")) {
      return true;
    }
    for (int at = moment.end(); at < claim.anchor().start(); at++) {
      if (words.is(at, ";", ".") && !words.isInitial(at)) {
        return false;
      }
    }
    return true;
  }

  /** All that one verb tells, and what is only joined to it: "director and treasurer". */
  private List<Integer> group(int owner, List<Claim> claims) {
    List<Integer> group = new ArrayList<>();
    int first = owner;
    while (first > 0 && isJoined(claims.get(first - 1), claims.get(first))) {
      first--;
    }
    int last = owner;
    while (last + 1 < claims.size() && isJoined(claims.get(last), claims.get(last + 1))) {
      last++;
    }
    for (int i = first; i <= last; i++) {
      group.add(i);
    }
    return group;
  }

  private boolean isJoined(Claim one, Claim next) {
    if (one.anchor().equals(next.anchor())) {
      return true;
    }
    if (words.isTag(next.anchor().start(), "VERB", "AUX")) {
      return false;
    }
    for (int at = one.anchor().end(); at < next.anchor().start(); at++) {
      if (words.isTag(at, "VERB", "AUX")
          || words.is(at, ";", "then", "later", "whose")
          || Moments.holds(moments, at)) {
        return false;
      }
    }
    return one.turn() == next.turn() && one.holder().equals(next.holder());
  }

  /** "resigned in May 2010 and was replaced by Ole Lund": he begins when the other ends. */
  private static void followOn(int heir, List<Claim> claims, List<Term> terms) {
    Claim claim = claims.get(heir);
    if (claim.turn() != Turn.BEGINS || terms.get(heir).isKnown()) {
      return;
    }
    if (heir > 0 && claims.get(heir - 1).turn() == Turn.ENDS) {
      boolean same = claims.get(heir - 1).holder().equals(claim.holder());
      Optional<When> left = terms.get(heir - 1).to();
      if (same && left.isPresent()) {
        terms.set(heir, terms.get(heir).from(left.get()));
        return;
      }
    }
    for (Claim before : claims) {
      boolean handsOver = before.turn() == Turn.ENDS && before.anchor().equals(claim.anchor());
      for (int i = 0; handsOver && i < claims.size(); i++) {
        if (claims.get(i).isSameOffice(before) && terms.get(i).to().isPresent()) {
          terms.set(heir, terms.get(heir).from(terms.get(i).to().get()));
        }
      }
    }
  }

  /** "moved up from deputy head to head in 2012": one ends when the other begins. */
  private static void leftBehind(int left, List<Claim> claims, List<Term> terms) {
    Claim claim = claims.get(left);
    for (int i = 0; i < claims.size(); i++) {
      Claim next = claims.get(i);
      boolean moves =
          claim.turn() == Turn.ENDS
              && next.turn() == Turn.BEGINS
              && next.holder().equals(claim.holder())
              && next.anchor().start() == claim.anchor().start();
      Optional<When> from = terms.get(i).from();
      if (moves && from.isPresent() && !terms.get(left).isKnown()) {
        terms.set(left, terms.get(left).to(from.get()));
      }
    }
  }

  /** "worked for Danfors before moving in 2004": what comes next ends what was. */
  private void closeEarlier(int next, List<Claim> claims, List<Term> terms) {
    Claim claim = claims.get(next);
    int lead = claim.anchor().start() - 1;
    while (words.is(lead, "he", "she", "being", "being", "he")) {
      lead--;
    }
    Optional<When> from = terms.get(next).from();
    if (!words.is(lead, "before", "until") || from.isEmpty() || claim.turn() != Turn.BEGINS) {
      return;
    }
    for (int i = 0; i < next; i++) {
      if (claims.get(i).holder().equals(claim.holder())) {
        terms.set(i, terms.get(i).to(from.get()));
      }
    }
  }
}

package footnote.positions.terms;

import footnote.dates.When;
import footnote.positions.Position.Tenure;
import footnote.positions.claims.Claim;
import footnote.positions.claims.DeedWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Words;
import java.util.List;
import java.util.Optional;

/** Dates an office by another that it follows or gives way to. */
final class Successions {

  private final Words words;
  private final DeedWords deedWords;
  private final List<Claim> claims;
  private final List<Term> terms;

  /**
   * @param claims sorted by where they begin
   * @param terms theirs, which are changed in place
   */
  Successions(Words words, DeedWords deedWords, List<Claim> claims, List<Term> terms) {
    this.words = words;
    this.deedWords = deedWords;
    this.claims = claims;
    this.terms = terms;
  }

  void date() {
    for (int i = 0; i < claims.size(); i++) {
      followOn(i);
      givesWay(i);
      leftBehind(i);
      risen(i);
      first(i);
      spent(i);
      untilThen(i);
      ofHouse(i);
    }
    new Reliefs(words, claims, terms).date();
  }

  /** "Berg became mayor in 2020, taking over from Moen": who left when the other began. */
  private void givesWay(int left) {
    Claim claim = claims.get(left);
    if (claim.turn() != Turn.ENDS || terms.get(left).to().isPresent()) {
      return;
    }
    for (int i = 0; i < claims.size(); i++) {
      Claim heir = claims.get(i);
      boolean follows =
          heir.turn() == Turn.BEGINS
              && heir.anchor().equals(claim.anchor())
              && !heir.holder().equals(claim.holder());
      Optional<When> from = follows ? begun(heir) : Optional.empty();
      if (from.isPresent()) {
        terms.set(left, terms.get(left).to(from.get()));
      }
    }
  }

  private Optional<When> begun(Claim heir) {
    Optional<When> from = Optional.empty();
    for (int i = 0; i < claims.size(); i++) {
      boolean same = claims.get(i).turn() != Turn.ENDS && claims.get(i).isSameOffice(heir);
      from = same && from.isEmpty() ? begun(terms.get(i)) : from;
    }
    return from;
  }

  /** The beginning of "from 1988 to 1993"; "since 2015" tells it itself. */
  private static Optional<When> begun(Term term) {
    boolean closed = term.from().flatMap(When::to).isPresent();
    return closed ? term.begin() : term.from();
  }

  /** "Berg, until then a clerk, became mayor in 2020": she left when she became another. */
  private void untilThen(int left) {
    int start = claims.get(left).anchor().start();
    int end = claims.get(left).anchor().end();
    if (!isThen(start) && !isThen(start - 2) && !isThen(end) && !words.is(start, "hitherto")) {
      return;
    }
    for (int i = 0; i < claims.size(); i++) {
      boolean next = i != left && claims.get(i).holder().equals(claims.get(left).holder());
      Optional<When> from = next ? terms.get(i).from() : Optional.empty();
      if (from.isPresent() && claims.get(i).turn() == Turn.BEGINS) {
        Term term = terms.get(left);
        terms.set(left, new Term(term.from(), Optional.of(Ends.of(from.get())), term.length()));
        return;
      }
    }
  }

  /** "Works manager Berg retired in 2016 after 34 years with the firm": he left both then. */
  private void ofHouse(int left) {
    Claim claim = claims.get(left);
    boolean open = words.is(claim.anchor().start(), "after") && terms.get(left).to().isEmpty();
    for (int i = 0; open && i < claims.size(); i++) {
      boolean same = i != left && claims.get(i).holder().equals(claim.holder());
      Optional<When> end = same ? terms.get(i).to() : Optional.empty();
      if (end.isPresent()) {
        terms.set(left, terms.get(left).to(end.get()));
        return;
      }
    }
  }

  private boolean isThen(int at) {
    return words.is(at, "until", "till", "to") && words.is(at + 1, "then", "now");
  }

  /** "resigned in May 2010 and was replaced by Ole Lund": he begins when the other ends. */
  private void followOn(int heir) {
    Claim claim = claims.get(heir);
    if (claim.turn() != Turn.BEGINS || terms.get(heir).from().isPresent()) {
      return;
    }
    Optional<Term> told = toldOf(claim);
    if (told.isPresent()) {
      terms.set(heir, told.get());
      return;
    }
    if (heir > 0 && claims.get(heir - 1).turn() == Turn.ENDS) {
      boolean same = claims.get(heir - 1).holder().equals(claim.holder());
      Optional<When> left = terms.get(heir - 1).end();
      boolean over = terms.get(heir).end().equals(left);
      if (same && left.isPresent() && !over) {
        terms.set(heir, terms.get(heir).from(left.get()));
        return;
      }
    }
    untilWhen(heir);
    for (Claim before : claims) {
      boolean handsOver = before.turn() == Turn.ENDS && before.anchor().equals(claim.anchor());
      for (int i = 0; handsOver && i < claims.size(); i++) {
        if (claims.get(i).isSameOffice(before) && terms.get(i).to().isPresent()) {
          terms.set(heir, terms.get(heir).from(terms.get(i).end().get()));
        }
      }
    }
  }

  /** "was mayor from 1988 to 1993, succeeding Tom Mol": he came into it when he became that. */
  private Optional<Term> toldOf(Claim heir) {
    for (int i = 0; i < claims.size(); i++) {
      boolean before = claims.get(i).anchor().start() < heir.anchor().start();
      boolean same =
          before && claims.get(i).turn() != Turn.ENDS && claims.get(i).isSameOffice(heir);
      if (same && terms.get(i).from().isPresent()) {
        return Optional.of(terms.get(i));
      }
    }
    return Optional.empty();
  }

  /** "was chairman until 1904, when his son took over": the son begins then. */
  private void untilWhen(int heir) {
    Claim claim = claims.get(heir);
    for (int i = 0; i < claims.size(); i++) {
      Claim before = claims.get(i);
      boolean same =
          before.office().equals(claim.office()) && !before.holder().equals(claim.holder());
      Optional<When> end = terms.get(i).end();
      if (same
          && end.isPresent()
          && isThen(before.anchor().end(), claim.anchor().start(), end.get())) {
        terms.set(heir, terms.get(heir).from(end.get()));
      }
    }
  }

  /** "until 1904, when": right behind the year in which the one ended. */
  private boolean isThen(int from, int to, When end) {
    String year = end.to().or(end::from).map(day -> "" + day.getYear()).orElse("");
    for (int at = from + 1; at < to; at++) {
      if (words.is(at, "when") && words.is(at - 1, ",") && words.is(at - 2, year)) {
        return true;
      }
    }
    return false;
  }

  /** "After two years as a teacher he became an editor in 1950": the one ends then. */
  private void spent(int left) {
    Term term = terms.get(left);
    int title = claims.get(left).anchor().start();
    boolean after = words.is(title - 1, "after") || words.is(title - 2, "after");
    boolean counted = after || words.is(title - 3, "after") || words.is(title - 4, "after");
    for (int i = 0; counted && term.length().isPresent() && i < claims.size(); i++) {
      Optional<When> then = terms.get(i).from();
      boolean same = i != left && claims.get(i).holder().equals(claims.get(left).holder());
      boolean next = same && !isLater(claims.get(i));
      if (next && then.isPresent() && !terms.get(left).isKnown()) {
        terms.set(left, terms.get(left).to(then.get()));
      }
    }
  }

  /** "joined the bank, where she became a partner in 1969": not at once. */
  private boolean isLater(Claim claim) {
    int verb = claim.anchor().start();
    return words.is(verb - 1, "where") || words.is(verb - 2, "where");
  }

  /**
   * "Chief engineer Bo Friis was promoted to director in March", "a clerk from 1977, he was
   * promoted in 1984": what he was then ends.
   */
  private void risen(int left) {
    Claim claim = claims.get(left);
    boolean begun = claim.turn() != Turn.ENDS && terms.get(left).from().isPresent();
    if ((claim.turn() != Turn.NONE && !begun)
        || claim.tenure() == Tenure.FORMER
        || terms.get(left).to().isPresent()) {
      return;
    }
    for (int i = 0; i < claims.size(); i++) {
      Claim next = claims.get(i);
      boolean rises =
          next.turn() == Turn.BEGINS
              && next.holder().equals(claim.holder())
              && claim.anchor().end() <= next.anchor().start()
              && claim.anchor().start() < next.anchor().start()
              && deedWords.isRise(words.lower(next.anchor().start()));
      if (rises && terms.get(i).from().isPresent()) {
        terms.set(left, terms.get(left).to(terms.get(i).from().get()));
      }
    }
  }

  /** "joined the bank, first as a clerk and from 2001 as its treasurer" */
  private void first(int left) {
    Claim claim = claims.get(left);
    boolean first = false;
    for (int at = claim.anchor().start(); at < claim.anchor().end(); at++) {
      first |= words.is(at, "first", "initially") && words.is(at + 1, "as");
    }
    if (!first || terms.get(left).to().isPresent()) {
      return;
    }
    for (int i = 0; i < claims.size(); i++) {
      boolean next =
          claims.get(i).holder().equals(claim.holder())
              && claims.get(i).anchor().end() > claim.anchor().end();
      if (next && terms.get(i).from().isPresent()) {
        terms.set(left, terms.get(left).to(terms.get(i).from().get()));
        return;
      }
    }
  }

  /** "moved up from deputy head to head in 2012": one ends when the other begins. */
  private void leftBehind(int left) {
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
}

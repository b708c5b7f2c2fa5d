package footnote.positions.terms;

import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the dates of one item of a list: "(elected 2003)", "1999–2004". */
public final class ItemTerms {

  private static final Set<String> ENDS = Grammar.words("item-end");

  private final Words words;
  private final List<Moment> moments;

  public ItemTerms(Words words, List<Moment> moments) {
    this.words = words;
    this.moments = moments;
  }

  public boolean isActing(int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.is(at, "acting", "interim", "caretaker")) {
        return true;
      }
    }
    return false;
  }

  /** The terms told between two words: "(1924–27, 1931–33)" are two. */
  public List<Term> terms(int from, int to) {
    List<Term> terms = new ArrayList<>();
    Term term = Term.unknown();
    for (Moment moment : moments) {
      boolean inside = moment.start() >= from && moment.end() <= to && !isOfBoard(moment, from);
      if (inside && moment.length().isPresent() && words.is(moment.start() - 1, "for", "of")) {
        term = term.lasting(moment.length().get());
      }
      if (inside && moment.when().isPresent()) {
        if (term.from().isPresent() && term.to().isPresent()) {
          terms.add(term);
          term = Term.unknown();
        }
        term = add(term, moment);
      }
    }
    terms.add(terms.isEmpty() && !term.isKnown() ? common() : term);
    return terms;
  }

  /** "Since 2005: Otar Beridze, Nino Beridze": a date before all is everybody's. */
  private Term common() {
    boolean leads = !moments.isEmpty() && words.is(moments.get(0).end(), ":");
    return leads && moments.get(0).when().isPresent()
        ? add(Term.unknown(), moments.get(0))
        : Term.unknown();
  }

  /** "chair (on the board since 2008)", "vice-chair (first elected in 1999)" */
  private boolean isOfBoard(Moment moment, int from) {
    for (int at = from; at < moment.start(); at++) {
      boolean board =
          words.is(at, "on") && words.is(at + 1, "the", "its") && moment.start() - at < 5;
      boolean first = words.is(at, "first") && words.is(at + 1, "elected", "appointed", "joined");
      if (board || first) {
        return true;
      }
    }
    return false;
  }

  /** "until his death in" */
  private boolean isUntilEvent(int before) {
    int noun = words.is(before, "in", "on") ? before - 1 : before;
    return words.is(noun - 1, "his", "her", "the") && words.is(noun - 2, "until", "till");
  }

  private boolean isEnd(int at) {
    return ENDS.contains(words.lower(at));
  }

  private Term add(Term term, Moment moment) {
    int before = moment.start() - 1;
    boolean until =
        words.is(before, "to", "until", "till", ".", "–", "-")
            || isEnd(before)
            || isUntilEvent(before);
    boolean since =
        words.is(before, "from", "since", "elected", "appointed")
            || (words.is(before, "in", "on") && words.is(before - 1, "elected", "appointed"))
            || words.is(moment.end(), "–", "-", "until", "till")
            || (words.is(moment.end(), "to") && words.is(moment.end() + 1, "date", "present"));
    if (moment.isStretch()) {
      return term.within(moment.when().orElseThrow());
    }
    if (since && term.from().isEmpty()) {
      return term.from(moment.when().get());
    }
    return until ? term.to(moment.when().get()) : term;
  }
}

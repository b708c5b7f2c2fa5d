package footnote.positions;

import footnote.dates.When;
import footnote.positions.OfficeWords.Turn;
import java.util.List;
import java.util.Optional;

/** Reads what a date says of an office: that it began then, or ended. */
final class TermDates {

  private final Words words;
  private final Turns turns;
  private final OfficeWords lexicon;
  private final List<Moment> moments;

  TermDates(Words words, Turns turns, OfficeWords lexicon, List<Moment> moments) {
    this.words = words;
    this.turns = turns;
    this.lexicon = lexicon;
    this.moments = moments;
  }

  Term add(Term term, Moment moment, Claim claim) {
    if (moment.length().isPresent()) {
      return lasts(moment) ? term.lasting(moment.length().get()) : term;
    }
    if (moment.when().isEmpty()) {
      return term;
    }
    When when = moment.when().get();
    Turn turn = turn(moment, claim);
    if (moment.isStretch()) {
      return stretch(term, when, moment, turn);
    }
    return switch (turn) {
      case BEGINS -> term.from(when);
      case ENDS -> term.to(when);
      case HOLDS -> isLater(moment) ? term.from(when) : again(term, when, claim);
      default -> term;
    };
  }

  /** "and again in 1999": in that year and no longer. */
  private Term again(Term term, When when, Claim claim) {
    return words.is(claim.anchor().start(), "again") ? term.from(when).to(when) : term;
  }

  /** "Four years later he was director" */
  private boolean isLater(Moment moment) {
    return words.is(moment.end() - 1, "later");
  }

  private Term stretch(Term term, When when, Moment moment, Turn turn) {
    boolean open = when.from().isEmpty() || when.to().isEmpty();
    if (open && turn == Turn.NONE && !isLed(moment)) {
      return term;
    }
    if (words.is(moment.start() - 1, "not") && words.is(moment.start(), "until", "till")) {
      return term.from(when);
    }
    Term begun = when.from().isPresent() ? term.from(when) : term;
    return when.to().isPresent() ? begun.to(when) : begun;
  }

  /** Whether the mention itself begins with its preposition. */
  private boolean isLed(Moment moment) {
    return words.is(moment.start(), "since", "until", "till", "from", "to", "up", "before", "after")
        || words.is(moment.end() - 1, "present", "onwards", "on", "date", "now");
  }

  /** "for a decade", "after twelve years", "her seven-year term" */
  private boolean lasts(Moment moment) {
    boolean spent =
        words.is(moment.end(), "as", "at", "in", "with") && words.isTag(moment.start() - 1, "VERB");
    boolean as = words.is(moment.end(), "as");
    boolean led = spent || words.is(moment.start() - 1, "for", "after");
    boolean term = lexicon.is("spell", words.lower(moment.end()));
    return led || as || term;
  }

  /** Whether the date begins or ends what {@code claim} says. */
  private Turn turn(Moment moment, Claim claim) {
    boolean behind = claim.anchor().start() <= moment.start();
    Turn lead = lead(moment, behind ? claim.anchor().start() : 0, claim.turn());
    if (lead == Turn.NONE && !behind && isPutBefore(moment)) {
      return Turn.BEGINS;
    }
    return lead != Turn.NONE ? lead : byVerb(moment, claim);
  }

  /** "Elected in 1901, he was treasurer": the participle in front begins it. */
  private boolean isPutBefore(Moment moment) {
    for (int at = moment.start() - 1; at >= 0 && moment.start() - at < 4; at--) {
      boolean opens = at == 0 || words.is(at - 1, ",");
      Turn turn = turns.at(at).map(Turns.Doing::ofSubject).orElse(Turn.NONE);
      if (opens && turn == Turn.BEGINS) {
        return true;
      }
    }
    return false;
  }

  private Turn lead(Moment moment, int border, Turn turn) {
    int at = moment.start() - 1;
    while (words.is(at, "the", "early", "late", "about", "around", "mid", "end", "of", "start")) {
      at--;
    }
    if (words.is(at, "from", "since", "after")) {
      return Turn.BEGINS;
    }
    if (words.is(at, "until", "till") && words.is(at - 1, "not")) {
      return Turn.BEGINS;
    }
    if (words.is(at, "until", "till", "to", "through", "til")) {
      return Turn.ENDS;
    }
    if (words.is(moment.end(), "–", "-")
        && words.is(moment.end() + 1, ")", ".", ",", ";", "present")) {
      return Turn.BEGINS;
    }
    return leadingClause(moment, border, turn);
  }

  /** "until Bertil Ek bought him out in 2002", "from its founding in 1995 to its merger in 2010" */
  private Turn leadingClause(Moment moment, int border, Turn turn) {
    for (int at = moment.start() - 1; at >= border && moment.start() - at < 10; at--) {
      if (words.is(at, ",", ";", "(", ")") || (Moments.holds(moments, at) && !words.is(at, "to"))) {
        return Turn.NONE;
      }
      if (words.is(at, "until", "till")) {
        return Turn.ENDS;
      }
      if (words.is(at, "since") && !words.is(at + 1, "then")) {
        return Turn.BEGINS;
      }
      boolean left = words.is(at, "from") && turn == Turn.ENDS;
      if (words.is(at, "since", "from") && isEvent(at + 1) && !left) {
        return Turn.BEGINS;
      }
      if (words.is(at, "to", "till") && isEvent(at + 1) && Moments.holds(moments, at - 1)) {
        return Turn.ENDS;
      }
      if (words.is(at, "after", "since") && words.lower(at + 1).endsWith("ing")) {
        return Turn.BEGINS;
      }
      if (words.is(at, "before") && words.lower(at + 1).endsWith("ing")) {
        return Turn.ENDS;
      }
    }
    return Turn.NONE;
  }

  /** "his debut", "the World Cup of 2018" */
  private boolean isEvent(int at) {
    return words.is(at, Words.OWNERS) || words.is(at, "the");
  }

  private boolean isHandover(Claim claim) {
    Phrase anchor = claim.anchor();
    return anchor.isOneWord() && lexicon.isFormOf("succession", words.lower(anchor.start()));
  }

  /** "was reserve keeper when the club won the cup in 1999" */
  private boolean isOtherClause(int at) {
    return words.is(at, "when", "while", "whose", "whereas")
        && !words.is(at + 1, "he", "she")
        && !words.isDated(at);
  }

  /** What the verbs between the claim and its date make of it. */
  private Turn byVerb(Moment moment, Claim claim) {
    Turn turn = claim.turn();
    for (int at = claim.anchor().end(); at < moment.start(); at++) {
      Optional<Turns.Doing> doing = turns.at(at);
      if (words.is(at + 1, "effect", "force")) {
        continue;
      }
      if (isOtherClause(at) && turn != Turn.BEGINS && turn != Turn.ENDS) {
        return Turn.NONE;
      }
      boolean auxiliary = words.isTag(at, "AUX") || words.isDated(at);
      if (doing.isPresent() && !words.isBe(at) && !words.is(at, "has", "had", "have")) {
        // What its heir does later is not told of the office that was handed over.
        Turn next = isHandover(claim) ? Turn.NONE : doing.get().ofSubject();
        turn = next == Turn.HOLDS ? turn : next;
      } else if (words.isTag(at, "VERB") && !auxiliary && !words.isUsedAsNoun(at)) {
        turn = Turn.NONE;
      } else if (words.is(at, "death", "resignation", "retirement")
          && words.is(at - 1, "his", "her", "until")) {
        turn = Turn.ENDS;
      }
    }
    return turn;
  }
}

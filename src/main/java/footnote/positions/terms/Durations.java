package footnote.positions.terms;

import footnote.dates.When;
import footnote.positions.claims.Claim;
import footnote.positions.claims.OfficeScene;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Words;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads how long somebody was in office: "for a decade", "after twelve years", "her long term". */
final class Durations {

  private static final Set<String> FURTHER =
      Set.of("next", "following", "another", "further", "more", "subsequent", "ensuing");

  /** How the words around a length hang it on what is told. */
  private enum Kind {
    /** "for nine years", "spent nine years" */
    WHILE,
    /** "after nine years" */
    AFTER,
    /** "a nine-year term", "a term of nine years" */
    TERM,
    NONE
  }

  private final Words words;
  private final OfficeWords lexicon;
  private final List<Claim> claims;
  private final Governors governors;
  private final Spoken spoken;
  private final Joined joined;
  private final Optional<LocalDate> published;

  Durations(
      OfficeScene scene,
      List<Claim> claims,
      Governors governors,
      Spoken spoken,
      Joined joined,
      Optional<LocalDate> published) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.claims = claims;
    this.governors = governors;
    this.spoken = spoken;
    this.joined = joined;
    this.published = published;
  }

  /**
   * Adds a length to the terms it belongs to.
   *
   * @param before the date told last before it
   */
  void add(Moment length, Optional<When> before, List<Term> terms) {
    Kind kind = kind(length);
    Optional<Governor> governor = kind == Kind.NONE ? Optional.empty() : governors.of(length);
    Optional<Integer> titled = titled(length, kind);
    if (governor.isEmpty()) {
      Period period = length.length().orElseThrow();
      titled
          .filter(claim -> isOwn(length))
          .ifPresent(claim -> terms.set(claim, terms.get(claim).lasting(period)));
      return;
    }
    for (int claim : titled.map(List::of).orElseGet(() -> owners(governor.get(), kind))) {
      if (titled.isPresent() || !isOfHouse(length, claims.get(claim))) {
        terms.set(claim, term(claim, terms, governor.get(), length, before));
      }
    }
  }

  /** "retired after nineteen years with the bank": not all of them as its treasurer. */
  private boolean isOfHouse(Moment length, Claim claim) {
    boolean at = words.is(length.end(), "at") && isEmployed(claim.holder());
    return (words.is(length.end(), "with") || at)
        && !claim.isBelonging()
        && !lexicon.is("position", claim.office());
  }

  private boolean isEmployed(String who) {
    return claims.stream()
        .filter(claim -> claim.holder().equals(who) && claim.turn() == Turn.ENDS)
        .anyMatch(claim -> claim.office().equals("employee"));
  }

  /** "after nine years as editor", "spent nine years at Nordbank": of that, whatever the verb. */
  private Optional<Integer> titled(Moment length, Kind kind) {
    for (int i = 0; i < claims.size(); i++) {
      int title = claims.get(i).anchor().start();
      boolean as = words.is(length.end(), "as") && title <= length.end() + 2;
      boolean within = kind == Kind.WHILE && title < length.end();
      boolean beside = kind == Kind.WHILE && isBeside(length, claims.get(i));
      if (beside || (title >= length.start() && (as || within))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** "Ann Lee, for six years an organiser in York, was elected": as that. */
  private boolean isBeside(Moment length, Claim claim) {
    int title = words.isTag(length.end(), "DET") ? length.end() + 1 : length.end();
    int start = claim.anchor().start();
    boolean led = start <= length.end() && claim.anchor().end() > title;
    return claim.turn() == Turn.NONE && (start == title || led);
  }

  private Kind kind(Moment length) {
    int before = beforeFiller(length.start() - 1);
    boolean of = words.is(length.start() - 1, "of") && isTerm(length.start() - 2);
    boolean of2 = words.is(length.start() - 2, "of") && isTerm(length.start() - 3);
    if (of || of2 || isTerm(length.end()) || isOwn(length)) {
      return Kind.TERM;
    }
    boolean part = isLast(length) && words.is(length.end(), "as");
    if (part || words.is(before, "for") || isSpent(before, length.end())) {
      return Kind.WHILE;
    }
    boolean after = words.is(before, "after", "following") || isAfterArrival(length.end());
    return after ? Kind.AFTER : Kind.NONE;
  }

  /** "five months after his appointment", "a year after taking office" */
  private boolean isAfterArrival(int at) {
    boolean arrival = words.isOwner(at + 1) && lexicon.is("arrival", words.lower(at + 2));
    boolean coming = words.is(at + 1, "taking", "being", "becoming", "joining", "assuming");
    return words.is(at, "after") && (arrival || coming);
  }

  /** "spent nine years as", "stayed nine years" */
  private boolean isSpent(int verb, int end) {
    boolean as = words.is(end, "as", "at", "in", "with") || words.isBorder(end);
    return as && words.isTag(verb, "VERB");
  }

  /** "her twelve years as mayor ended in 2021" */
  private boolean isOwn(Moment length) {
    return words.isOwner(length.start() - 1) && words.is(length.end(), "as", "in", "at");
  }

  /** "his nine-year term", "on a three-year deal" */
  private boolean isTerm(int at) {
    return lexicon.is("spell", words.lower(at)) || words.is(at, "deal", "loan");
  }

  private int beforeFiller(int from) {
    int at = from;
    while (words.is(at, "the", "a", "an", "only", "just", "his", "her", "full", "long", "some")
        || FURTHER.contains(words.lower(at))) {
      at--;
    }
    return at;
  }

  private List<Integer> owners(Governor governor, Kind kind) {
    boolean own = !governor.claims().isEmpty();
    Turn turn = own ? turn(governor) : governor.deed().map(Deed::turn).orElse(Turn.NONE);
    boolean fits =
        switch (kind) {
          case WHILE -> turn == Turn.HOLDS || turn == Turn.BEGINS || (own && isTitle(governor));
          case AFTER -> turn == Turn.ENDS;
          case TERM -> true;
          case NONE -> false;
        };
    if (!fits) {
      return List.of();
    }
    if (kind == Kind.TERM && turn == Turn.NONE && !own) {
      return lastBefore(governor.at());
    }
    return own
        ? List.copyOf(joined.with(governor.claims()))
        : spoken.of(governor.deed().orElseThrow(), turn);
  }

  /** "Appointed ombudsman in 2009, she served out her seven-year term" */
  private List<Integer> lastBefore(int at) {
    for (int i = claims.size() - 1; i >= 0; i--) {
      if (claims.get(i).anchor().start() < at) {
        return joined.with(i);
      }
    }
    return List.of();
  }

  /** "headmistress for thirty years", "the minister, in office for a year," */
  private boolean isTitle(Governor governor) {
    return !words.isTag(governor.at(), "VERB", "AUX");
  }

  private Turn turn(Governor governor) {
    return claims.get(governor.claims().get(0)).turn();
  }

  /**
   * "has been editor for nine years", "was editor for the next nine years"; of "editor until 1988
   * and for another nine years" the years come after.
   */
  private Term term(
      int claim, List<Term> terms, Governor governor, Moment length, Optional<When> before) {
    Term term = terms.get(claim);
    Period period = length.length().orElseThrow();
    Term lasting = term.lasting(period);
    if (term.from().isEmpty() && term.to().equals(before) && isFurther(governor, length)) {
      return term;
    }
    if (term.isKnown()) {
      return lasting;
    }
    if (isLast(length) && !isPerfect(governor)) {
      return end(claim, terms).map(lasting::to).orElse(term);
    }
    Optional<When> begun = begun(claim, terms);
    if (begun.isPresent()) {
      return lasting.from(begun.get());
    }
    boolean lasts = kind(length) == Kind.WHILE && claims.get(claim).turn() != Turn.ENDS;
    if (lasts && isPerfect(governor) && period.getYears() > 0 && published.isPresent()) {
      return term.from(When.year(published.get().minus(period).getYear()));
    }
    return isFurther(governor, length)
        ? before.map(Ends::of).map(lasting::from).orElse(lasting)
        : lasting;
  }

  /** "a member from 2012 to 2020, the last four years as vice-chair" */
  private boolean isLast(Moment length) {
    return words.is(length.start(), "last", "final")
        || words.is(length.start() - 1, "last", "final");
  }

  /** The end of what the same person held then. */
  private Optional<When> end(int claim, List<Term> terms) {
    Optional<When> end = Optional.empty();
    for (int i = 0; i < claim; i++) {
      boolean same = claims.get(i).holder().equals(claims.get(claim).holder());
      end = same ? over(terms.get(i)) : end;
    }
    return end.map(Ends::of);
  }

  /** When it was over, also where only its beginning and its length are told. */
  private static Optional<When> over(Term term) {
    return term.to().or(() -> term.when().flatMap(When::to).map(When::until));
  }

  /** "has now been" */
  private boolean isPerfect(Governor governor) {
    int at = governor.at() - 1;
    while (words.isTag(at, "ADV")) {
      at--;
    }
    return words.is(at, "has", "have", "'s");
  }

  /** "joined in 1975 and was captain for nine seasons" */
  private Optional<When> begun(int claim, List<Term> terms) {
    boolean goesOn = claim > 0 && claims.get(claim).turn() == Turn.HOLDS;
    return goesOn && claims.get(claim - 1).turn() == Turn.BEGINS
        ? terms.get(claim - 1).from().filter(from -> isSameHolder(claim - 1, claim))
        : Optional.empty();
  }

  private boolean isSameHolder(int one, int other) {
    boolean same = claims.get(one).holder().equals(claims.get(other).holder());
    return same && words.is(claims.get(other).anchor().start() - 1, "and");
  }

  private boolean isThen(int at) {
    return words.is(at, "then", "thereafter", "afterwards");
  }

  private boolean isFurther(Governor governor, Moment length) {
    boolean told =
        FURTHER.contains(words.lower(length.start() - 1))
            || FURTHER.contains(words.lower(length.start()));
    boolean then =
        isThen(governor.at() - 1)
            || isThen(beforeFiller(length.start() - 1) - 1)
            || (governor.at() < 3 && isThen(0));
    boolean followed = words.is(length.end(), "that") && words.is(length.end() + 1, "followed");
    return told || then || followed;
  }
}

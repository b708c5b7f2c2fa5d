package footnote.positions.terms;

import footnote.dates.When;
import footnote.positions.Position.Tenure;
import footnote.positions.claims.Claim;
import footnote.positions.claims.DeedWords;
import footnote.positions.claims.OfficeScene;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Words;
import footnote.positions.terms.Links.Link;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives every office of a sentence the dates that belong to it: each date hangs on a verb or a
 * title, which tells whose it is and what it does there.
 */
public final class Terms {

  private final Words words;
  private final OfficeWords lexicon;
  private final List<Moment> moments;
  private final DeedWords deedWords;
  private final List<Claim> claims;
  private final Links links;
  private final DateLeads leads;
  private final Durations durations;
  private final Optional<When> earlier;

  /**
   * @param claims sorted by where they begin
   * @param earlier the date told last before the sentence
   * @param published when it was published
   */
  public Terms(
      OfficeScene scene,
      List<Moment> moments,
      List<Claim> claims,
      Optional<When> earlier,
      Optional<LocalDate> published) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.moments = moments;
    this.claims = claims;
    this.deedWords = scene.deedWords();
    this.leads = new DateLeads(words, deedWords, moments);
    boolean told = !moments.isEmpty() && !claims.isEmpty();
    List<Deed> deeds = told ? new Deeds(scene, deedWords).all() : List.of();
    Governors governors = new Governors(words, scene.cast(), claims, deeds, leads);
    Joined joined = new Joined(words, scene.cast(), moments, claims);
    Spoken spoken = new Spoken(words, claims, joined);
    Shares shares = new Shares(words, scene.cast(), claims, moments);
    this.links = new Links(words, deedWords, claims, governors, leads, joined, spoken, shares);
    this.durations = new Durations(scene, claims, governors, spoken, joined, published);
    this.earlier = earlier;
  }

  /** A term for each claim, in their order. */
  public List<Term> read() {
    List<Term> terms = new ArrayList<>();
    claims.forEach(claim -> terms.add(Term.unknown()));
    add(true, terms);
    add(false, terms);
    lengths(terms);
    new Carried(words, deedWords, moments, claims, terms).date();
    new Successions(words, deedWords, claims, terms).date();
    new Moves(lexicon, claims, terms).date();
    return terms;
  }

  /**
   * @param firm whether to add the dates that count before others, or those others
   */
  private void add(boolean firm, List<Term> terms) {
    for (Moment moment : moments) {
      for (Link link : moment.isExact() ? links.of(moment) : List.<Link>of()) {
        if (firm == (link.firm() || leads.isEffective(moment))) {
          terms.set(link.claim(), add(terms.get(link.claim()), moment, link));
        }
      }
    }
  }

  private void lengths(List<Term> terms) {
    Optional<When> before = earlier;
    for (Moment moment : moments) {
      if (moment.length().isPresent()) {
        durations.add(moment, before, terms);
      }
      before = moment.when().isPresent() ? moment.when() : before;
    }
  }

  private Term add(Term term, Moment moment, Link link) {
    When when = moment.when().orElseThrow();
    if (moment.isStretch()) {
      return stretch(term, when, moment, link.turn());
    }
    return switch (link.turn()) {
      case BEGINS -> term.from(when);
      case ENDS -> term.to(when);
      case HOLDS ->
          isLater(moment)
              ? term.from(when)
              : isWhole(moment, claims.get(link.claim()))
                  ? term.from(when).to(when)
                  : again(term, when, claims.get(link.claim()));
      default -> term;
    };
  }

  /** "and again in 1999": in that year and no longer. */
  private Term again(Term term, When when, Claim claim) {
    return words.is(claim.anchor().start(), "again") ? term.from(when).to(when) : term;
  }

  /** "will serve as interim director during April", "was mayor throughout 1998" */
  private boolean isWhole(Moment moment, Claim claim) {
    int lead = words.is(moment.start() - 1, "the") ? moment.start() - 2 : moment.start() - 1;
    return words.is(lead, "throughout")
        || (words.is(lead, "during") && claim.tenure() == Tenure.ACTING);
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
    if (turn == Turn.ENDS && when.to().isEmpty() && leads.isFrom(moment)) {
      return term.to(Ends.onFirst(when));
    }
    return term.within(when);
  }

  /** Whether the mention itself begins with its preposition. */
  private boolean isLed(Moment moment) {
    return words.is(moment.start(), "since", "until", "till", "from", "to", "up", "before", "after")
        || words.is(moment.end() - 1, "present", "onwards", "on", "date", "now");
  }
}

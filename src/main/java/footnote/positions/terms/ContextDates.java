package footnote.positions.terms;

import footnote.dates.When;
import footnote.positions.claims.Claim;
import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Dates what goes from one to another in a sentence without a date by the one told before. */
public final class ContextDates {

  /** Tell who comes after whom, and not that something happens. */
  private static final Set<String> AFTER = Grammar.words("comes-after");

  private static final Set<String> CAME_AFTER = Grammar.words("came-after");

  private final Words words;
  private final Optional<LocalDate> published;
  private final List<Claim> claims;
  private final List<Moment> moments;

  /**
   * @param claims those of the sentence
   * @param moments its dates
   * @param published when the document was
   */
  public ContextDates(
      Words words, List<Claim> claims, List<Moment> moments, Optional<LocalDate> published) {
    this.published = published;
    this.words = words;
    this.claims = claims;
    this.moments = moments;
  }

  /**
   * "The cantonal elections of 2012 brought a surprise. Reto Camenzind ousted": that was in 2012.
   *
   * @param earlier the date told last before the sentence
   * @param terms what the sentence tells itself, changed in place
   */
  public void date(Optional<When> earlier, List<Term> terms) {
    Optional<When> day = earlier.filter(when -> !Moment.isStretch(when) && Moment.isExact(when));
    Optional<When> end =
        day.or(
            () ->
                earlier
                    .filter(Moment::isExact)
                    .filter(when -> when.to().isPresent())
                    .map(Ends::of));
    if (end.isEmpty()) {
      return;
    }
    List<Term> told = List.copyOf(terms);
    for (int i = 0; i < claims.size(); i++) {
      if (isUndated(claims.get(i))
          || isPerfect(claims.get(i))
          || (isToCome(claims.get(i)) && isPast(end.get()))) {
        continue;
      }
      boolean undated = moments.isEmpty() || isHandover(i, told);
      Turn turn = undated ? claims.get(i).turn() : Turn.NONE;
      boolean change = isChange(claims.get(i));
      if (turn == Turn.BEGINS && change) {
        terms.set(i, terms.get(i).from(end.get()));
      } else if (turn == Turn.ENDS && day.isPresent()) {
        terms.set(i, terms.get(i).to(day.get()));
      }
    }
  }

  /**
   * "She succeeds Jan Mol", "She replaced him": after him, on whatever day, and not on that of her
   * election; but "Ann Lee replaced him" and "was replaced by" go on with a story.
   */
  private boolean isUndated(Claim claim) {
    int verb = claim.anchor().start();
    boolean passive = words.isBe(verb - 1) || words.is(verb + 1, "by");
    boolean pointed = words.is(verb - 1, "he", "she", "they", "who");
    boolean came = CAME_AFTER.contains(words.lower(verb)) && pointed && !passive;
    return AFTER.contains(words.lower(verb)) || came;
  }

  /** "has been signed from Malmo": by now, and not when the last thing that was told was. */
  private boolean isPerfect(Claim claim) {
    int verb = claim.anchor().start();
    return words.is(verb - 1, "been") && words.isBehind(verb, 3, "has", "have");
  }

  private boolean isPast(When told) {
    Optional<LocalDate> day = told.from().or(told::to);
    return published.filter(now -> day.filter(now::isAfter).isPresent()).isPresent();
  }

  /** "will retire": not on the day that was told before. */
  private boolean isToCome(Claim claim) {
    return words.isBehind(claim.anchor().start(), 3, "will", "shall", "would", "may", "might");
  }

  /** One goes and another comes; who is only "elected chairman" need not be so that day. */
  private boolean isChange(Claim claim) {
    return claims.stream()
        .filter(other -> other.turn() == Turn.BEGINS || other.turn() == Turn.ENDS)
        .anyMatch(other -> other.turn() != claim.turn() && !other.holder().equals(claim.holder()));
  }

  /** "She succeeds Jan Mol, who leaves after nine years": one goes and one comes, at no date. */
  private boolean isHandover(int claim, List<Term> terms) {
    Claim own = claims.get(claim);
    boolean undated = true;
    boolean other = false;
    for (int i = 0; i < claims.size(); i++) {
      undated &= !isBegun(terms.get(i)) || claims.get(i).turn() != Turn.BEGINS;
      undated &= terms.get(i).to().isEmpty() || claims.get(i).turn() != Turn.ENDS;
      other |=
          i != claim
              && claims.get(i).anchor().equals(own.anchor())
              && claims.get(i).turn() != own.turn();
    }
    return undated && other;
  }

  /** "for six seasons, until 1963" tells both. */
  private static boolean isBegun(Term term) {
    return term.from().isPresent() || (term.to().isPresent() && term.length().isPresent());
  }
}

package footnote.positions.terms;

import footnote.positions.claims.Cast;
import footnote.positions.claims.Claim;
import footnote.positions.grammar.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells whose a date is where one verb tells of more than one office: "promoted to clerk in 1955
 * and to treasurer in 1961", "followed by Ann Lee (1996–2003) and Tom Moss (2003–2011)".
 */
final class Shares {

  private final Words words;
  private final Cast cast;
  private final List<Claim> claims;
  private final List<Moment> moments;

  Shares(Words words, Cast cast, List<Claim> claims, List<Moment> moments) {
    this.words = words;
    this.cast = cast;
    this.claims = claims;
    this.moments = moments;
  }

  /** Whether {@code moment}, which hangs on the verb of {@code claim}, is that of its title. */
  boolean has(int claim, Moment moment) {
    Claim own = claims.get(claim);
    if (bracketed(moment).filter(who -> !who.equals(own.holder())).isPresent()) {
      return false;
    }
    if (isOfAnother(own, moment)) {
      return false;
    }
    List<Claim> siblings = siblings(own);
    return siblings.size() < 2 || !isParted(own, meant(siblings, moment));
  }

  /** The name right before "(1996–2003)", if it is one of those who hold an office. */
  private Optional<String> bracketed(Moment moment) {
    return words.is(moment.start() - 1, "(")
        ? cast.endingAt(moment.start() - 2).map(cast::name).filter(this::isHolder)
        : Optional.empty();
  }

  /** "were appointed: Ann Lee on 4 June and Tom Moss on 6 May" */
  private boolean isOfAnother(Claim own, Moment moment) {
    Optional<String> named = named(moment);
    return named.filter(who -> !who.equals(own.holder())).isPresent()
        && claims.stream()
            .filter(claim -> claim.anchor().start() == own.anchor().start())
            .filter(claim -> claim.turn() == own.turn())
            .anyMatch(claim -> claim.holder().equals(named.get()))
        && moments.stream().anyMatch(each -> named(each).filter(own.holder()::equals).isPresent());
  }

  /** The name right before "on 4 June". */
  private Optional<String> named(Moment moment) {
    int at = moment.start() - 1;
    boolean led = words.is(at, "on", "in", "from", "since", "until");
    return cast.endingAt(led ? at - 1 : at).map(cast::name);
  }

  private boolean isHolder(String name) {
    return claims.stream().anyMatch(claim -> claim.holder().equals(name));
  }

  private List<Claim> siblings(Claim own) {
    return claims.stream()
        .filter(other -> other.anchor().start() == own.anchor().start())
        .filter(other -> other.holder().equals(own.holder()))
        .sorted(Comparator.comparingInt(other -> other.anchor().end()))
        .toList();
  }

  /** The title before the date, or the one behind where the date opens its part. */
  private Claim meant(List<Claim> siblings, Moment moment) {
    Claim meant = siblings.get(0);
    for (Claim next : siblings) {
      boolean behind = next.anchor().end() > moment.start();
      boolean first = meant.anchor().end() > moment.start();
      if (behind) {
        return first || !opens(moment) ? meant : next;
      }
      meant = next;
    }
    return meant;
  }

  /** ", and from 2001 as", "and, in 2001, to" */
  private boolean opens(Moment moment) {
    int at = moment.start() - 1;
    while (words.is(at, "from", "in", "since", "then", "later")) {
      at--;
    }
    int end = words.is(moment.end(), ",") ? moment.end() + 1 : moment.end();
    return words.is(at, "and", ",", "but") && words.is(end, "as", "to", "a", "an", "the");
  }

  /** Whether a date stands between the ends of two titles. */
  private boolean isParted(Claim one, Claim other) {
    int first = Math.min(one.anchor().end(), other.anchor().end());
    int last = Math.max(one.anchor().end(), other.anchor().end());
    return moments.stream()
        .anyMatch(
            moment -> moment.when().isPresent() && moment.start() >= first && moment.end() <= last);
  }
}

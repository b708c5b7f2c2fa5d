package footnote.positions.terms;

import footnote.positions.claims.Cast;
import footnote.positions.claims.Claim;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the claims that share their dates: "director and treasurer since 2005". */
final class Joined {

  private final Words words;
  private final Cast cast;
  private final List<Moment> moments;
  private final List<Claim> claims;

  /**
   * @param claims sorted by where they begin
   */
  Joined(Words words, Cast cast, List<Moment> moments, List<Claim> claims) {
    this.words = words;
    this.cast = cast;
    this.moments = moments;
    this.claims = claims;
  }

  /** The claims {@code owners} and all that their verb tells with them. */
  Set<Integer> with(List<Integer> owners) {
    Set<Integer> group = new TreeSet<>();
    owners.forEach(owner -> group.addAll(with(owner)));
    return group;
  }

  /** The claim {@code owner} and all that one verb tells with it. */
  List<Integer> with(int owner) {
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
          || (words.is(at, ",") && words.is(at + 1, "as"))
          || Moments.holds(moments, at)) {
        return false;
      }
    }
    boolean same = one.turn() == next.turn() && one.holder().equals(next.holder());
    return (same && !isNamedBetween(one, next)) || isGap(one, next);
  }

  /** "Emil Roth was elected treasurer and Ann Lee secretary on Monday": one verb for both. */
  private boolean isGap(Claim one, Claim next) {
    int link = one.anchor().end();
    int name = words.is(link, ",") && words.is(link + 1, "and") ? link + 2 : link + 1;
    return words.is(link, "and", ",")
        && !one.holder().equals(next.holder())
        && one.turn() == next.turn()
        && one.turn() != Turn.NONE
        && cast.from(name)
            .filter(who -> cast.name(who).equals(next.holder()))
            .filter(who -> next.anchor().start() - who.end() < 2)
            .isPresent();
  }

  /** "Director Ann Lee, a goalkeeper until 2003": two titles that her name parts. */
  private boolean isNamedBetween(Claim one, Claim next) {
    return cast.between(one.anchor().end(), next.anchor().start())
        .map(cast::name)
        .filter(one.holder()::equals)
        .isPresent();
  }
}

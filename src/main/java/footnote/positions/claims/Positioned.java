package footnote.positions.claims;

import footnote.positions.grammar.OfficeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins a player's place to the team: "Left-back Jonas Weir joined Cove Athletic". */
public final class Positioned {

  private final OfficeWords lexicon;

  public Positioned(OfficeWords lexicon) {
    this.lexicon = lexicon;
  }

  /** {@code claims} with the place instead of "player", and without the place of its own. */
  public List<Claim> merged(List<Claim> claims) {
    List<Claim> merged = new ArrayList<>();
    List<Claim> used = new ArrayList<>();
    for (Claim claim : claims) {
      Optional<Claim> place = claim.isBelonging() ? placeOf(claim, claims) : Optional.empty();
      place
          .filter(each -> each.turn() == OfficeWords.Turn.NONE || isWhile(each, claim))
          .ifPresent(used::add);
      merged.add(place.map(found -> named(claim, found.office())).orElse(claim));
    }
    merged.removeAll(used);
    return merged;
  }

  private Optional<Claim> placeOf(Claim player, List<Claim> claims) {
    return claims.stream()
        .filter(
            claim ->
                claim.turn() == OfficeWords.Turn.NONE
                    || isThere(claim, player)
                    || isWhile(claim, player))
        .filter(claim -> claim.holder().equals(player.holder()))
        .filter(claim -> isPlace(claim))
        .findFirst();
  }

  /** "striker", "centre half" */
  public boolean isPlace(Claim claim) {
    return lexicon.is("position", claim.head())
        || lexicon.is("position", claim.office().replace(' ', '-'));
  }

  /** "joined Cove in 1975 and was their goalkeeper": the same stay. */
  private static boolean isThere(Claim place, Claim player) {
    boolean begins = player.turn() == OfficeWords.Turn.BEGINS;
    return begins
        && place.turn() == OfficeWords.Turn.HOLDS
        && (place.organisation().isEmpty() || place.organisation().equals(player.organisation()));
  }

  /** "As a defender he played for Cove and for Malmo": his place in both. */
  private static boolean isWhile(Claim place, Claim player) {
    return player.turn() == OfficeWords.Turn.HOLDS
        && place.turn() == OfficeWords.Turn.HOLDS
        && place.organisation().isEmpty()
        && place.anchor().start() <= player.anchor().start();
  }

  private static Claim named(Claim claim, String office) {
    return new Claim(
        claim.holder(), office, claim.organisation(), claim.turn(), claim.tenure(), claim.anchor());
  }
}

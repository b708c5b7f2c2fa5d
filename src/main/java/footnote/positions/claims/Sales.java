package footnote.positions.claims;

import footnote.positions.Position.Tenure;
import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads how a club parts with a player: "Odense have sold Tom Moss to Malmo". */
public final class Sales {

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final NounPhrases nouns;
  private final Subjects subjects;
  private final Bodies bodies;

  public Sales(OfficeScene scene) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
    this.nouns = scene.nouns();
    this.subjects = scene.subjects();
    this.bodies = scene.bodies();
  }

  public List<Claim> read() {
    List<Claim> claims = new ArrayList<>(signedFrom());
    for (int at = 1; at < words.size(); at++) {
      boolean sells = lexicon.is("sold", words.lower(at)) && !words.is(at, "signed", "bought");
      Phrase object = sells && !words.isBe(at - 1) ? nouns.next(at + 1) : Phrase.empty(at);
      Optional<Phrase> player =
          cast.between(object.start(), object.end()).filter(person -> words.is(person.end(), "to"));
      if (player.isPresent()) {
        claims.addAll(sold(at, player.get()));
      }
      claims.addAll(sale(at));
    }
    return claims;
  }

  private List<Claim> sold(int verb, Phrase player) {
    List<Claim> claims = new ArrayList<>();
    String who = cast.name(player);
    Phrase anchor = new Phrase(verb, player.end());
    Phrase seller = subjects.of(verb);
    Phrase buyer = nouns.next(player.end() + 1);
    if (!seller.isEmpty() && words.isName(seller.last())) {
      claims.add(player(who, bodies.named(seller), Turn.ENDS, anchor));
    }
    if (!buyer.isEmpty() && words.isName(buyer.last())) {
      claims.add(player(who, bodies.named(buyer), Turn.BEGINS, anchor));
    }
    return claims;
  }

  /** "the sale of Tom Moss to Malmo in June" */
  private List<Claim> sale(int noun) {
    boolean sale = words.is(noun, "sale", "loan", "departure") && words.is(noun + 1, "of");
    Optional<Phrase> player = sale ? cast.whole(noun + 2) : Optional.empty();
    Phrase buyer =
        player
            .filter(person -> words.is(person.end(), "to"))
            .map(person -> nouns.next(person.end() + 1))
            .orElse(Phrase.empty(noun));
    if (buyer.isEmpty() || !words.isName(buyer.last())) {
      return List.of();
    }
    String who = cast.name(player.get());
    Phrase anchor = new Phrase(noun, buyer.end());
    return List.of(
        player(who, bodies.spokenOf(), Turn.ENDS, anchor),
        player(who, bodies.named(buyer), Turn.BEGINS, anchor));
  }

  /** "Signed from Malmo last summer, Tom Moss has": he left Malmo. */
  private List<Claim> signedFrom() {
    boolean opens = words.is(0, "signed", "bought", "loaned", "recruited") && words.is(1, "from");
    Phrase club = opens ? nouns.next(2) : Phrase.empty(0);
    if (club.isEmpty() || !words.isName(club.last())) {
      return List.of();
    }
    int comma = club.end();
    while (comma < words.size() && !words.is(comma, ",")) {
      comma++;
    }
    Phrase anchor = new Phrase(0, 1);
    return cast.whole(comma + 1).stream()
        .map(person -> player(cast.name(person), bodies.named(club), Turn.ENDS, anchor))
        .toList();
  }

  private static Claim player(String who, String club, Turn turn, Phrase anchor) {
    return new Claim(who, "player", club, turn, Tenure.HELD, anchor);
  }
}

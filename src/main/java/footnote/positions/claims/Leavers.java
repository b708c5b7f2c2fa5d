package footnote.positions.claims;

import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.List;
import java.util.Optional;

/** Reads who had the office before that somebody comes into: "in succession to Abena Quaye". */
final class Leavers {

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final Turns turns;

  Leavers(OfficeScene scene) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
    this.turns = scene.turns();
  }

  /** "was named counsel in succession to Abena Quaye" */
  List<Claim> inSuccession(int at, List<Claim> claims) {
    boolean succession = words.is(at, "succession", "successor") && words.is(at + 1, "to");
    boolean place = words.is(at - 1, "in") && words.is(at, "place") && words.is(at + 1, "of");
    boolean from = words.is(at, "from") && isTaken(at, claims);
    boolean replacing = words.is(at, "replacing", "succeeding") && words.is(at - 1, ",");
    boolean beaten = isBeaten(at);
    Optional<Phrase> person = cast.whole(replacing || from || beaten ? at + 1 : at + 2);
    if ((!succession && !place && !replacing && !from && !beaten) || person.isEmpty()) {
      return List.of();
    }
    String left = cast.name(person.get());
    int end = person.get().end();
    Optional<Phrase> own =
        words.is(end, ",") && words.is(end + 1, "who")
            ? Optional.of(new Phrase(at, end))
            : Optional.empty();
    return claims.stream()
        .filter(claim -> claim.turn() == Turn.BEGINS && claim.anchor().start() < at)
        .filter(claim -> !claim.holder().equals(left))
        .reduce((first, second) -> second)
        .map(claim -> claim.passedTo(left, Turn.ENDS, own.orElse(claim.anchor())))
        .stream()
        .toList();
  }

  /** "was elected president, beating the incumbent, Tom Bright" */
  private boolean isBeaten(int verb) {
    return words.is(verb, "beating", "defeating", "ousting", "unseating", "beat", "defeated")
        && words.isAhead(verb + 1, 3, "incumbent");
  }

  /** "appointed in May after the dismissal of Tom Bright": who left before. */
  List<Claim> before(int noun, List<Claim> claims) {
    if (turns.ofNoun(noun) != Turn.ENDS) {
      return List.of();
    }
    boolean of = words.is(noun + 1, "of");
    Optional<Phrase> person = of ? cast.whole(noun + 2) : cast.ownerOf(noun);
    int start = of ? noun : person.map(cast::before).orElse(noun) + 1;
    int lead = words.is(start - 1, "the") ? start - 2 : start - 1;
    Optional<String> left = person.map(cast::name);
    return words.is(lead, "after", "following", "on", "upon", "since")
        ? claims.stream()
            .filter(claim -> claim.turn() == Turn.BEGINS)
            .filter(claim -> left.filter(who -> !who.equals(claim.holder())).isPresent())
            .limit(1)
            .map(claim -> claim.passedTo(left.get(), Turn.ENDS, claim.anchor()))
            .toList()
        : List.of();
  }

  /** "took over as editor from Tom Bright" */
  private boolean isTaken(int from, List<Claim> claims) {
    return claims.stream()
        .filter(claim -> claim.anchor().start() < from && from - claim.anchor().end() < 8)
        .anyMatch(claim -> lexicon.isFormOf("succession", words.lower(claim.anchor().start())));
  }
}

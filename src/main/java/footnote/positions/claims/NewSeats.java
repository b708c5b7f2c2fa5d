package footnote.positions.claims;

import footnote.positions.claims.HandedOffices.Change;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the seat that somebody came into in the sentence before, and that another had: "Ann Lee was
 * elected to the board. She replaced Tom Moss."
 */
final class NewSeats {

  private final Words words;
  private final Cast cast;

  NewSeats(OfficeScene scene) {
    this.words = scene.words();
    this.cast = scene.cast();
  }

  Optional<Claim> of(Change change, Memory memory) {
    Predicate<Claim> joins =
        claim ->
            claim.turn() == Turn.BEGINS
                && claim.office().equals("member")
                && change.after().filter(claim.holder()::equals).isPresent();
    int end = end(change.at());
    boolean whole = words.isBorder(end) || words.isDated(end);
    boolean told = whole && memory.near().stream().anyMatch(joins);
    return told && isSameYear(end, memory.sentenceBefore())
        ? memory.justTold().stream().filter(joins).reduce((first, second) -> second)
        : Optional.empty();
  }

  /**
   * Behind who gave way: "replaced Tom Moss on the cello" is of another matter than what was told.
   */
  private int end(int verb) {
    int pronoun = words.is(verb + 1, "him", "her") ? verb + 2 : words.size();
    return cast.whole(verb + 1).map(Phrase::end).orElse(pronoun);
  }

  private boolean isSameYear(int end, String before) {
    for (int at = 0; at < end || words.isDated(at); at++) {
      if (words.isYear(at) && !before.contains(words.word(at))) {
        return false;
      }
    }
    return true;
  }
}

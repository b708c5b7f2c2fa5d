package footnote.positions.claims;

import footnote.positions.claims.Turns.Doing;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.Optional;

/** Finds whom somebody chooses to do something: "the board chose Ann Lee to follow Tom Moss". */
final class Chosen {

  private final Words words;
  private final Cast cast;
  private final Subjects subjects;
  private final Turns turns;

  Chosen(OfficeScene scene) {
    this.words = scene.words();
    this.cast = scene.cast();
    this.subjects = scene.subjects();
    this.turns = scene.turns();
  }

  /** Who is to do what the infinitive at {@code verb} says, and the verb that chooses him. */
  Optional<Holding> toDo(int verb) {
    if (!words.is(verb - 1, "to")) {
      return Optional.empty();
    }
    boolean pronoun = words.is(verb - 2, "him", "her");
    Optional<Phrase> person = pronoun ? Optional.empty() : cast.endingAt(verb - 2);
    int chooses = pronoun ? verb - 3 : person.map(cast::before).orElse(verb);
    while (chooses > 0
        && words.isTag(chooses, "DET", "ADJ", "NOUN")
        && turns.at(chooses).isEmpty()) {
      chooses--;
    }
    boolean chosen =
        turns.at(chooses).map(Doing::ofObject).filter(turn -> turn == Turn.BEGINS).isPresent();
    if (!chosen) {
      return Optional.empty();
    }
    int anchor = chooses;
    Optional<String> who =
        pronoun ? cast.other(verb - 2, cast.who(subjects.of(chooses))) : person.map(cast::name);
    return who.map(each -> Holding.of(each, Turn.BEGINS, anchor));
  }
}

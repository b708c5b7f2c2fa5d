package footnote.positions.claims;

import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads who came next, or before, in an office told already: "Then came Ann Lee", "Lee followed".
 */
public final class Sequences {

  private final Words words;
  private final Cast cast;
  private final Subjects subjects;

  public Sequences(OfficeScene scene) {
    this.words = scene.words();
    this.cast = scene.cast();
    this.subjects = scene.subjects();
  }

  public List<Claim> read(Vacancies vacancies) {
    List<Claim> found = new ArrayList<>();
    for (int at = 1; at < words.size(); at++) {
      int verb = at;
      Optional<String> who = came(at).or(() -> followed(verb));
      Turn turn = isBefore(at) ? Turn.HOLDS : Turn.BEGINS;
      Phrase anchor = new Phrase(at, at + 1);
      who.filter(each -> !vacancies.isTold(each))
          .flatMap(each -> vacancies.leftTo(each).map(left -> left.passedTo(each, turn, anchor)))
          .ifPresent(found::add);
    }
    return found;
  }

  /** "Then came Ann Lee", "In her place came Ann Lee", "Before him came Ann Lee" */
  private Optional<String> came(int verb) {
    boolean after = words.is(verb - 1, "him", "her") && words.is(verb - 2, "after", "before");
    boolean place = words.isInPlace(verb - 3);
    boolean next = words.is(verb - 1, "then", "next") && verb < 3;
    return words.is(verb, "came", "comes", "followed") && (after || place || next)
        ? cast.whole(verb + 1).map(cast::name)
        : Optional.empty();
  }

  private boolean isBefore(int verb) {
    return words.is(verb - 2, "before");
  }

  /** "Ann Lee followed in 1999." */
  private Optional<String> followed(int verb) {
    boolean alone = words.isDated(verb + 1) || words.is(verb + 1, ".", ",", "and");
    return words.is(verb, "followed") && alone && !words.isBe(verb - 1)
        ? cast.who(subjects.of(verb))
        : Optional.empty();
  }
}

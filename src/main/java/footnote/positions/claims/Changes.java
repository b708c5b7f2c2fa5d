package footnote.positions.claims;

import footnote.positions.claims.HandedOffices.Change;
import footnote.positions.claims.Turns.Doing;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.Optional;

/** Reads who gives way to whom by a verb: "Lee succeeded Berg", "Berg was replaced by Lee". */
final class Changes {

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final Subjects subjects;
  private final Turns turns;
  private final TitleVerbs verbs;
  private final Chosen chosen;

  Changes(OfficeScene scene) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
    this.subjects = scene.subjects();
    this.turns = scene.turns();
    this.verbs = new TitleVerbs(scene);
    this.chosen = new Chosen(scene);
  }

  /** Who gives way to whom by the verb at {@code at}: one of the two may stay untold. */
  Optional<Change> at(int at) {
    Optional<Doing> doing = turns.at(at);
    boolean succession = lexicon.isFormOf("succession", words.lower(at));
    boolean makes = words.is(at, "made", "make", "makes") && !words.is(at + 1, "way");
    if (doing.isEmpty() || !succession || makes || verbs.isUnreal(at)) {
      return Optional.empty();
    }
    Optional<Holding> toDo = chosen.toDo(at);
    Optional<String> subject =
        toDo.isPresent()
            ? Optional.of(toDo.get().who().get(0))
            : cast.who(subjects.of(beforeTurn(at)));
    int anchor = toDo.map(Holding::anchor).orElse(at);
    boolean joined = words.is(at - 1, "and", ",") && words.is(doing.get().end(), "by");
    if (doing.get().passive() || joined) {
      return by(doing.get().end()).map(heir -> new Change(subject, Optional.of(heir), at));
    }
    int next = doing.get().end();
    boolean gives = false;
    while (words.is(next, "from", "the", "to", "for")
        || words.isDated(next)
        || (words.is(next, "in", "on") && words.isDated(next + 1))
        || (words.isTag(next, "ADJ") && !words.isName(next))) {
      gives |= words.is(next, "to", "for") && !words.isDated(next);
      next++;
    }
    boolean pronoun = words.is(next, "him", "her") && !words.isTag(next + 1, "NOUN");
    Optional<String> object =
        pronoun ? cast.other(next, subject) : cast.whole(next).map(cast::name);
    Change change =
        gives ? new Change(subject, object, anchor) : new Change(object, subject, anchor);
    return object.isEmpty() ? Optional.empty() : Optional.of(change);
  }

  /** Before the "in his turn" that stands between the subject and the verb at {@code verb}. */
  private int beforeTurn(int verb) {
    int in = words.is(verb - 2, "in") ? verb - 2 : verb - 3;
    boolean owned = in == verb - 2 || words.isOwner(verb - 2);
    return words.is(verb - 1, "turn") && words.is(in, "in") && owned ? in : verb;
  }

  private Optional<String> by(int from) {
    for (int at = from; at < words.size() && at - from < 12; at++) {
      if (words.is(at, "by")) {
        return cast.whole(at + 1).map(cast::name);
      }
    }
    return Optional.empty();
  }
}

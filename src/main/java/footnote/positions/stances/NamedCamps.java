package footnote.positions.stances;

import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import footnote.positions.stances.Cues.Found;
import footnote.positions.stances.Stances.Draft;
import java.util.List;

/**
 * Reads who is said to be of a camp: "The fiercest critic of the plan was Ines Roth", "Its
 * supporters included the mayor and the bishop".
 */
final class NamedCamps {

  private final Scene scene;
  private final Words words;

  NamedCamps(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** The stance of those whom the words behind the camp of {@code cue} name, if any do. */
  List<Draft> read(Found cue) {
    Phrase camp = scene.nouns().base(cue.start());
    boolean whole = cue.end() > cue.start() + 1;
    Phrase behind = whole ? scene.nouns().next(cue.end()) : Phrase.empty(cue.end());
    boolean owned = !whole && words.isPossessive(cue.start() - 1);
    boolean opens = words.isBorder(camp.start() - 1) || words.is(camp.start() - 1, "among");
    int verb = verb(behind.end());
    Phrase named = verb < 0 ? Phrase.empty(behind.end()) : scene.nouns().series(verb);
    boolean told = !named.isEmpty() && isSomebody(named) && (owned || !behind.isEmpty());
    Phrase matter = owned ? new Phrase(camp.start(), cue.start() - 1) : behind;
    return opens && told ? List.of(new Draft(cue, named, matter, false)) : List.of();
  }

  /** Names, or bodies with an article; "is a lawyer" tells of the critic what he does. */
  private boolean isSomebody(Phrase named) {
    return words.isName(named.start()) || words.is(named.start(), "the", "its", "their");
  }

  /** Behind "is", "are", "include" and the adverbs between; -1 where none stands there. */
  private int verb(int from) {
    int at = from;
    while (words.isTag(at, "ADV") || words.is(at, "also")) {
      at++;
    }
    boolean be = words.is(at, "is", "are", "was", "were") && !words.is(at + 1, "not");
    boolean lists = words.is(at, "include", "includes", "included");
    return be || lists ? at + 1 : -1;
  }
}

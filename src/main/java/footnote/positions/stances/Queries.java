package footnote.positions.stances;

import footnote.positions.Position.Side;
import footnote.positions.Position.Stance;
import footnote.positions.Position.Voice;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import footnote.positions.stances.Cues.Found;
import footnote.positions.stances.Cues.Kind;
import java.util.List;

/** Reads doubts put as questions: "asked how a club in debt can afford a striker". */
final class Queries {

  /** How far behind the question word its "can" may stand. */
  private static final int FARTHEST = 16;

  private final Scene scene;
  private final Words words;
  private final Holders holders;

  Queries(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
    this.holders = new Holders(scene);
  }

  /** The doubts of who asks with the verb at {@code at}. */
  List<Stance> at(int at) {
    int question = words.is(at + 1, "aloud", "publicly", "openly") ? at + 2 : at + 1;
    boolean doubts = isAsking(at) && words.is(question, "how", "why") && isOpen(question + 1);
    if (!doubts || words.is(question + 1, "many", "much", "long", "often", "soon")) {
      return List.of();
    }
    Found cue = Found.unlisted(Kind.VERB, Side.DOUBTS, at, question);
    Phrase matter = scene.nouns().object(question);
    return holders.in(scene.subjects().of(at)).stream()
        .map(who -> Stances.stance(scene, cue, who, matter, Voice.REPORTED))
        .toList();
  }

  private boolean isAsking(int at) {
    boolean asks = words.isTag(at, "VERB") && words.is(at, "ask", "asks", "asked", "asking");
    boolean wonders = words.is(at, "wonder", "wonders", "wondered", "wondering");
    return (asks || wonders) && !words.isBe(at - 1) && at > 0;
  }

  /** "how a club can", "why they should": what it asks is not told as a fact. */
  private boolean isOpen(int from) {
    return words.isAhead(from, FARTHEST, "can", "could", "should", "would", "ever");
  }
}

package footnote.positions.stances;

import footnote.positions.Position.Side;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import footnote.positions.stances.Cues.Found;

/** Tells the side of verbs that take one or another by their matter: "wants the roof", "a roof". */
final class SidedMatters {

  private final Scene scene;
  private final Words words;

  SidedMatters(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** "wants the roof" of which all speak is for it; "wants a roof" calls for one. */
  Found sided(Found cue, Phrase matter) {
    boolean known =
        cue.side() == Side.CALLS_FOR
            && (isWant(words, cue) || words.lower(cue.start()).startsWith("recommend"))
            && words.is(matter.start(), "the")
            && scene.names().isTold(words.lower(matter.start() + 1))
            && !words.isNoun(matter.start() + 2);
    boolean offered =
        cue.side() == Side.CALLS_FOR
            && words.lower(cue.start()).startsWith("recommend")
            && isOffer(matter);
    if (cue.side() == Side.FOR
        && matter.isOneWord()
        && words.is(matter.start(), "none", "nothing")) {
      return cue.sided(Side.AGAINST);
    }
    return known || offered ? cue.sided(Side.FOR) : cue;
  }

  /** "the offer", "a 40m cash offer from": what others made. */
  private boolean isOffer(Phrase matter) {
    int at = matter.start();
    while (at < matter.end()
        && !words.is(at, "offer", "bid", "deal", "merger", "takeover", "terms")) {
      if (!words.isTag(at, "DET", "ADJ", "NUM", "NOUN", "SYM", "PROPN")) {
        return false;
      }
      at++;
    }
    return at > matter.start() && at < matter.end() && !words.isTag(matter.start(), "NOUN");
  }

  static boolean isWant(Words words, Found cue) {
    return cue.end() == cue.start() + 1 && words.lower(cue.start()).startsWith("want");
  }
}

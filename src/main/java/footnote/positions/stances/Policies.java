package footnote.positions.stances;

import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import footnote.positions.stances.Cues.Found;

/** Tells plans and laws, of which one has views, from all else: one fights a tax, and a fire. */
final class Policies {

  private final Scene scene;
  private final Words words;

  Policies(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** Whether {@code cue} is a stance only on a policy, and {@code matter} is none. */
  boolean isOther(Found cue, Phrase matter) {
    return cue.cue().ofPolicy() && !isPolicy(matter);
  }

  private boolean isPolicy(Phrase matter) {
    if (matter.isOneWord() && words.is(matter.start(), "it", "them", "this", "that")) {
      return true;
    }
    for (int at = matter.start(); at < matter.end() && !isHung(at, matter); at++) {
      if (scene.cues().isIn("policy", words.lower(at))) {
        return true;
      }
    }
    return false;
  }

  /** In "promoted the album on programmes" the programmes are not what is promoted. */
  private boolean isHung(int at, Phrase matter) {
    boolean led = words.isTag(at, "ADP") && !words.is(at, "of", "to", "for", "on");
    return led && at > matter.start();
  }
}

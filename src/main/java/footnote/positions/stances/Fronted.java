package footnote.positions.stances;

import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import footnote.positions.stances.Cues.Found;

/**
 * Finds the subject of what stands in front of it: "A lifelong opponent of the canal, she left",
 * "Furious at the verdict, the players walked out".
 */
final class Fronted {

  private static final int LONGEST_LEAD = 5;

  private static final int LONGEST_MATTER = 14;

  private final Scene scene;
  private final Words words;

  Fronted(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** Who it is that the words around {@code cue} describe; empty where they open no sentence. */
  Phrase subject(Found cue) {
    Phrase none = Phrase.empty(cue.start());
    if (!opens(cue.start())) {
      return none;
    }
    for (int at = cue.end(); at < cue.end() + LONGEST_MATTER && at < words.size(); at++) {
      if (words.is(at, ",")) {
        Phrase subject = scene.nouns().next(at + 1);
        return isFollowed(subject) ? subject : none;
      }
      boolean verb = words.isTag(at, "AUX") || words.is(at, ".", ";", ":", "“");
      if (verb) {
        return none;
      }
    }
    return none;
  }

  /** Only what describes stands before: "a", "lifelong", "long". */
  private boolean opens(int start) {
    for (int at = 0; at < start; at++) {
      if (!words.isTag(at, "DET", "ADJ", "ADV", "NOUN") || words.isName(at)) {
        return false;
      }
    }
    return start <= LONGEST_LEAD;
  }

  private boolean isFollowed(Phrase subject) {
    return !subject.isEmpty() && words.isTag(subject.end(), "VERB", "AUX", "ADV");
  }
}

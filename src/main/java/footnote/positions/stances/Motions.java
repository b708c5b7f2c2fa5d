package footnote.positions.stances;

import footnote.positions.Position.Side;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import footnote.positions.stances.Cues.Found;
import footnote.positions.stances.Cues.Kind;
import footnote.positions.stances.Stances.Draft;
import java.util.List;

/** Reads who moves and who seconds what a meeting votes on, in the words of minutes. */
final class Motions {

  private final Scene scene;
  private final Words words;

  Motions(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  List<Draft> at(int at) {
    boolean moved = words.is(at, "moved", "proposed");
    boolean seconded = words.is(at, "seconded");
    if ((!moved && !seconded) || !isOfMeeting(at)) {
      return List.of();
    }
    Found cue = Found.unlisted(Kind.VERB, moved ? Side.CALLS_FOR : Side.FOR, at, at + 1);
    if (words.is(at + 1, "by")) {
      return draft(cue, scene.nouns().next(at + 2));
    }
    boolean active = seconded && !words.is(at + 1, "to", "from") && !words.isBe(at - 1);
    return active ? draft(cue, scene.subjects().sureOf(at)) : List.of();
  }

  private List<Draft> draft(Found cue, Phrase holder) {
    return List.of(new Draft(cue, holder, matter(cue.end()), false));
  }

  /** "It was moved by", "the motion was seconded by", "moved by one and seconded by another" */
  private boolean isOfMeeting(int at) {
    boolean told = words.isBe(at - 1) && words.is(at - 2, "it");
    boolean both = false;
    for (int other = 0; other < words.size(); other++) {
      both |= words.is(other, "seconded") && other != at;
      both |= words.is(other, "moved", "proposed") && words.is(at, "seconded");
      both |= scene.cues().isIn("motion", words.lower(other));
    }
    return told || both;
  }

  /** What is moved: behind "that", or the motion itself. */
  private Phrase matter(int from) {
    for (int at = from; at < words.size(); at++) {
      if (words.is(at, "that")) {
        return scene.nouns().object(at);
      }
    }
    return Phrase.empty(from);
  }
}

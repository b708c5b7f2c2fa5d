package footnote.positions;

import footnote.positions.Cues.Cue;
import footnote.positions.Cues.Found;
import footnote.positions.Cues.Kind;
import footnote.positions.Position.Side;
import footnote.positions.Position.Stance;
import footnote.positions.Position.Voice;
import java.util.List;
import java.util.Optional;

/** Reads what somebody denies to wish or to weigh: "denied that her department plans to". */
final class Denials {

  /** How far behind the denial the wish may stand. */
  private static final int FARTHEST = 12;

  private final Scene scene;
  private final Words words;
  private final Holders holders;

  Denials(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
    this.holders = new Holders(scene);
  }

  /** The stances that the verb at {@code at} denies. */
  List<Stance> at(int at) {
    boolean denies = scene.cues().isIn("disclaim", words.lower(at)) && words.isTag(at, "VERB");
    if (!denies) {
      return List.of();
    }
    for (int wish = at + 1; wish < at + FARTHEST && !isEnd(wish); wish++) {
      Optional<Side> side = side(wish);
      if (side.isPresent()) {
        return stances(at, wish, side.get());
      }
    }
    return List.of();
  }

  private boolean isEnd(int at) {
    return words.isBorder(at) || words.is(at, "but", "although", "because", "while");
  }

  private Optional<Side> side(int at) {
    String word = words.lower(at);
    boolean to = words.is(at + 1, "to", "for") || words.lower(at + 1).endsWith("ing");
    boolean thing = words.isTag(at + 1, "DET", "PRON", "PROPN") || words.is(at + 1, Words.OWNERS);
    if (scene.cues().isIn("wish", word) && (to || (thing && !words.isUsedAsNoun(at)))) {
      return Optional.of(Side.CALLS_FOR);
    }
    return scene.cues().isIn("weigh", word) ? Optional.of(Side.FOR) : Optional.empty();
  }

  private List<Stance> stances(int denial, int wish, Side side) {
    Phrase denier = scene.subjects().of(denial);
    Phrase wisher = wisher(denial, wish);
    boolean other = !wisher.isEmpty() && !isDeniers(wisher);
    Cue cue = new Cue(Kind.VERB, side, List.of(), false, true);
    Phrase matter = scene.nouns().object(wish + 1);
    return holders.in(other ? wisher : denier).stream()
        .map(
            who -> Stances.stance(scene, new Found(cue, wish, wish + 1), who, matter, Voice.DENIED))
        .toList();
  }

  /** Of "denied reports that the firm was considering": the firm. */
  private Phrase wisher(int denial, int wish) {
    int chain = scene.subjects().chainStart(wish);
    for (int at = chain - 1; at > denial; at--) {
      if (words.is(at, "that")) {
        return new Phrase(at + 1, chain);
      }
    }
    return Phrase.empty(denial);
  }

  /** "that he wanted", "that her department plans" */
  private boolean isDeniers(Phrase wisher) {
    return words.is(wisher.start(), Words.OWNERS)
        || words.is(wisher.start(), "he", "she", "it", "they", "we", "i", "there");
  }
}

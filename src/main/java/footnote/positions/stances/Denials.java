package footnote.positions.stances;

import footnote.positions.Position.Side;
import footnote.positions.Position.Stance;
import footnote.positions.Position.Voice;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import footnote.positions.stances.Cues.Found;
import footnote.positions.stances.Cues.Kind;
import footnote.positions.stances.Stances.Step;
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

  /** The stances that the verb at {@code at} denies, or that are a false rumour there. */
  Optional<Step> at(int at) {
    if (!isDenial(at) && !isRumour(at)) {
      return Optional.empty();
    }
    for (int wish = at + 1; wish < at + FARTHEST && !isEnd(wish); wish++) {
      Optional<Side> side = side(wish);
      if (side.isPresent()) {
        return Optional.of(new Step(stances(at, wish, side.get()), wish + 1))
            .filter(step -> !step.stances().isEmpty());
      }
    }
    return Optional.empty();
  }

  /** "denied", or "rejected reports that" */
  private boolean isDenial(int at) {
    boolean denies = words.is(at, "deny", "denies", "denied", "denying");
    boolean dismisses = scene.cues().isIn("disclaim", words.lower(at)) && isRumoured(at + 1);
    return words.isTag(at, "VERB") && (denies || dismisses);
  }

  private boolean isRumoured(int from) {
    for (int at = from; at < from + FARTHEST / 2 && !words.isBorder(at); at++) {
      if (scene.cues().isIn("rumour", words.lower(at))) {
        return isTold(at);
      }
    }
    return false;
  }

  /** "Reports that he wants to leave are untrue", "there is no truth in talk that" */
  private boolean isRumour(int at) {
    if (words.isTag(at, "VERB") || !scene.cues().isIn("rumour", words.lower(at)) || !isTold(at)) {
      return false;
    }
    for (int other = 0; other < words.size(); other++) {
      if (scene.cues().isIn("untrue", words.lower(other))) {
        return true;
      }
    }
    return false;
  }

  private boolean isTold(int at) {
    return words.isAhead(at + 1, FARTHEST / 2 - 1, "that");
  }

  private boolean isEnd(int at) {
    return words.isBorder(at) || words.is(at, "but", "although", "because", "while");
  }

  private Optional<Side> side(int at) {
    String word = words.lower(at);
    boolean to = words.is(at + 1, "to", "for") || words.lower(at + 1).endsWith("ing");
    boolean thing = words.isTag(at + 1, "DET", "PRON", "PROPN") || words.isOwner(at + 1);
    if (scene.cues().isIn("wish", word) && (to || (thing && !words.isUsedAsNoun(at)))) {
      return Optional.of(Side.CALLS_FOR);
    }
    return scene.cues().isIn("weigh", word) ? Optional.of(Side.FOR) : Optional.empty();
  }

  private List<Stance> stances(int denial, int wish, Side side) {
    Phrase denier = scene.subjects().of(denial);
    Phrase wisher = wisher(denial, wish);
    boolean other = !wisher.isEmpty() && (isRumour(denial) || !isDeniers(wisher));
    Found cue = Found.unlisted(Kind.VERB, side, wish, wish + 1);
    Phrase matter = scene.nouns().object(wish + 1);
    return holders.in(other ? wisher : denier).stream()
        .map(who -> Stances.stance(scene, cue, who, matter, Voice.DENIED))
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
    return words.isOwner(wisher.start())
        || words.is(wisher.start(), "he", "she", "it", "they", "we", "i", "there");
  }
}

package footnote.positions.stances;

import footnote.positions.Position.Side;
import footnote.positions.Position.Stance;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import footnote.positions.stances.Cues.Cue;
import footnote.positions.stances.Cues.Found;
import footnote.positions.stances.Cues.Kind;
import footnote.positions.stances.Stances.Draft;
import java.util.List;
import java.util.Optional;

/** Reads stances whose verb was told before: "Berlin is for it, Paris against", "as did Rome". */
final class Echoes {

  private final Scene scene;
  private final Words words;

  Echoes(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /**
   * The stance at {@code at} that leans on one before.
   *
   * @param told what the sentence told so far
   */
  Optional<Draft> at(int at, List<Stance> told) {
    if (told.isEmpty() || words.isQuoted(at)) {
      return Optional.empty();
    }
    return likewise(at, told.get(told.size() - 1)).or(() -> otherSide(at));
  }

  /** "…, as did the farmers", "and so does Rome" */
  private Optional<Draft> likewise(int at, Stance before) {
    boolean auxiliary =
        words.is(at + 1, "did", "does", "do", "has", "have", "had", "is", "are", "was", "were");
    if (!words.is(at, "as", "so") || !auxiliary) {
      return Optional.empty();
    }
    Phrase holder = scene.nouns().series(at + 2);
    boolean whole = !holder.isEmpty() && words.isBorder(holder.end());
    return whole
        ? Optional.of(draft(before.side(), at, at + 2, holder, Phrase.empty(at)))
        : Optional.empty();
  }

  /** "…, Paris against", "and five opposed" */
  private Optional<Draft> otherSide(int at) {
    Optional<Side> side = side(at);
    Phrase holder = scene.nouns().base(at - 1);
    boolean joined =
        words.is(holder.start() - 1, ",", ";", "–", "—")
            || words.is(holder.start() - 1, "and", "but", "while");
    boolean named = words.isName(holder.last()) || words.isTag(holder.start(), "NUM", "DET");
    boolean whole = joined && named && !holder.isEmpty();
    return side.filter(each -> whole)
        .map(each -> draft(each, at, at + 1, holder, Phrase.empty(at)));
  }

  /** The side that a word takes which ends its clause. */
  private Optional<Side> side(int at) {
    int end = words.is(at, "in") && words.is(at + 1, "favour", "favor") ? at + 2 : at + 1;
    if (!words.isBorder(end) && !words.is(end, "and", "but")) {
      return Optional.empty();
    }
    return switch (words.lower(at)) {
      case "against", "opposed" -> Optional.of(Side.AGAINST);
      case "for", "in" -> Optional.of(Side.FOR);
      case "undecided", "neutral" -> Optional.of(Side.NEUTRAL);
      default -> Optional.empty();
    };
  }

  private static Draft draft(Side side, int start, int end, Phrase holder, Phrase matter) {
    Cue cue = Cue.plain(Kind.VERB, side, List.of());
    return new Draft(new Found(cue, start, end), holder, matter, false);
  }
}

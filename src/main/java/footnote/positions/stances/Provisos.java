package footnote.positions.stances;

import footnote.positions.Position.Side;
import footnote.positions.Position.Stance;
import footnote.positions.Position.Voice;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.List;
import java.util.Optional;

/**
 * Reads what is asked for in return by who names nothing else: "was in favour, provided that the
 * fees were frozen".
 */
final class Provisos {

  private final Scene scene;
  private final Words words;

  Provisos(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** What the last of those who are for something in {@code stances} asks for in return. */
  Optional<Stance> of(List<Stance> stances) {
    Optional<Stance> favour =
        stances.stream()
            .filter(stance -> stance.side() == Side.FOR && stance.voice() == Voice.REPORTED)
            .reduce((first, second) -> second);
    return favour.flatMap(this::proviso);
  }

  private Optional<Stance> proviso(Stance favour) {
    for (int at = words.indexAt(favour.span().end()); at < words.size(); at++) {
      int end = condition(at);
      if (end == at && !words.isBorder(at)) {
        return Optional.empty();
      }
      Phrase what = scene.nouns().object(end);
      if (end > at && !what.isEmpty()) {
        return Optional.of(
            new Stance(
                favour.holder(),
                scene.text(what),
                Side.CALLS_FOR,
                favour.voice(),
                words.span(at, end),
                favour.when()));
      }
    }
    return Optional.empty();
  }

  /** Behind "provided that" and "on condition that"; {@code at} where neither stands there. */
  private int condition(int at) {
    boolean clause = words.is(at + 1, "that", "the", "it", "they", "he", "she", "no", "there");
    if (words.is(at, "provided", "providing") && clause && !words.isTag(at - 1, "AUX")) {
      return at + 1;
    }
    int noun = words.is(at + 1, "the") ? at + 2 : at + 1;
    boolean condition = words.is(at, "on") && words.is(noun, "condition");
    return condition && words.is(noun + 1, "that") ? noun + 1 : at;
  }
}

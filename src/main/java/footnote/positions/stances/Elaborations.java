package footnote.positions.stances;

import footnote.positions.Position.Side;
import footnote.positions.Position.Stance;
import footnote.positions.Position.Voice;
import footnote.positions.grammar.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads quotations that only go on with what was told just before: "The mayor backs the roof. “We
 * lose four concerts a year to the rain,” he said."
 */
final class Elaborations {

  private static final Set<Side> LASTING =
      EnumSet.of(Side.FOR, Side.AGAINST, Side.DOUBTS, Side.WARNS);

  private final Scene scene;
  private final Words words;
  private final Supplier<List<Stance>> earlier;

  /**
   * @param earlier the stances of the sentence before
   */
  Elaborations(Scene scene, Supplier<List<Stance>> earlier) {
    this.scene = scene;
    this.words = scene.words();
    this.earlier = earlier;
  }

  /** The stance of who speaks the sentence, where it is one quotation and he took a side before. */
  Optional<Stance> stance() {
    if (!isQuotation()) {
      return Optional.empty();
    }
    return scene
        .speech()
        .quoted(0)
        .flatMap(
            speaker ->
                earlier.get().stream().filter(each -> each.holder().equals(speaker)).findFirst())
        .filter(before -> LASTING.contains(before.side()) && before.voice() != Voice.DENIED)
        .map(this::again);
  }

  private boolean isQuotation() {
    int end = scene.speech().quotation(0).end();
    return words.isQuoted(0) && scene.subjects().hasFiniteVerb(1, end);
  }

  private Stance again(Stance before) {
    int end = scene.speech().quotation(0).end();
    return new Stance(
        before.holder(),
        before.about(),
        before.side(),
        Voice.OWN_WORDS,
        words.span(1, end),
        Optional.empty());
  }
}

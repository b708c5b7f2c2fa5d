package footnote.positions.stances;

import footnote.positions.Position.Stance;
import footnote.positions.Position.Voice;
import footnote.positions.grammar.Words;
import footnote.positions.stances.Cues.Found;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads who agrees with somebody, whose side only the sentence before tells: "I opposed the canal
 * from the start. Several members agreed with me."
 */
final class Agreements {

  private final Scene scene;
  private final Words words;
  private final Supplier<List<Stance>> earlier;

  /**
   * @param earlier the stances of the sentence before
   */
  Agreements(Scene scene, Supplier<List<Stance>> earlier) {
    this.scene = scene;
    this.words = scene.words();
    this.earlier = earlier;
  }

  /** Whether {@code cue} is an agreement with no more than a pronoun. */
  boolean isOf(Found cue) {
    return cue.cue().words().equals(List.of("agree", "with"))
        && words.is(cue.end(), "me", "him", "her", "them", "us");
  }

  /** {@code agreement} with the side of whom it agrees with; empty where none was told. */
  Optional<Stance> sided(Stance agreement, Found cue) {
    return whom(cue)
        .flatMap(
            whom -> earlier.get().stream().filter(each -> each.holder().equals(whom)).findFirst())
        .filter(before -> before.voice() != Voice.DENIED)
        .map(
            before ->
                Stances.stance(
                    scene,
                    cue,
                    before.side(),
                    agreement.holder(),
                    before.about(),
                    agreement.voice()));
  }

  private Optional<String> whom(Found cue) {
    return scene.names().resolve(words.word(cue.end()));
  }
}

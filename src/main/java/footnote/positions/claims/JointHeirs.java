package footnote.positions.claims;

import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;

/** Reads whom the people replace who were named together before: "They replace Ann Lee and". */
final class JointHeirs {

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;

  JointHeirs(OfficeScene scene) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
  }

  /**
   * @param memory of the offices told before
   */
  List<Claim> read(Memory memory) {
    int verb = words.is(1, "will", "have") ? 2 : 1;
    boolean replace = lexicon.isFormOf("succession", words.lower(verb));
    if (!words.is(0, "they", "both") || !replace || !words.isTag(verb, "VERB")) {
      return List.of();
    }
    int from = words.is(verb + 1, "over") ? verb + 2 : verb + 1;
    List<Phrase> before = cast.series(words.is(from, "from") ? from + 1 : from, true);
    List<Claim> heirs = before.size() > 1 ? heirs(memory.near()) : List.of();
    if (heirs.size() != before.size()) {
      return List.of();
    }
    Phrase anchor = new Phrase(verb, verb + 1);
    List<Claim> claims = new ArrayList<>();
    heirs.forEach(heir -> claims.add(heir.with(Turn.BEGINS, anchor)));
    before.forEach(who -> claims.add(heirs.get(0).passedTo(cast.name(who), Turn.ENDS, anchor)));
    return claims;
  }

  /** Those who came into one office together, told last. */
  private static List<Claim> heirs(List<Claim> near) {
    List<Claim> begun = near.stream().filter(claim -> claim.turn() == Turn.BEGINS).toList();
    if (begun.isEmpty()) {
      return List.of();
    }
    Claim last = begun.get(begun.size() - 1);
    return begun.stream()
        .filter(claim -> claim.office().equals(last.office()))
        .filter(claim -> claim.organisation().equals(last.organisation()))
        .toList();
  }
}

package footnote.positions.stances;

import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import footnote.positions.stances.Cues.Found;
import footnote.positions.stances.Cues.Kind;
import footnote.positions.stances.Stances.Draft;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads those who are called by the side they take: "Critics of the scheme say that it costs". */
final class Camps {

  private static final Set<Kind> OTHERS = EnumSet.of(Kind.VERB, Kind.NOUN, Kind.STIRS);

  private final Scene scene;
  private final Words words;
  private final NamedCamps namedCamps;

  Camps(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
    this.namedCamps = new NamedCamps(scene);
  }

  List<Draft> read(Found cue) {
    List<Draft> saying = saying(cue);
    return saying.isEmpty() ? namedCamps.read(cue) : saying;
  }

  /** The stance of a camp that says something; where it does more, its deed tells the stance. */
  private List<Draft> saying(Found cue) {
    Phrase name = scene.nouns().base(cue.start());
    boolean whole = cue.end() > cue.start() + 1;
    Phrase behind = whole ? scene.nouns().next(cue.end()) : Phrase.empty(cue.end());
    boolean owned = !whole && isOwned(name);
    if (!words.lower(cue.start()).endsWith("s")
        || !opensClause(name)
        || whole == behind.isEmpty()) {
      return List.of();
    }
    Phrase matter = owned ? new Phrase(name.start(), cue.start() - 1) : behind;
    Phrase holder = new Phrase(name.start(), behind.end());
    return says(behind.end()) ? List.of(new Draft(cue, holder, matter, false)) : List.of();
  }

  private boolean isOwned(Phrase name) {
    return words.isPossessive(name.last() - 1) || words.isOwner(name.start());
  }

  private boolean opensClause(Phrase name) {
    int before = name.start() - 1;
    return words.isBorder(before) || scene.cues().isIn("clause-start", words.lower(before));
  }

  private boolean says(int from) {
    int verb = from;
    while (words.isTag(verb, "AUX", "ADV", "PART")) {
      verb++;
    }
    boolean says = isSaying(words.lower(verb)) && words.isTag(verb, "VERB", "NOUN");
    return says && scene.cues().at(words, verb, OTHERS).isEmpty();
  }

  private boolean isSaying(String word) {
    return scene.cues().isIn("say", word) || scene.cues().isIn("plead", word);
  }
}

package footnote.positions.stances;

import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import footnote.positions.stances.Cues.Found;
import footnote.positions.stances.Stances.Draft;
import java.util.List;
import java.util.Set;

/** Reads adjectives of stance: "Paris is sceptical about the fund". */
final class AdjectiveStances {

  private static final Set<String> COPULAS = Grammar.words("copula");

  private final Scene scene;
  private final Words words;
  private final Fronted fronted;

  AdjectiveStances(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
    this.fronted = new Fronted(scene);
  }

  List<Draft> read(Found cue) {
    int at = copula(cue.start() - 1);
    Phrase matter = scene.nouns().object(cue.end());
    if (words.is(cue.start() - 1, "less", "hardly", "too") || isAttribute(cue) || isWeary(cue)) {
      return List.of();
    }
    if (words.isBe(at) || COPULAS.contains(words.lower(at))) {
      if (words.is(at + 1, "about", "what") || isQuestioned(at)) {
        return List.of();
      }
      return draft(cue, scene.subjects().sureOf(at), matter);
    }
    boolean apposed = words.is(at, ",") && words.isNoun(at - 1) && cue.end() > cue.start() + 1;
    Phrase subject = apposed ? beforeComma(at) : fronted.subject(cue);
    return subject.isEmpty() ? List.of() : draft(cue, subject, matter);
  }

  /** "The board, wary of", and "They sided with the king, weary of": not the king. */
  private Phrase beforeComma(int comma) {
    Phrase before = scene.nouns().wide(comma - 1);
    for (int at = before.start() - 1; at > 0 && !words.isBorder(at); at--) {
      if (words.isVerb(at)) {
        return scene.subjects().sureOf(at);
      }
    }
    return before;
  }

  /** "was tired of mowing the lawn": a chore is no matter. */
  private boolean isWeary(Found cue) {
    boolean weary = scene.cues().isIn("weary", words.lower(cue.start()));
    return weary && words.is(cue.end() - 1, "of") && words.endsWith(cue.end(), "ing");
  }

  /** "is a keen rower": one word before its noun only describes. */
  private boolean isAttribute(Found cue) {
    boolean article = words.is(cue.start() - 1, "a", "an") || words.is(cue.start() - 2, "a", "an");
    return article && words.isTag(cue.end(), "NOUN") && cue.end() == cue.start() + 1;
  }

  /** Over "deeply" and over ", for the moment,". */
  private int copula(int from) {
    int at = from;
    while (at > 0 && isBetween(at)) {
      at--;
    }
    for (int comma = at - 1; words.is(at, ",") && comma > 0 && at - comma < 6; comma--) {
      if (words.is(comma, ",") && words.isBe(comma - 1)) {
        return comma - 1;
      }
    }
    return at;
  }

  private boolean isBetween(int at) {
    boolean word = words.isTag(at, "ADV", "DET", "PART", "ADJ") && !words.isBe(at);
    boolean itself = words.is(at, "itself", "himself", "herself", "themselves");
    boolean copula = COPULAS.contains(words.lower(at));
    return !copula
        && (word || itself || words.is(at, "not", "never", "very", "deeply", "all", "both"));
  }

  /** "asked whether he was happy with it" */
  private boolean isQuestioned(int at) {
    return words.isBehind(at, 6, "if", "whether", "unless");
  }

  private List<Draft> draft(Found cue, Phrase holder, Phrase matter) {
    return List.of(new Draft(cue, holder, matter, scene.isDenied(cue.start())));
  }
}

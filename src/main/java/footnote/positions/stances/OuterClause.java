package footnote.positions.stances;

import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;

/**
 * Finds who goes on behind a clause of what he said: "The treasurer said the money would be better
 * spent on buses and warned that": it is not the money that warned.
 */
final class OuterClause {

  /** How far before a subject the verb may stand that says its clause. */
  private static final int FARTHEST = 4;

  private final Scene scene;
  private final Words words;
  private final Somebody somebody;

  OuterClause(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
    this.somebody = new Somebody(scene);
  }

  /**
   * {@code subject} of {@code verb}, or who said the clause that it opens, where it is a thing or
   * the verb does not go on with what it does.
   */
  Phrase subject(Phrase subject, int verb) {
    boolean own = subject.isEmpty() || (somebody.is(subject) && !isBesideModal(subject, verb));
    if (own) {
      return subject;
    }
    for (int at = subject.start() - 1; at > 0 && subject.start() - at <= FARTHEST; at--) {
      if (words.isBorder(at)) {
        break;
      }
      if (scene.cues().isIn("say", words.lower(at)) && words.isTag(at, "VERB")) {
        return scene.subjects().of(at);
      }
    }
    return subject;
  }

  /** In "She believes the mills should buy here and criticises" no mill should "criticises". */
  private boolean isBesideModal(Phrase subject, int verb) {
    int joint = verb - 1;
    while (words.isTag(joint, "ADV")) {
      joint--;
    }
    boolean joined = words.is(joint, "and", "but") && subject.end() < joint;
    return joined && words.isModal(subject.end()) && words.endsWith(verb, "ed", "s");
  }
}

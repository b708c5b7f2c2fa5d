package footnote.positions.stances;

import footnote.positions.Position.Side;
import footnote.positions.Position.Stance;
import footnote.positions.Position.Voice;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import footnote.positions.stances.Cues.Found;
import footnote.positions.stances.Stances.Draft;
import java.util.List;
import java.util.Optional;

/**
 * Reads verbs of stance in the passive: "the plan is opposed by Japan", "is called upon to act".
 */
final class Passives {

  /** How far behind its verb "by" may stand. */
  private static final int FARTHEST = 9;

  private final Scene scene;
  private final Words words;
  private final NoViews noViews;
  private final Policies policies;

  Passives(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
    this.noViews = new NoViews(scene);
    this.policies = new Policies(scene);
  }

  /** The stance of those behind "by", where the verb of {@code cue} has them. */
  List<Draft> read(Found cue) {
    for (int at = cue.start() + 1; at < Math.min(cue.end() + FARTHEST, words.size()); at++) {
      if (words.is(at, "by")) {
        Phrase holder = agent(at + 1);
        Phrase matter = scene.subjects().of(cue.start());
        if (policies.isOther(cue, matter) || noViews.isSackedBy(cue, matter)) {
          return List.of();
        }
        return List.of(new Draft(cue, holder, matter, scene.isDenied(cue.start())));
      }
      if (words.isBorder(at) || (at > cue.end() && isNextVerb(at))) {
        return List.of();
      }
    }
    return List.of();
  }

  /** In "was rejected in 1947 and amended by the senate" the senate rejected nothing. */
  private boolean isNextVerb(int at) {
    return words.is(at, "and", "but") && words.isTag(at + 1, "VERB") && !words.isBe(at + 1);
  }

  /** "by Hanoi and the farmers of the delta" */
  private Phrase agent(int from) {
    Phrase first = scene.nouns().next(from);
    int end = first.end();
    while (words.is(end, "and", "in", "at", "for", "from") && !first.isEmpty()) {
      Phrase more = scene.nouns().next(end + 1);
      if (more.isEmpty() || words.isTag(more.end(), "VERB", "AUX")) {
        break;
      }
      end = more.end();
    }
    return new Phrase(from, end);
  }

  /** "Parliament is called upon to act": by whom but the author? */
  Optional<Stance> calledUpon(Found cue) {
    boolean verb = words.isTag(cue.start(), "VERB") && !isPastEvent(cue.start());
    boolean asks = verb && cue.side() == Side.CALLS_FOR && isPassive(cue.start());
    if (!asks || words.isQuoted(cue.start())) {
      return Optional.empty();
    }
    Phrase who = scene.subjects().of(cue.start());
    Phrase what = scene.nouns().object(cue.end());
    String about = scene.text(who) + " " + scene.text(what);
    return scene
        .names()
        .author()
        .map(author -> Stances.stance(scene, cue, cue.side(), author, about, Voice.OWN_WORDS));
  }

  /**
   * "was told to open its ports", "had been urged to": by whom was left out, and it is long ago.
   */
  private boolean isPastEvent(int verb) {
    boolean told = words.is(verb, "told", "advised", "encouraged", "challenged");
    int before = beforeAdverbs(verb);
    return told || words.is(before, "was", "were") || words.is(before - 1, "had");
  }

  /** "is opposed", "the tax, opposed by", "was praised but criticised" */
  boolean isPassive(int verb) {
    String word = words.lower(verb);
    boolean subject =
        words.isTag(verb - 1, "PRON") && !words.is(verb - 1, "who", "which", "that", "all");
    if (word.endsWith("ing") || subject) {
      return false;
    }
    int before = beforeAdverbs(verb);
    boolean joined = words.is(before, "and", "but", "or");
    boolean led = words.isNoun(before) || joined || words.is(before, ",");
    boolean reduced = led && words.is(verb + 1, "by") && !scene.cues().isIn("actorless", word);
    return words.isBe(before) || reduced || (joined && isPassiveToo(verb, before));
  }

  /** Over "not also" in "is not also opposed". */
  private int beforeAdverbs(int verb) {
    int before = verb - 1;
    while ((words.isTag(before, "ADV") || words.is(before, "not", "also", "both"))
        && !words.isBe(before)) {
      before--;
    }
    return before;
  }

  /** "was praised by some but criticised for its length": neither has an object. */
  private boolean isPassiveToo(int verb, int joint) {
    boolean bare = words.isBorder(verb + 1) || words.is(verb + 1, "for", "as", "in", "at");
    for (int at = joint - 1; bare && at > 0 && !words.isBorder(at); at--) {
      if (words.isTag(at, "VERB") && words.lower(at).endsWith("ed")) {
        return words.isBe(at - 1) || words.isBe(at - 2);
      }
    }
    return false;
  }
}

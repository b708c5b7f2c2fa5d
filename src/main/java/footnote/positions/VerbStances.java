package footnote.positions;

import footnote.positions.Cues.Found;
import footnote.positions.Position.Side;
import footnote.positions.Position.Stance;
import footnote.positions.Position.Voice;
import footnote.positions.Stances.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads verbs of stance: "Japan opposes the plan", "the plan is opposed by Japan". */
final class VerbStances {

  private final Scene scene;
  private final Words words;

  VerbStances(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  List<Draft> read(Found cue) {
    int verb = cue.start();
    boolean participle = verb == 0 && words.lower(0).endsWith("ed");
    if (participle || isAsked(verb) || words.isTag(verb - 1, "DET") || isAttribute(cue)) {
      return List.of();
    }
    return isPassive(verb) ? passive(cue) : active(cue);
  }

  private List<Draft> active(Found cue) {
    if (isControlled(cue.start())) {
      return List.of();
    }
    Phrase matter = matter(cue);
    if ((cue.cue().ofPolicy() && !isPolicy(matter)) || isOfOffice(matter)) {
      return List.of();
    }
    if (cue.side() == Side.CALLS_FOR && scene.isFact(cue.end())) {
      return List.of();
    }
    boolean once = words.is(cue.start() - 1, "to") && words.is(cue.start() - 2, "used");
    if (once || isPlainWant(cue)) {
      return List.of();
    }
    Phrase holder = scene.subjects().of(cue.start());
    if (isDuty(cue.start()) && !words.is(holder.start(), "i", "we")) {
      return List.of();
    }
    boolean denied = scene.isDenied(cue.start());
    List<Draft> drafts = new ArrayList<>();
    drafts.add(new Draft(cue, holder, matter, denied));
    return drafts;
  }

  /** "Japan should oppose the plan" is what someone else demands. */
  private boolean isDuty(int verb) {
    for (int at = scene.subjects().chainStart(verb); at < verb; at++) {
      if (words.is(at, "must", "should", "ought")) {
        return true;
      }
    }
    return false;
  }

  private Phrase matter(Found cue) {
    Phrase behind = scene.nouns().object(cue.end());
    return behind.isEmpty()
        ? new Phrase(cue.start() + 1, Math.max(cue.start() + 1, cue.end() - 1))
        : behind;
  }

  /** "wanted to leave", "do not want a merger": a wish of another kind, or none. */
  private boolean isPlainWant(Found cue) {
    boolean want = cue.end() == cue.start() + 1 && words.lower(cue.start()).startsWith("want");
    boolean thing = words.isTag(cue.end(), "DET", "ADJ", "NOUN", "NUM", "PROPN");
    return want && (!thing || scene.isDenied(cue.start()));
  }

  /** "dismissed Luis Paredes as coach", "turned down the post of coach": no opinion. */
  private boolean isOfOffice(Phrase matter) {
    for (int at = matter.start(); at < matter.end(); at++) {
      boolean named = words.is(at, "as") && scene.names().isOffice(words.lower(at + 1));
      boolean post = words.is(at, "post", "job", "role") && words.is(at + 1, "of");
      if (named || post) {
        return true;
      }
    }
    return false;
  }

  private boolean isPolicy(Phrase matter) {
    if (matter.isOneWord() && words.is(matter.start(), "it", "them", "this", "that")) {
      return true;
    }
    for (int at = matter.start(); at < matter.end(); at++) {
      if (scene.cues().isIn("policy", words.lower(at))) {
        return true;
      }
    }
    return false;
  }

  private List<Draft> passive(Found cue) {
    for (int at = cue.end(); at < Math.min(cue.end() + 9, words.size()); at++) {
      if (words.is(at, "by")) {
        Phrase holder = agent(at + 1);
        Phrase matter = scene.subjects().of(cue.start());
        if (cue.cue().ofPolicy() && !isPolicy(matter)) {
          return List.of();
        }
        return List.of(new Draft(cue, holder, matter, scene.isDenied(cue.start())));
      }
      if (words.isBorder(at)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** "The plan has angered local traders": those whom it stirs hold the stance. */
  List<Draft> stirred(Found cue) {
    Phrase matter = scene.subjects().of(cue.start());
    boolean led = words.isTag(cue.end(), "DET", "ADJ", "NOUN", "PROPN") || words.isName(cue.end());
    if (!led || isPassive(cue.start()) || matter.isEmpty() || isControlled(cue.start())) {
      return List.of();
    }
    return List.of(
        new Draft(cue, scene.nouns().series(cue.end()), matter, scene.isDenied(cue.start())));
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
    boolean asks = cue.side() == Side.CALLS_FOR && isPassive(cue.start());
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

  private boolean isPassive(int verb) {
    String word = words.lower(verb);
    boolean subject =
        words.isTag(verb - 1, "PRON") && !words.is(verb - 1, "who", "which", "that", "all");
    if (word.endsWith("ing") || subject) {
      return false;
    }
    int before = verb - 1;
    while ((words.isTag(before, "ADV") || words.is(before, "not", "also", "both"))
        && !words.isBe(before)) {
      before--;
    }
    boolean led = words.isNoun(before) || words.is(before, "and", "but", "or", ",");
    boolean reduced = led && words.is(verb + 1, "by");
    return words.isBe(before) || reduced;
  }

  /** "the proposed tax", "opposed pistons": the word only describes. */
  private boolean isAttribute(Found cue) {
    boolean participle = words.lower(cue.start()).endsWith("ed");
    boolean oneWord = cue.end() == cue.start() + 1;
    boolean first = cue.start() == 0;
    return oneWord
        && participle
        && (words.isTag(cue.start() - 1, "ADJ") || words.isPossessive(cue.start() - 1) || first)
        && words.isTag(cue.end(), "NOUN");
  }

  /** "Asked if she favoured": what is asked is not said. */
  private boolean isAsked(int at) {
    for (int before = at - 1; before >= 0 && at - before < 7; before--) {
      if (words.is(before, "if", "whether", "unless")) {
        return true;
      }
      if (words.isBorder(before)) {
        return false;
      }
    }
    return false;
  }

  /** "were told to back the plan" */
  private boolean isMadeTo(int from, int verb) {
    for (int at = from + 1; at < verb; at++) {
      if (words.isBe(at - 1) && scene.cues().isIn("control", words.lower(at))) {
        return true;
      }
    }
    return false;
  }

  /** "urged the board to reject": who would do it is not who says so. */
  private boolean isControlled(int verb) {
    int to = verb - 1;
    while (words.isTag(to, "ADV") || words.is(to, "not")) {
      to--;
    }
    int chain = scene.subjects().chainStart(verb);
    if (!words.is(to, "to") || chain < to) {
      return isMadeTo(chain, verb);
    }
    boolean infinitiveSubject = to == 0;
    for (int at = to - 1; at >= 0 && !words.isBorder(at); at--) {
      if (words.isTag(at, "VERB", "AUX") && !words.isUsedAsNoun(at)) {
        return scene.cues().isIn("control", words.lower(at)) || words.isBe(at);
      }
      boolean noun =
          words.is(
              at,
              "plan",
              "plans",
              "effort",
              "efforts",
              "attempt",
              "attempts",
              "way",
              "right",
              "decision",
              "bid",
              "call",
              "calls",
              "pressure",
              "reason",
              "reasons",
              "move",
              "moves",
              "chance",
              "ability");
      if (noun) {
        return true;
      }
    }
    return infinitiveSubject;
  }
}

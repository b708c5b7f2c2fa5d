package footnote.positions.stances;

import footnote.positions.Position.Side;
import footnote.positions.Position.Stance;
import footnote.positions.Position.Voice;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import footnote.positions.stances.Cues.Found;
import footnote.positions.stances.Cues.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what someone thinks of a matter: "the ruling was deemed unacceptable by Japan". */
final class Judgements {

  private static final int FARTHEST = 14;

  private final Scene scene;
  private final Words words;
  private final Holders holders;

  Judgements(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
    this.holders = new Holders(scene);
  }

  List<Stance> read(Found cue) {
    for (int verb = cue.start() - 1; verb >= 0 && cue.start() - verb < FARTHEST; verb--) {
      if (words.is(verb, ".", ";", "“", "”")) {
        break;
      }
      if (isJudging(verb, cue)) {
        return judged(cue, verb);
      }
    }
    return verdict(cue).stream().toList();
  }

  /** Between the verb and what it judges stands no other verb: "calls the plan a disgrace". */
  private boolean isJudging(int verb, Found cue) {
    boolean judging =
        scene.cues().isIn("judge", words.lower(verb)) && words.isTag(verb, "VERB", "ADJ", "NOUN");
    boolean demands =
        words.lower(verb).startsWith("call") && words.is(verb + 1, "for", "on", "upon");
    if (!judging || demands || words.isUsedAsNoun(verb)) {
      return false;
    }
    for (int at = verb + 1; at < cue.start(); at++) {
      if ((words.isVerb(at) && !words.is(at, "be", "being"))
          || words.is(at, ",")
          || (words.is(at, "that") && !words.is(at + 1, "a", "an"))) {
        return false;
      }
    }
    boolean apart = cue.start() > verb + 1 || isPassive(verb);
    return (apart || relative(verb) > 0) && !isHung(cue);
  }

  /** In "sees merit in a tax" the tax is not what is judged. */
  private boolean isHung(Found cue) {
    int before = cue.start() - 1;
    while (words.isTag(before, "DET", "ADJ", "ADV")) {
      before--;
    }
    return words.isTag(before, "ADP") && !words.is(before, "as", "for", "like");
  }

  private List<Stance> judged(Found cue, int verb) {
    boolean passive = isPassive(verb);
    Phrase holder = passive ? by(verb, cue.end()) : scene.subjects().of(verb);
    int relative = passive ? 0 : relative(verb);
    Phrase active = relative > 0 ? antecedent(relative) : activeMatter(verb, cue.start());
    Phrase matter = passive ? passiveMatter(verb) : active;
    List<Stance> stances = new ArrayList<>();
    Voice voice = scene.isDenied(verb) ? Voice.DENIED : Voice.REPORTED;
    for (String name : holders.in(holder)) {
      stances.add(Stances.stance(scene, cue, name, matter, voice));
    }
    return stances;
  }

  /** Where "which" stands in "an offer, which the board considered too low"; 0 where none does. */
  private int relative(int verb) {
    int before = scene.subjects().of(verb).start() - 1;
    boolean names =
        words.is(before, "which") || (words.is(before, "that") && words.isNoun(before - 1));
    return names ? Math.max(before, 0) : 0;
  }

  private Phrase antecedent(int relative) {
    return scene.nouns().wide(words.is(relative - 1, ",") ? relative - 2 : relative - 1);
  }

  /** Of "called the plan a disgrace" the plan. */
  private Phrase activeMatter(int verb, int judgement) {
    int end = judgement;
    while (end > verb + 2
        && (words.isTag(end - 1, "DET", "ADV", "PUNCT") || words.is(end - 1, "as", "a", "an"))) {
      end--;
    }
    return new Phrase(verb + 1, end);
  }

  private boolean isPassive(int verb) {
    int before = verb - 1;
    while (words.isTag(before, "ADV") || words.is(before, "not", "being", "been")) {
      if (words.isBe(before)) {
        return true;
      }
      before--;
    }
    return words.isBe(before);
  }

  private Phrase by(int from, int to) {
    for (int at = from; at < Math.min(words.size(), to + 4); at++) {
      if (words.is(at, "by")) {
        return scene.nouns().next(at + 1);
      }
    }
    return Phrase.empty(from);
  }

  /** "The court ruled that firms must pay, which was deemed unacceptable": what was ruled. */
  private Phrase passiveMatter(int verb) {
    int which = scene.subjects().chainStart(verb) - 1;
    if (!words.is(which, "which") || !words.is(which - 1, ",")) {
      return scene.subjects().of(verb);
    }
    for (int at = which - 2; at > 0; at--) {
      if (words.is(at, "that")) {
        return new Phrase(at + 1, which - 1);
      }
    }
    return new Phrase(0, which - 1);
  }

  /** "The plan is a disgrace": so says who is quoted or reported, or the author. */
  private Optional<Stance> verdict(Found cue) {
    int at = copula(cue.start() - 1);
    boolean said = words.isQuoted(cue.start()) || scene.speech().reported(cue.start()).isPresent();
    boolean strong = cue.cue().kind() == Kind.VERDICT;
    boolean copula =
        words.isBe(at) || words.is(at, "makes", "make", "seems", "remains", "deserves");
    boolean would = words.isBe(at) && words.is(at - 1, "would");
    boolean forecast = words.isBe(at) && words.is(at - 1, "could", "may", "might", "can");
    if (!copula || forecast || (!strong && !said && !would && !isOpinion())) {
      return Optional.empty();
    }
    boolean there = words.is(at - 1, "there");
    Phrase matter = there ? scene.nouns().object(cue.end()) : scene.subjects().of(at);
    if (matter.isOneWord() && words.is(matter.start(), "i", "we", "he", "she", "who", "they")) {
      return Optional.empty();
    }
    boolean denied = isDenied(at, cue.start());
    return scene
        .speech()
        .of(cue.start())
        .map(
            speaker ->
                Stances.stance(
                    scene,
                    cue,
                    side(cue, matter),
                    speaker.name(),
                    scene.text(matter),
                    denied ? Voice.DENIED : speaker.own() ? Voice.OWN_WORDS : Voice.REPORTED));
  }

  /** "It is necessary to act" asks for something; "the tax is necessary" is for the tax. */
  private Side side(Found cue, Phrase matter) {
    boolean asks =
        words.is(matter.start(), "it")
            && scene.cues().isIn("required", words.lower(cue.start()))
            && words.is(cue.end(), "to", "that");
    return asks ? Side.CALLS_FOR : cue.side();
  }

  /** "is no disgrace", "would hardly be fair" */
  private boolean isDenied(int copula, int judgement) {
    for (int at = copula - 2; at < judgement; at++) {
      if (scene.cues().isIn("denial", words.lower(at)) && !words.is(at, "without")) {
        return true;
      }
    }
    return false;
  }

  /** "In my opinion the charge is a fair one." */
  private boolean isOpinion() {
    for (int at = 0; at < words.size() - 1; at++) {
      boolean mine = words.is(at, "my", "our");
      if (mine && words.is(at + 1, "opinion", "view", "mind", "judgment", "judgement", "eyes")) {
        return true;
      }
    }
    return false;
  }

  /** Over "a complete" and over ", in our view,". */
  private int copula(int from) {
    int at = from;
    while (at > 0 && isBetween(at)) {
      at--;
    }
    for (int comma = at - 1; words.is(at, ",") && comma > 0 && at - comma < 6; comma--) {
      if (words.is(comma, ",")) {
        return comma - 1;
      }
    }
    return at;
  }

  private boolean isBetween(int at) {
    return (words.isTag(at, "ADV", "DET", "ADJ", "PART") && !words.isBe(at))
        || words.is(
            at, "as", "both", "not", "simply", "nothing", "less", "than", "of", "kind", "sort",
            "piece", "act", "an");
  }
}

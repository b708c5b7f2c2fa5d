package footnote.positions.stances;

import footnote.positions.Position.Side;
import footnote.positions.Position.Stance;
import footnote.positions.Position.Voice;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import footnote.positions.stances.Cues.Found;
import footnote.positions.stances.Cues.Kind;
import footnote.positions.stances.Speech.Speaker;
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
    return (apart || relative(verb, cue.start()) > 0) && !isHung(cue);
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
    int relative = passive ? 0 : relative(verb, cue.start());
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
  private int relative(int verb, int judgement) {
    int before = scene.subjects().of(verb).start() - 1;
    boolean that =
        words.is(before, "that") && words.isNoun(before - 1) && !hasObject(verb, judgement);
    return words.is(before, "which") || that ? Math.max(before, 0) : 0;
  }

  /** "told the paper that she considers the plan a betrayal": the plan, and not the paper. */
  private boolean hasObject(int verb, int judgement) {
    for (int at = verb + 1; at < judgement; at++) {
      if (words.isNoun(at)) {
        return true;
      }
    }
    return false;
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
    while ((words.isTag(before, "ADV") || words.is(before, "not")) && !words.isBe(before)) {
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
    int copula = copula(cue.start() - 1);
    if (!isTold(cue, copula)) {
      return Optional.empty();
    }
    boolean asks = asks(cue, copula);
    boolean behind = asks || words.is(copula - 1, "there");
    Phrase matter = behind ? scene.nouns().object(cue.end()) : scene.subjects().of(copula);
    if (matter.isOneWord() && words.is(matter.start(), "i", "we", "he", "she", "who", "they")) {
      return Optional.empty();
    }
    Found told = asks ? cue.sided(Side.CALLS_FOR) : cue;
    boolean denied = isDenied(copula, cue.start());
    return scene
        .speech()
        .of(cue.start())
        .map(
            speaker -> Stances.stance(scene, told, speaker.name(), matter, voice(speaker, denied)));
  }

  private static Voice voice(Speaker speaker, boolean denied) {
    return denied ? Voice.DENIED : speaker.own() ? Voice.OWN_WORDS : Voice.REPORTED;
  }

  /** Whether somebody says so; "could be a disgrace" says nothing of what it is. */
  private boolean isTold(Found cue, int copula) {
    boolean be = words.isBe(copula);
    boolean forecast = be && words.is(copula - 1, "could", "may", "might", "can");
    boolean links = be || words.is(copula, "makes", "make", "seems", "remains", "deserves");
    if (!links || forecast) {
      return false;
    }
    boolean strong = cue.cue().kind() == Kind.VERDICT;
    boolean would = be && words.is(copula - 1, "would");
    return strong || would || words.isQuoted(cue.start()) || isReported(cue) || isOpinion();
  }

  private boolean isReported(Found cue) {
    return scene.speech().reported(cue.start()).isPresent();
  }

  /** "It is necessary to act" asks for something; "the tax is necessary" is for the tax. */
  private boolean asks(Found cue, int copula) {
    return scene.cues().isIn("required", words.lower(cue.start()))
        && words.is(cue.end(), "to", "that")
        && words.is(scene.subjects().of(copula).start(), "it");
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

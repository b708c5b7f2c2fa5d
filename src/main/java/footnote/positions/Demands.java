package footnote.positions;

import footnote.positions.Cues.Cue;
import footnote.positions.Cues.Found;
import footnote.positions.Cues.Kind;
import footnote.positions.Position.Side;
import footnote.positions.Position.Stance;
import footnote.positions.Position.Voice;
import footnote.positions.Speech.Speaker;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what someone says is to be done: "Japan must reciprocate", “Ban them for life”. */
final class Demands {

  /** What one is to bear in mind is no demand. */
  private static final Pattern REMARK =
      Pattern.compile(
          ".*\\b(?:must|should|ought to)(?: also)? (?:have|be (?:seen|noted|remembered|said|stressed"
              + "|mentioned|understood|clear|read))\\b.*");

  private final Scene scene;
  private final Words words;

  Demands(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  Optional<Stance> at(int at) {
    Optional<Stance> duty = duty(at);
    return duty.isPresent() ? duty : order(at).or(() -> time(at));
  }

  /** "Japan must reciprocate", said by the author or by who is quoted. */
  private Optional<Stance> duty(int at) {
    boolean modal = words.is(at, "must", "should", "ought");
    boolean need =
        words.is(at, "needs", "need", "has", "have")
            && words.is(at + 1, "to")
            && !words.is(at, "has", "have");
    if ((!modal && !need) || REMARK.matcher(words.text()).matches() || isConditional(at)) {
      return Optional.empty();
    }
    Phrase who = scene.subjects().of(at);
    Phrase what = scene.nouns().object(at + 1);
    boolean vague =
        words.is(who.start(), "which", "that", "who", "there", "what", "one", "you", "i");
    boolean stance = words.is(who.start(), "we", "i") && scene.cues().begins(words.lower(at + 1));
    boolean it =
        words.is(who.start(), "it") && !words.isQuoted(at) && scene.speech().reported(at).isEmpty();
    if (who.isEmpty() || what.isEmpty() || vague || it || stance) {
      return Optional.empty();
    }
    Side side = words.is(at + 1, "not", "never") ? Side.AGAINST : Side.CALLS_FOR;
    return scene
        .speech()
        .of(at)
        .map(speaker -> demand(speaker, side, at, scene.text(who) + " " + scene.text(what)));
  }

  private boolean isConditional(int at) {
    for (int before = at - 1; before >= 0 && at - before < 9; before--) {
      if (words.is(
          before, "if", "whether", "why", "when", "how", "what", "where", "unless", "lest")) {
        return true;
      }
      if (words.isBorder(before)) {
        return false;
      }
    }
    return words.is(at + 1, "they", "it", "he", "she") || at == 0;
  }

  /** “Ban them for life,” and "Abolish the quarterly report" */
  private Optional<Stance> order(int at) {
    boolean opens =
        at == 0
            || words.is(at - 1, "“", "\"", ":")
            || (words.is(at - 1, ".", ";") && words.isQuoted(at));
    Optional<Found> cue = opens && isCapital(at) ? cue(at) : Optional.empty();
    if (cue.isEmpty() || !takesObject(cue.get().end())) {
      return Optional.empty();
    }
    boolean wish = words.is(at, "let") && words.is(at + 2, "hope", "say", "see", "not", "be");
    wish |= words.is(at, "let") && words.is(at + 1, "me");
    boolean quoted = !wish && (words.isQuoted(at) || at == 0);
    Phrase what = scene.nouns().object(at);
    return quoted
        ? scene
            .speech()
            .of(at)
            .filter(Speaker::own)
            .map(speaker -> demand(speaker, cue.get().side(), at, scene.text(what)))
        : Optional.empty();
  }

  /** “keep me awake” inside a sentence is no order. */
  private boolean isCapital(int at) {
    return Character.isUpperCase(words.word(at).charAt(0)) || words.is(at - 1, ":");
  }

  private Optional<Found> cue(int at) {
    return scene.cues().orders(words.lower(at)).stream()
        .map(cue -> new Found(cue, at, at + cue.words().size()))
        .filter(found -> isWhole(found, at))
        .findFirst();
  }

  private boolean isWhole(Found found, int at) {
    for (int i = 0; i < found.cue().words().size(); i++) {
      if (!words.is(at + i, found.cue().words().get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean takesObject(int at) {
    return words.isTag(at, "DET", "PRON", "PROPN", "ADV", "NUM")
        || words.is(at, Words.OWNERS)
        || words.is(at, "the", "all", "us", "them", "no")
        || (words.isTag(at, "ADJ", "NOUN") && !words.isTag(at + 1, "VERB", "AUX"));
  }

  /** "It is time to act", "It is high time the council acted" */
  private Optional<Stance> time(int at) {
    boolean time =
        words.is(at, "time")
            && words.is(at + 1, "to", "for", "that", "the")
            && words.isTag(at - 1, "AUX", "ADJ");
    boolean be =
        time && (words.isBe(at - 1) || words.isBe(at - 2)) && words.is(0, "it", "“", "now");
    return be
        ? scene
            .speech()
            .of(at)
            .map(
                speaker ->
                    demand(speaker, Side.CALLS_FOR, at, scene.text(scene.nouns().object(at + 1))))
        : Optional.empty();
  }

  private Stance demand(Speaker speaker, Side side, int at, String about) {
    Found cue = new Found(new Cue(Kind.ORDER, side, List.of(), false, false), at, at + 1);
    Voice voice = speaker.own() ? Voice.OWN_WORDS : Voice.REPORTED;
    return Stances.stance(scene, cue, side, speaker.name(), about, voice);
  }
}

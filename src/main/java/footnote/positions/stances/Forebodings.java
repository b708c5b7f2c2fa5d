package footnote.positions.stances;

import footnote.positions.Position.Side;
import footnote.positions.Position.Stance;
import footnote.positions.Position.Voice;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import footnote.positions.stances.Cues.Found;
import footnote.positions.stances.Cues.Kind;
import footnote.positions.stances.Speech.Speaker;
import java.util.Optional;

/**
 * Reads warnings that do not call themselves so: what somebody says would do harm. "In his view the
 * delay would ruin the harbour", “Touch the pension age and you will have the streets full”.
 */
final class Forebodings {

  /** How far behind its verb the harm may be named: "put the alphabet beyond the reach of". */
  private static final int FARTHEST = 6;

  private final Scene scene;
  private final Words words;

  Forebodings(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** The warning whose "would" stands at {@code at}, or which opens a quotation there. */
  Optional<Stance> at(int at) {
    boolean harm = isModal(at) && isHarm(at) && isOfThing(at);
    if (!harm && !isThreat(at)) {
      return Optional.empty();
    }
    boolean own = words.isQuoted(at) || at == 0;
    Optional<String> reported = own ? Optional.empty() : scene.speech().reported(at);
    Optional<Speaker> speaker =
        own ? scene.speech().of(at) : reported.map(name -> new Speaker(name, false));
    return speaker.map(who -> stance(at, who));
  }

  private Stance stance(int at, Speaker speaker) {
    Found cue = Found.unlisted(Kind.REMARK, Side.WARNS, at, at + 1);
    Phrase subject = scene.subjects().of(at);
    int from = subject.isEmpty() || subject.start() > at ? at : subject.start();
    Phrase matter = new Phrase(from, scene.nouns().object(at).end());
    Voice voice = speaker.own() ? Voice.OWN_WORDS : Voice.REPORTED;
    return Stances.stance(scene, cue, speaker.name(), matter, voice);
  }

  private boolean isModal(int at) {
    return words.is(at, "would", "will", "could", "might", "may");
  }

  /** "would soon destroy", "will cost us jobs", "would put it beyond the reach of" */
  private boolean isHarm(int modal) {
    return isHarmBy(modal, modal + 1) || isHarmJoined(modal);
  }

  /** "would drive trade abroad and cost the city jobs" */
  private boolean isHarmJoined(int modal) {
    for (int at = modal + 2; at < modal + 2 * FARTHEST && !words.isBorder(at); at++) {
      if (words.is(at, "and") && !words.is(at + 1, "the", "a") && isHarmBy(modal, at + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHarmBy(int modal, int from) {
    int verb = from;
    while (words.isTag(verb, "ADV") || words.is(verb, "be", "have", "only", "simply", "even")) {
      verb++;
    }
    String word = words.lower(verb);
    boolean planned = words.is(verb, "close", "closed") && words.is(verb - 1, "be");
    boolean spared = planned || words.is(verb + 1, "no", "nobody", "nothing", "little", "neither");
    if (spared || words.is(modal + 1, "not", "never", "hardly")) {
      return false;
    }
    return scene.cues().isIn("harm", word)
        || (scene.cues().isIn("harmful", word) && (isOf("loss", verb + 1) || isDear(verb)));
  }

  /** "would cost the town its hospital", "if it goes on we will lose the hall" */
  private boolean isDear(int verb) {
    for (int at = verb + 1; at < verb + FARTHEST; at++) {
      if (words.isTag(at, "NUM") || words.is(at, "money", "£", "$", "€")) {
        return false;
      }
    }
    boolean lost = words.is(verb, "lose", "lost") && isConditional();
    return lost || words.is(verb, "cost");
  }

  /** Whether a word of the set {@code name} follows closely. */
  private boolean isOf(String name, int from) {
    for (int at = from; at < from + FARTHEST && !words.isBorder(at); at++) {
      if (scene.cues().isIn(name, words.lower(at))) {
        return true;
      }
    }
    return false;
  }

  /** What somebody says that he will do is a plan; what a thing will do is to be feared. */
  private boolean isOfThing(int modal) {
    Phrase subject = scene.subjects().of(modal);
    boolean person =
        words.is(subject.start(), "i", "we", "he", "she", "they", "you")
            || words.isName(subject.last());
    boolean none = words.is(subject.start(), "no", "none", "nobody", "nothing", "neither");
    boolean asked = words.is(modal - 1, "which", "that", "who");
    boolean open = !none && !asked && !isAsked(modal) && !isOwnPlan(subject);
    return !subject.isEmpty() && open && (!person || isConditional());
  }

  /** "The county has announced that it will close": a plan of its own. */
  private boolean isOwnPlan(Phrase subject) {
    int verb = subject.start() - (words.is(subject.start() - 1, "that") ? 2 : 1);
    return words.is(subject.start(), "it") && scene.cues().isIn("plans", words.lower(verb));
  }

  /** "how much the ship would cost" */
  private boolean isAsked(int modal) {
    return words.isBehind(modal, 2 * FARTHEST - 1, "how", "what", "whether", "why");
  }

  private boolean isConditional() {
    for (int at = 0; at < words.size(); at++) {
      if (words.is(at, "if", "unless", "without", "otherwise")) {
        return true;
      }
    }
    return false;
  }

  /** “Touch the pension age and you will have the streets full.” */
  private boolean isThreat(int at) {
    boolean quoted = words.isQuoted(at) && words.is(at - 1, "“", "\"", "‘", "'", ".");
    boolean opens = quoted || at == 0;
    boolean verb = words.isTag(at, "VERB", "NOUN", "PROPN") && takesObject(at + 1);
    boolean bare = !words.endsWith(at, "ed", "ing", "s");
    if (!opens || !verb || !bare || scene.cues().isIn("offer", words.lower(at))) {
      return false;
    }
    for (int and = at + 2; and < at + FARTHEST * 2 && !words.is(and, "”", "\"", "."); and++) {
      if (words.is(and, "and")) {
        return words.isAhead(and + 1, FARTHEST, "will", "shall");
      }
    }
    return false;
  }

  private boolean takesObject(int at) {
    return words.isTag(at, "DET", "PRON", "PROPN", "NUM") || words.isOwner(at);
  }
}

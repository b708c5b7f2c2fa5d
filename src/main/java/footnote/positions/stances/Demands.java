package footnote.positions.stances;

import footnote.positions.Position.Side;
import footnote.positions.Position.Stance;
import footnote.positions.Position.Voice;
import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import footnote.positions.stances.Cues.Found;
import footnote.positions.stances.Cues.Kind;
import footnote.positions.stances.Speech.Speaker;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what someone says is to be done: "Japan must reciprocate", “Ban them for life”. */
final class Demands {

  /** What one is to bear in mind is no demand. */
  private static final Pattern REMARK =
      Pattern.compile(
          ".*\\b(?:must have(?! to\\b)|(?:must|should|ought to)(?: also)? be"
              + " (?:seen|noted|remembered|said|stressed|mentioned|understood|clear|read))\\b.*");

  /** What should be so by some day is only expected. */
  private static final Set<String> EXPECTED = Grammar.words("expected");

  /** Lead what is only asked, or set as a condition. */
  private static final String[] CONDITIONS = {
    "if", "whether", "why", "when", "how", "what", "where", "unless", "lest"
  };

  private static final Set<Kind> VERBS = EnumSet.of(Kind.VERB, Kind.NONE);

  private static final Set<String> NOBODY = Set.of("no", "nobody", "nothing", "none", "neither");

  private final Scene scene;
  private final Words words;
  private final Somebody somebody;

  Demands(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
    this.somebody = new Somebody(scene);
  }

  /** What is to be done according to the word at {@code at}: "must", "needs", an order, "time". */
  Optional<Stance> at(int at) {
    return duty(at).or(() -> lack(at)).or(() -> order(at)).or(() -> time(at));
  }

  /** "Japan must reciprocate", said by the author or by who is quoted. */
  private Optional<Stance> duty(int at) {
    boolean bound = words.is(at, "must", "should", "ought") || isNeed(at) || isBound(at);
    if (!bound || isExpected(at) || REMARK.matcher(words.text()).matches() || isConditional(at)) {
      return Optional.empty();
    }
    Phrase who = scene.subjects().of(at);
    Phrase what = scene.nouns().object(words.is(at + 1, "to") ? at + 2 : at + 1);
    if (who.isEmpty() || what.isEmpty() || isVague(who, at) || isRule(who, at)) {
      return Optional.empty();
    }
    boolean not = words.is(at + 1, "not", "never") || NOBODY.contains(words.lower(who.start()));
    Side side = not ? Side.AGAINST : Side.CALLS_FOR;
    return scene
        .speech()
        .of(at)
        .map(speaker -> demand(speaker, side, at, scene.text(who) + " " + scene.text(what)));
  }

  /** "The ministry needs to rebuild it" */
  private boolean isNeed(int at) {
    return words.is(at, "needs", "need")
        && words.is(at + 1, "to")
        && !words.is(at - 1, "not", "never", "only", "just", "merely");
  }

  /** "should be ready by May", "must still be signed": it will be so, or is not yet. */
  private boolean isExpected(int at) {
    boolean pending = words.is(at, "must") && words.is(at + 1, "still", "first", "yet");
    return pending || (words.is(at, "should") && EXPECTED.contains(words.lower(at + 2)));
  }

  /** "one must", "we must oppose it": nobody's duty, or a stance that its verb tells. */
  private boolean isVague(Phrase who, int at) {
    boolean anybody =
        words.is(who.start(), "which", "that", "who", "there", "what", "one", "you", "i");
    boolean stance = words.is(who.start(), "we") && takesSide(at + 1);
    boolean clause = words.is(who.start() - 1, "that") && who.start() == 1;
    return anybody || stance || clause || isUntoldIt(who, at);
  }

  /** "It must be so": of what the author speaks is not told. */
  private boolean isUntoldIt(Phrase who, int at) {
    return words.is(who.start(), "it")
        && !words.isQuoted(at)
        && scene.speech().reported(at).isEmpty();
  }

  /** “The country needs a treasury”: who says so wants one. */
  private Optional<Stance> lack(int at) {
    boolean needs = words.is(at, "needs", "need") && words.isTag(at, "VERB");
    boolean thing = words.isTag(at + 1, "DET", "ADJ") && !words.is(at + 1, "no");
    if (!needs || !thing) {
      return Optional.empty();
    }
    boolean told = words.isQuoted(at) || scene.speech().reported(at).isPresent();
    Phrase who = scene.subjects().of(at);
    boolean like = words.is(who.start() - 1, "like", "as", "than");
    boolean vague = who.isEmpty() || like || words.isTag(who.start(), "PRON");
    if (!told || vague || scene.isDenied(at) || isConditional(at)) {
      return Optional.empty();
    }
    Phrase what = scene.nouns().object(at + 1);
    return scene
        .speech()
        .of(at)
        .map(speaker -> demand(speaker, Side.CALLS_FOR, at, scene.text(what)));
  }

  /** “The league has to protect them”: who says so of a body asks for it. */
  private boolean isBound(int at) {
    if (!words.is(at, "has", "have") || !words.is(at + 1, "to") || !words.isQuoted(at)) {
      return false;
    }
    Phrase who = scene.subjects().of(at);
    boolean body = words.is(who.start(), "the") && who.end() == at;
    return body && somebody.is(who);
  }

  /** "we must oppose it": the verb tells the stance. */
  private boolean takesSide(int at) {
    return scene
        .cues()
        .at(words, at, VERBS)
        .filter(cue -> cue.cue().kind() == Kind.VERB)
        .isPresent();
  }

  /** "Applicants must submit their forms", "Under the law employers must": so it is laid down. */
  private boolean isRule(Phrase who, int at) {
    boolean anyone = who.isOneWord() && words.lower(who.start()).endsWith("s");
    boolean formal = anyone && scene.cues().isIn("formality", words.lower(at + 1));
    return words.is(at, "must") && (formal || words.is(0, "under"));
  }

  private boolean isConditional(int at) {
    return words.isBehind(at, 8, CONDITIONS)
        || words.is(at + 1, "they", "it", "he", "she")
        || at == 0;
  }

  /** “Ban them for life,” and "Abolish the quarterly report" */
  private Optional<Stance> order(int at) {
    boolean opens =
        at == 0
            || words.is(at - 1, "“", "\"", ":")
            || (words.is(at - 1, ".", ";") && words.isQuoted(at));
    if (!opens || !isCapital(at) || (at > 0 && !words.isQuoted(at))) {
      return Optional.empty();
    }
    Optional<Side> side = ordered(at);
    Phrase what = scene.nouns().object(at);
    return side.flatMap(
        asked ->
            scene
                .speech()
                .of(at)
                .filter(Speaker::own)
                .map(speaker -> demand(speaker, asked, at, scene.text(what))));
  }

  /** What the imperative at {@code at} asks for: that something be done, or not. */
  private Optional<Side> ordered(int at) {
    if (words.is(at, "do", "please") && words.is(at + 1, "not") && words.isTag(at + 2, "VERB")) {
      return Optional.of(Side.AGAINST);
    }
    Optional<Found> cue = cue(at);
    if (cue.isPresent()) {
      boolean noun = isSubject(at) || isQuality(at);
      boolean asks = takesObject(cue.get().end()) && !isWish(at) && !noun;
      return cue.map(Found::side).filter(side -> asks);
    }
    boolean plain =
        words.isQuoted(at)
            && words.isTag(at, "VERB")
            && !words.endsWith(at, "ed", "ing", "s")
            && words.isTag(at + 1, "DET", "PRON")
            && !scene.cues().isIn("no-order", words.lower(at));
    return plain ? Optional.of(Side.CALLS_FOR) : Optional.empty();
  }

  /** "Lower speed limits save lives" */
  private boolean isSubject(int at) {
    Phrase limits = scene.nouns().next(at + 1);
    return words.isPlural(limits.last())
        && words.isTag(limits.start(), "NOUN")
        && words.isTag(limits.end(), "VERB", "AUX");
  }

  /** "Free meals for pupils were introduced in 1906": what they are, and nothing asked for. */
  private boolean isQuality(int at) {
    boolean bare = words.isTag(at + 1, "NOUN", "ADJ") && !words.isOwner(at + 1);
    for (int verb = at + 2; bare && verb < words.size() && !words.is(verb, ".", ";", ","); verb++) {
      boolean finite = words.isTag(verb, "AUX") && !words.is(verb, "be", "been", "being", "having");
      if (finite) {
        return scene.subjects().of(verb).start() <= at + 1;
      }
    }
    return false;
  }

  /** "Let us hope", "Let us turn to the roof", "Let nobody say" */
  private boolean isWish(int at) {
    boolean wish = words.is(at + 2, "hope", "say", "see", "not", "be");
    boolean leads = scene.cues().isIn("leads-over", words.lower(at + 2));
    boolean nobody = words.is(at + 1, "me", "nobody", "nothing", "none");
    return words.is(at, "let") && (wish || leads || nobody);
  }

  /** “keep me awake” inside a sentence is no order, nor is a task: "Ann Lee: mend the roof". */
  private boolean isCapital(int at) {
    return Character.isUpperCase(words.word(at).charAt(0));
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
        || words.isOwner(at)
        || words.is(at, "the", "all", "us", "them", "no")
        || (words.isTag(at, "ADJ", "NOUN") && !words.isTag(at + 1, "VERB", "AUX"));
  }

  /** "It is time to act", "It is high time the council acted" */
  private Optional<Stance> time(int at) {
    boolean time =
        words.is(at, "time")
            && words.is(at + 1, "to", "for", "that", "the")
            && words.isTag(at - 1, "AUX", "ADJ");
    boolean be = time && (words.isBe(at - 1) || words.isBe(at - 2)) && isOpinion(at);
    return be
        ? scene
            .speech()
            .of(at)
            .map(
                speaker ->
                    demand(speaker, Side.CALLS_FOR, at, scene.text(scene.nouns().object(at + 1))))
        : Optional.empty();
  }

  /** "It is time", "said that it was high time" */
  private boolean isOpinion(int time) {
    boolean it = words.is(time - 2, "it") || words.is(time - 3, "it");
    return words.is(0, "it", "“", "now") || (it && scene.speech().reported(time).isPresent());
  }

  private Stance demand(Speaker speaker, Side side, int at, String about) {
    Found cue = Found.unlisted(Kind.ORDER, side, at, at + 1);
    Voice voice = speaker.own() ? Voice.OWN_WORDS : Voice.REPORTED;
    return Stances.stance(scene, cue, side, speaker.name(), about, voice);
  }
}

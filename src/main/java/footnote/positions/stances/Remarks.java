package footnote.positions.stances;

import footnote.positions.Position.Stance;
import footnote.positions.Position.Voice;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import footnote.positions.stances.Cues.Found;
import footnote.positions.stances.Cues.Kind;
import footnote.positions.stances.Speech.Speaker;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads set phrases by which whoever speaks takes a side: "there is no excuse for the delay". */
final class Remarks {

  private static final Set<Kind> ANYBODY = EnumSet.of(Kind.REMARK);
  private static final Set<Kind> QUOTED = EnumSet.of(Kind.REMARK, Kind.QUOTED);
  private static final Set<Kind> SPEAKER = EnumSet.of(Kind.OURS);

  private final Scene scene;
  private final Words words;

  Remarks(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** The set phrase that begins at {@code at}. */
  Optional<Found> at(int at) {
    Optional<Found> ours = isOurs(at) ? scene.cues().at(words, at, SPEAKER) : Optional.empty();
    Set<Kind> kinds = words.isQuoted(at) ? QUOTED : ANYBODY;
    return ours.or(() -> scene.cues().at(words, at, kinds))
        .filter(found -> !isAsked(at) && !isTurned(found) && !isLoose(found));
  }

  /**
   * "have to" is a duty, "have nothing to" is not, "do not like reading" is a taste, and "has every
   * right to", with nothing behind it, grants a right to whatever was told before. "I hope that it
   * will be warmer" asks for nothing.
   */
  private boolean isLoose(Found phrase) {
    boolean duty = phrase.cue().words().equals(List.of("have", "to"));
    boolean taste =
        words.is(phrase.end() - 1, "like")
            && words.endsWith(phrase.end(), "ing")
            && words.isBorder(phrase.end() + 1);
    boolean granted = words.is(phrase.end() - 1, "to") && words.isBorder(phrase.end());
    boolean wish =
        phrase.cue().words().get(0).equals("hope")
            && words.is(phrase.end(), "be")
            && !words.isTag(phrase.end() + 1, "VERB");
    return taste || granted || wish || (duty && phrase.end() > phrase.start() + 2);
  }

  /** "The problem is not that": what the phrase says is not said. */
  private boolean isTurned(Found phrase) {
    for (int at = phrase.start(); at < phrase.end(); at++) {
      if (words.is(at, "not", "never") && !phrase.cue().words().contains(words.lower(at))) {
        return true;
      }
    }
    return false;
  }

  /** "The difficulty was that": an author who tells a story judges nothing by it. */
  private boolean isStory(Found phrase) {
    if (words.is(phrase.end() - 1, "better")) {
      return false;
    }
    boolean past = false;
    for (int at = phrase.start(); at < phrase.end(); at++) {
      past |= words.is(at, "was", "were", "had", "made", "did", "served", "left", "went");
    }
    boolean tells = words.is(phrase.end() - 1, "that") || !words.isBe(phrase.start());
    return past && tells && !words.isQuoted(phrase.start());
  }

  /** Where the speaker stands who uses {@code phrase}; empty where nobody is named. */
  Optional<Stance> read(Found phrase) {
    return scene
        .speech()
        .of(phrase.start())
        .filter(speaker -> !speaker.own() || !isStory(phrase))
        .map(speaker -> stance(phrase, speaker));
  }

  private Stance stance(Found phrase, Speaker speaker) {
    boolean denied = phrase.cue().denied() || scene.isDenied(phrase.start());
    Voice voice = denied ? Voice.DENIED : speaker.own() ? Voice.OWN_WORDS : Voice.REPORTED;
    return Stances.stance(scene, phrase, speaker.name(), matter(phrase), voice);
  }

  /** What follows the phrase, or stands before it where nothing of its own follows. */
  private Phrase matter(Found phrase) {
    Phrase behind = scene.nouns().object(phrase.end());
    boolean own = !behind.isEmpty() && !words.is(behind.start(), "and", "as", "than", "for", "at");
    Phrase subject = own ? Phrase.empty(0) : judged(phrase);
    return own || subject.isEmpty() ? behind : subject;
  }

  /** Of "think the mayor is wrong" the mayor, else the subject of the phrase. */
  private Phrase judged(Found phrase) {
    boolean open = phrase.cue().words().indexOf(Cues.ANY) == 1;
    for (int at = phrase.start() + 2; open && at < phrase.end(); at++) {
      if (words.isBe(at)) {
        int from = words.is(phrase.start() + 1, "that") ? phrase.start() + 2 : phrase.start() + 1;
        return new Phrase(from, at);
      }
    }
    return scene.subjects().of(phrase.start());
  }

  /** "We need", "I also doubt": "we" of a quotation, or of the author. */
  private boolean isOurs(int at) {
    int before = at - 1;
    while (words.isTag(before, "ADV")) {
      before--;
    }
    boolean title = at < words.size() && Character.isUpperCase(words.word(at).charAt(0));
    boolean relative = words.is(before - 1, "that", "which", "whom") && words.isNoun(before - 2);
    return !title && !relative && words.is(before, "i", "we");
  }

  /** "if there is no need for it" */
  private boolean isAsked(int at) {
    return words.isBehind(at, words.size(), "if", "whether", "unless", "lest");
  }
}

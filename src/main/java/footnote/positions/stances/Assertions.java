package footnote.positions.stances;

import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;

/** Tells what the subject of a verb does from what it is asked, allowed, or made to do. */
final class Assertions {

  private final Scene scene;
  private final Words words;

  Assertions(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** "Asked if she favoured": what is asked is not said. */
  boolean isAsked(int at) {
    for (int before = at - 1; before >= 0 && at - before < 7; before--) {
      if (words.is(before, "if", "whether", "unless", "how") && !isHowDeeply(before)) {
        return true;
      }
      if (words.isBorder(before)) {
        return false;
      }
    }
    return false;
  }

  /** "said how deeply she regretted it": so she did. */
  private boolean isHowDeeply(int how) {
    return words.is(how, "how")
        && (words.is(how + 1, "much") || words.lower(how + 1).endsWith("ly"));
  }

  /**
   * "is entitled to suspect", "can reject", "stopped complaining": who could do it has not done it.
   */
  boolean isUnsaid(int verb) {
    for (int at = scene.subjects().chainStart(verb); at < verb; at++) {
      boolean able = words.is(at, "can", "could") && !words.is(at + 1, "not", "never");
      boolean pending = words.is(at, "yet") && words.is(at + 1, "to");
      boolean ended = scene.cues().isIn("ended", words.lower(at)) && at + 1 == verb;
      if (able || pending || ended || scene.cues().isIn("unsaid", words.lower(at))) {
        return true;
      }
    }
    return false;
  }

  /** "Japan should oppose the plan" is what someone else demands. */
  boolean isDuty(int verb) {
    int start = scene.subjects().chainStart(verb);
    for (int at = start; at < verb; at++) {
      if (isBinding(at)) {
        return true;
      }
    }
    return isJoinedDuty(start);
  }

  private boolean isBinding(int at) {
    return words.is(at, "must", "should", "ought");
  }

  /** "should beware of the plan and try to avoid it" */
  private boolean isJoinedDuty(int start) {
    boolean infinitive = words.is(start, "to") || words.is(start - 1, "to");
    int first = infinitive ? start - (words.is(start, "to") ? 1 : 2) : start;
    if (!words.is(first - 1, "and", "or") || words.endsWith(first, "ed", "ing", "s")) {
      return false;
    }
    for (int at = first - 2; at >= 0 && !words.isBorder(at); at--) {
      if (isBinding(at)) {
        return true;
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
  boolean isOfAnother(int verb) {
    int first = joined(verb);
    return first < verb ? isOfAnother(first) : isOfOther(verb) || isRequested(verb);
  }

  /** "recommends that shareholders accept it": they have not accepted it. */
  private boolean isRequested(int verb) {
    Phrase asked = scene.subjects().of(verb);
    boolean that = words.is(asked.start() - 1, "that");
    int request = asked.start() - (that ? 2 : 1);
    boolean bare = !words.endsWith(verb, "ed", "ing", "s") && asked.end() == verb;
    return !asked.isEmpty() && bare && scene.cues().isIn("asks-that", words.lower(request));
  }

  /** Of "urged you to come and vote for it" the first verb behind "to". */
  private int joined(int verb) {
    if (!words.is(verb - 1, "and", "or") || words.endsWith(verb, "ed", "ing", "s")) {
      return verb;
    }
    for (int at = verb - 2; at > 1 && !words.isBorder(at); at--) {
      if (words.is(at - 1, "to") && words.isTag(at, "VERB", "NOUN")) {
        return at;
      }
    }
    return verb;
  }

  private boolean isOfOther(int verb) {
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
      if (words.isVerb(at)) {
        return scene.cues().isIn("control", words.lower(at)) || words.isBe(at);
      }
      if (scene.cues().isIn("leads-on", words.lower(at))) {
        return true;
      }
    }
    return infinitiveSubject;
  }
}

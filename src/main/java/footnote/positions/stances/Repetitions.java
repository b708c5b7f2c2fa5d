package footnote.positions.stances;

import footnote.positions.Position.Side;
import footnote.positions.Position.Stance;
import footnote.positions.grammar.Words;
import java.util.List;
import java.util.regex.Pattern;

/** Knows when two cues tell the same stance: one clause says what one holder thinks once. */
final class Repetitions {

  /** Two cues within as many letters belong to one clause. */
  private static final int NEAR = 60;

  /** How many words may stand between "and" and the verb that goes on. */
  private static final int LONGEST_SUBJECT = 4;

  private static final Pattern IT = Pattern.compile("(?i)(?:it|them|this|that|him|her)\\W*");

  /** Begins what speaks of a matter told before: "it in court". */
  private static final Pattern ANAPHOR =
      Pattern.compile("(?i)(?:it|them|this|that|him|her|he|she|they|there)\\b.*");

  private final Scene scene;
  private final Words words;

  Repetitions(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** Adds those of {@code more} to {@code stances} that they do not tell already. */
  void addNew(List<Stance> stances, List<Stance> more) {
    for (Stance stance : more) {
      if (stances.stream().noneMatch(told -> tells(told, stance))) {
        stances.add(stance);
      }
    }
  }

  /** "rejected the offer, calling it too low" tells one stance, as do two words side by side. */
  private boolean tells(Stance told, Stance stance) {
    boolean near = Math.abs(told.span().start() - stance.span().start()) < NEAR;
    boolean listed = told.span().equals(stance.span()) && !told.about().equals(stance.about());
    boolean same = (near && !isOther(told, stance) && !listed) || isHung(told, stance);
    return told.holder().equals(stance.holder())
        && told.side() == stance.side()
        && told.voice() == stance.voice()
        && (same || IT.matcher(stance.about()).matches());
  }

  /** "regretted the closures but refused to reopen a single school": each has its own matter. */
  private boolean isOther(Stance told, Stance stance) {
    boolean topic = stance.about().equals(scene.names().topic().strip());
    boolean again = ANAPHOR.matcher(stance.about()).matches() || stance.side() == Side.WARNS;
    return isJoined(told, stance) && !topic && !again && !stance.about().isBlank();
  }

  /** "rejected an offer by its rival, which it considered far too low" */
  private boolean isHung(Stance told, Stance stance) {
    int cue = words.indexAt(stance.span().start());
    for (int at = words.indexAt(told.span().end()); at < cue; at++) {
      if (words.is(at, "which")) {
        return true;
      }
    }
    return false;
  }

  private boolean isJoined(Stance told, Stance stance) {
    int cue = words.indexAt(stance.span().start());
    int from = Math.max(words.indexAt(told.span().end()) + 1, cue - LONGEST_SUBJECT);
    for (int at = from; at < cue; at++) {
      if (words.is(at, "and", "but", ";")) {
        return true;
      }
    }
    return false;
  }
}

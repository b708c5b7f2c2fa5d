package footnote.answers.sides;

import footnote.answers.Sides.Standing;
import footnote.positions.Position.Stance;
import footnote.search.Index;
import footnote.text.Passage;
import footnote.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells whether two stances are on one matter: they name it by a word in common, or one says "it"
 * where the words before it have a word of the other's.
 */
final class SharedMatters {

  /** What points at a matter and does not name it. */
  static final String POINTING_WORDS = "it|this|that|them|these|those|one";

  private static final Pattern POINTING =
      Pattern.compile("(?i)|(?:" + POINTING_WORDS + ")(?: (?:[^,]*))?");

  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}’'-]*");

  /** What any matter may be called. */
  private static final Set<String> ANYTHING =
      Token.tellingStems(
          "plan idea proposal project scheme move decision measure step matter thing suggestion"
              + " change question issue way day year time");

  private static final Pattern POINTER = Pattern.compile("(?i)|" + POINTING_WORDS);

  private final Index index;

  SharedMatters(Index index) {
    this.index = index;
  }

  boolean isShared(Standing one, Standing other) {
    boolean beside =
        one.quote().passage().document().equals(other.quote().passage().document())
            && one.quote().passage().paragraph().equals(other.quote().passage().paragraph());
    Set<String> shared = named(one);
    shared.retainAll(named(other));
    boolean named = beside ? !shared.isEmpty() : tells(shared);
    return named
        || isLedTo(one, other, beside)
        || isLedTo(other, one, beside)
        || (isPointing(one) && isPointing(other) && isOneSentence(one, other));
  }

  /** Whether {@code one} says "it" behind a word of what {@code other} names. */
  private boolean isLedTo(Standing one, Standing other, boolean beside) {
    if (!isPointing(one)) {
      return false;
    }
    Set<String> shared = named(other);
    shared.retainAll(Token.tellingStems(lead(one)));
    return beside ? !shared.isEmpty() : tells(shared);
  }

  /** Whether {@code matter} may be any: "it", "the plan". */
  static boolean isAnything(String matter) {
    return POINTER.matcher(matter).matches()
        || (!Token.tellingStems(matter).isEmpty() && !tells(Token.tellingStems(matter)));
  }

  private static boolean tells(Set<String> shared) {
    return shared.stream().anyMatch(stem -> !ANYTHING.contains(stem));
  }

  private static boolean isOneSentence(Standing one, Standing other) {
    return one.quote().passage().equals(other.quote().passage());
  }

  /** Also where the matter is not in the sentence, or is "the idea". */
  private static boolean isPointing(Standing standing) {
    String about = ((Stance) standing.position()).about();
    return POINTING.matcher(about).matches()
        || !standing.quote().passage().text().contains(about)
        || (standing.matter().isPresent() && !tells(named(standing)));
  }

  /** The stems of what is named; a name counts only where there is nothing else. */
  private static Set<String> named(Standing standing) {
    String matter = standing.matter().map(Passage::text).orElse("");
    Set<String> things =
        new HashSet<>(Asked.things(Token.tellingStems(NAME.matcher(matter).replaceAll(""))));
    return things.isEmpty() ? Token.tellingStems(matter) : things;
  }

  /** The words of the sentence before the stance, and the sentence before. */
  private String lead(Standing standing) {
    Passage shown = standing.quote().passage();
    int cue = standing.quote().marked().map(span -> span.start()).orElse(shown.span().start());
    String own = shown.document().text().substring(shown.span().start(), cue);
    List<Passage> before = index.upTo(shown, 1);
    String lead =
        before.stream()
            .limit(Math.max(0, before.size() - 1))
            .map(Passage::text)
            .collect(Collectors.joining(" "));
    return lead + " " + own;
  }
}

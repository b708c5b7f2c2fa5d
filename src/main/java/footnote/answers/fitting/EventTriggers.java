package footnote.answers.fitting;

import footnote.text.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a sentence may tell of the event that a question asks about: who stepped down is not told
 * of by a sentence without any trigger of leaving, as event extraction calls the word that tells of
 * an event.
 */
final class EventTriggers {

  private static final List<Trigger> ALL = read();

  /** "John Gallagher (1919–1980)", "(Myhill 1960)": what happened then, brackets do not say. */
  private static final Pattern BRACKETED_YEAR =
      Pattern.compile("\\([^()]*\\b(?:1\\d|20)\\d\\d\\b[^()]*\\)");

  /** What was not done, or only wanted, is told of in many words. */
  private static final Pattern UNDONE =
      Pattern.compile(
          "(?i)\\b(?:not|\\p{L}+n['’]t|never|cannot|refus\\p{L}+|fail\\p{L}*|want\\p{L}*|wish\\p{L}*"
              + "|hope\\p{L}*|plan\\p{L}*|tr(?:y|ies|ied)|almost|nearly)\\b");

  /** Another verb, made with a small word: "sign up", "left out". */
  private static final String ALONE =
      "(?![\\p{L}'’-])(?! (?:up|out|away|off|over|back|together)\\b)";

  /** Before these a noun follows: "the visit", "an open letter". */
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "his", "her", "its", "their", "my", "our", "your",
          "whose", "no", "any", "some", "each", "every");

  private static final Pattern BEFORE = Pattern.compile("([\\p{L}'’-]+) $");

  /** What leads the base form of a verb, and what leads its participle. */
  private static final Pattern AUXILIARY =
      Pattern.compile(
          "(?i)\\b(?:(?<base>did|does|do|will|would|shall|should|can|could|must|to)"
              + "|(?<be>is|are|was|were|be|been|being|has|have|had|got))\\b");

  private static final Pattern PARTICIPLE = Pattern.compile("\\p{L}+(?:ed|[dknt])\\b.*");

  private EventTriggers() {}

  private record Trigger(Pattern asked, Pattern told) {

    static Trigger of(String line) {
      String[] sides = line.split(" / ");
      // Names, such as "Mr Close", are written with capitals.
      Pattern asked =
          Pattern.compile(
              "(?<![\\p{L}-])(?:" + WordPattern.expression(words(sides[0])) + ")" + ALONE);
      return new Trigger(asked, WordPattern.anyOf(words(sides[1])));
    }

    private static List<String> words(String side) {
      return List.of(side.strip().split("\\s+"));
    }

    boolean isAsked(String question) {
      return asked.matcher(question).results().anyMatch(at -> isVerb(question, at.start()));
    }
  }

  /** A line that begins with "+" goes on with the one before. */
  private static List<Trigger> read() {
    List<String> entries = new ArrayList<>();
    for (String line : Resource.lines(EventTriggers.class, "event-triggers.txt")) {
      if (line.startsWith("+")) {
        int last = entries.size() - 1;
        entries.set(last, entries.get(last) + line.substring(1));
      } else {
        entries.add(line);
      }
    }
    return entries.stream().map(Trigger::of).toList();
  }

  /** Whether the form at {@code at} stands where a verb does: "did she open", "was it opened". */
  private static boolean isVerb(String question, int at) {
    String before = question.substring(0, at);
    Matcher word = BEFORE.matcher(before);
    if (word.find() && isDeterminer(word.group(1))) {
      return false;
    }
    Matcher auxiliary = AUXILIARY.matcher(before);
    boolean be = false;
    while (auxiliary.find()) {
      be = auxiliary.group("be") != null;
    }
    return !be || PARTICIPLE.matcher(question.substring(at)).matches();
  }

  private static boolean isDeterminer(String word) {
    return DETERMINERS.contains(word) || word.endsWith("'s") || word.endsWith("’s");
  }

  /**
   * False where {@code question} says that something was done of which {@code told} has no word;
   * where it says more than one such thing, a word for one of them is enough.
   */
  static boolean mayBeTold(String question, String told) {
    if (UNDONE.matcher(question).find() || BRACKETED_YEAR.matcher(told).find()) {
      return true;
    }
    List<Trigger> asked = ALL.stream().filter(trigger -> trigger.isAsked(question)).toList();
    return asked.isEmpty()
        || asked.stream().anyMatch(trigger -> trigger.told().matcher(told).find());
  }
}

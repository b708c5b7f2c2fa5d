package footnote.answers;

import footnote.text.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a sentence may tell of what a question says was done: who stepped down is not told of by
 * a sentence without any word for leaving.
 */
final class Happenings {

  private static final List<Happening> ALL = read();

  /** "John Gallagher (1919–1980)", "(Myhill 1960)": what happened then, brackets do not say. */
  private static final Pattern BRACKETED_YEAR = Pattern.compile("\\([^)]*\\d{2,4}[^)]*\\)");

  /** Another verb, made with a small word: "sign up", "left out". */
  private static final String ALONE =
      "(?![\\p{L}'’-])(?! (?:up|out|away|off|over|back|together)\\b)";

  private Happenings() {}

  private record Happening(Pattern asked, Pattern told) {

    static Happening of(String line) {
      String[] sides = line.split(" / ");
      Pattern asked =
          Pattern.compile(
              "(?i)(?<![\\p{L}-])(?:" + WordPattern.expression(words(sides[0])) + ")" + ALONE);
      return new Happening(asked, WordPattern.anyOf(words(sides[1])));
    }

    private static List<String> words(String side) {
      return List.of(side.strip().split("\\s+"));
    }
  }

  /** A line that begins with "+" goes on with the one before. */
  private static List<Happening> read() {
    List<String> entries = new ArrayList<>();
    for (String line : Resource.lines(Happenings.class, "happenings.txt")) {
      if (line.startsWith("+")) {
        int last = entries.size() - 1;
        entries.set(last, entries.get(last) + line.substring(1));
      } else {
        entries.add(line);
      }
    }
    return entries.stream().map(Happening::of).toList();
  }

  /**
   * False where {@code question} says that something was done of which {@code told} has no word;
   * where it says more than one such thing, a word for one of them is enough.
   */
  static boolean mayBeTold(String question, String told) {
    List<Happening> asked =
        ALL.stream().filter(happening -> happening.asked().matcher(question).find()).toList();
    return asked.isEmpty()
        || BRACKETED_YEAR.matcher(told).find()
        || asked.stream().anyMatch(happening -> happening.told().matcher(told).find());
  }
}

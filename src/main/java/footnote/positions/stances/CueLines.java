package footnote.positions.stances;

import footnote.positions.Position.Side;
import footnote.positions.WordLine;
import footnote.positions.stances.Cues.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a line of stances may look like: "verb against pooh-pooh", "set policy bylaw".
 *
 * @param sets the names there are behind "set"
 */
record CueLines(Set<String> sets) {

  static final String SET = "set";

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’]+(?:-[\\p{L}\\p{M}'’]+)*");

  /** Words in base forms; "*" stands for a few others, "?" for a stance on policies only. */
  private static final Pattern CUE =
      Pattern.compile("[\\p{L}\\p{M}'’]+(?:-(?:[\\p{L}\\p{M}'’]+|\\*))*\\??");

  /** What cannot be read of {@code line}; nothing where it is right. */
  List<String> faults(WordLine line) {
    List<String> columns = line.columns();
    boolean set = columns.get(0).equals(SET);
    List<String> faults = new ArrayList<>();
    if (!set && !kinds().contains(columns.get(0))) {
      faults.add(
          line.fault(
              "there is no kind \"" + columns.get(0) + "\"",
              "expected set, " + String.join(", ", kinds())));
      return faults;
    }
    if (columns.size() < 3) {
      faults.add(
          line.fault(
              "words are missing",
              set
                  ? "expected such as: set policy bylaw"
                  : "expected such as: verb against deplore"));
      return faults;
    }
    Set<String> seconds = set ? new TreeSet<>(sets) : sides();
    if (!seconds.contains(columns.get(1))) {
      faults.add(
          line.fault(
              "there is no " + (set ? "set" : "side") + " \"" + columns.get(1) + "\"",
              "expected " + String.join(", ", seconds)));
    }
    columns.stream()
        .skip(2)
        .filter(word -> !(set ? WORD : CUE).matcher(word).matches())
        .map(word -> line.fault("\"" + word + "\" is no cue", right(set)))
        .forEach(faults::add);
    return faults;
  }

  private static String right(boolean set) {
    return set
        ? "expected words of letters"
        : "expected base forms joined by \"-\", such as speak-out-against";
  }

  private static Set<String> kinds() {
    return lower(Kind.values());
  }

  private static Set<String> sides() {
    return lower(Side.values());
  }

  private static Set<String> lower(Enum<?>[] names) {
    Set<String> lower = new TreeSet<>();
    Arrays.stream(names).map(name -> name.name().toLowerCase(Locale.ROOT)).forEach(lower::add);
    return lower;
  }
}

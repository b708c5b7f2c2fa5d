package footnote.positions.grammar;

import footnote.positions.WordLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a line of offices may look like: "head lamplighter", "verb coach=coach".
 *
 * @param words the kinds whose entries are plain words
 */
record OfficeLines(Set<String> words) {

  /** The kinds whose entries name a title behind "=". */
  private static final Set<String> TITLED =
      Set.of("noun", "verb", "alone", "seat", "take", "charge", "enlist", "quit");

  /** The kinds whose entries are verbs. */
  private static final Set<String> VERBS = Set.of("begin", "put", "end", "oust", "hold");

  private static final String ENTRY = "[\\p{L}\\p{M}\\p{N}'’]+(?:[_-][\\p{L}\\p{M}\\p{N}'’]+)*";

  private static final Pattern PLAIN = Pattern.compile(ENTRY);

  private static final Pattern WITH_TITLE = Pattern.compile(ENTRY + "=" + ENTRY);

  /** What cannot be read of {@code line}; nothing where it is right. */
  List<String> faults(WordLine line) {
    List<String> columns = line.columns();
    String kind = columns.get(0);
    if (!kinds().contains(kind)) {
      return List.of(
          line.fault(
              "there is no kind \"" + kind + "\"", "expected " + String.join(", ", kinds())));
    }
    boolean titled = TITLED.contains(kind);
    if (columns.size() < 2) {
      return List.of(line.fault("words are missing", right(kind, titled)));
    }
    List<String> faults = new ArrayList<>();
    columns.stream()
        .skip(1)
        .filter(entry -> !(titled ? WITH_TITLE : PLAIN).matcher(entry).matches())
        .map(entry -> line.fault("\"" + entry + "\" does not fit", right(kind, titled)))
        .forEach(faults::add);
    return faults;
  }

  private static String right(String kind, boolean titled) {
    return titled
        ? "expected a word, \"=\" and the title, such as: " + kind + " captaincy=captain"
        : "expected words of letters, joined by \"-\", such as: " + kind + " vice-warden";
  }

  private Set<String> kinds() {
    Set<String> kinds = new TreeSet<>(words);
    kinds.addAll(TITLED);
    kinds.addAll(VERBS);
    return kinds;
  }
}

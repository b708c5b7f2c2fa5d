package footnote.messengers.telegram;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays the parts of a reply onto as few messages as will hold them. A part stays whole where one
 * message can hold it; a longer one is cut between lines, else words, never inside a character.
 */
final class Sheets {

  /** "Text of the message to be sent, 1-4096 characters after entities parsing" (sendMessage). */
  static final int LONGEST = 4096;

  /** Further entities are ignored by the server. */
  private static final int MOST_ENTITIES = 100;

  private static final String GAP = "\n\n";

  private final List<StyledText> done = new ArrayList<>();
  private StyledText current = StyledText.EMPTY;

  private Sheets() {}

  static List<StyledText> lay(List<StyledText> parts) {
    Sheets sheets = new Sheets();
    parts.forEach(sheets::add);
    sheets.turn();
    return sheets.done;
  }

  private void add(StyledText part) {
    StyledText rest = part;
    while (!fits(rest)) {
      turn();
      int cut = cut(rest.text(), LONGEST);
      put(rest.part(0, cut));
      rest = rest.part(cut, rest.length());
    }
    put(rest);
  }

  private boolean fits(StyledText part) {
    return part.length() <= LONGEST;
  }

  private void put(StyledText part) {
    if (part.text().isBlank()) {
      return;
    }
    boolean room =
        current.length() + GAP.length() + part.length() <= LONGEST
            && Entities.of(current).size() + Entities.of(part).size() <= MOST_ENTITIES;
    if (!room) {
      turn();
    }
    current = current.length() == 0 ? part : current.then(GAP).then(part);
  }

  private void turn() {
    if (current.length() > 0) {
      done.add(current);
    }
    current = StyledText.EMPTY;
  }

  /** Where to cut a text that is longer than {@code limit}: at most there, and after a border. */
  static int cut(String text, int limit) {
    int early = limit / 2;
    int line = text.lastIndexOf('\n', limit - 1);
    if (line >= early) {
      return line + 1;
    }
    int word = text.lastIndexOf(' ', limit - 1);
    if (word >= early) {
      return word + 1;
    }
    return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
  }
}

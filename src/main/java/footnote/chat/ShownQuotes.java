package footnote.chat;

import footnote.text.Citation;
import footnote.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The quotes of the last answer in a place: in their paragraphs, and more of them. */
final class ShownQuotes {

  private final Conversations conversations;
  private final Whereabouts whereabouts;
  private final Wording wording;

  ShownQuotes(Conversations conversations, Whereabouts whereabouts, Wording wording) {
    this.conversations = conversations;
    this.whereabouts = whereabouts;
    this.wording = wording;
  }

  /**
   * A quote in its paragraph.
   *
   * @param number of its footnote, or nothing for the first
   */
  Reply context(String number, Message.Place place) {
    List<Citation> quoted = new ArrayList<>(conversations.shown(place));
    quoted.addAll(conversations.held(place));
    int index = number.isEmpty() ? 1 : number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0;
    return index >= 1 && index <= quoted.size()
        ? context(quoted.get(index - 1))
        : wording.noSuchContext();
  }

  /** A quote in its paragraph, wherever it was shown. */
  Reply context(Citation citation) {
    return whereabouts.of(citation).map(wording::context).orElseGet(wording::contextGone);
  }

  /**
   * What the last answer held back. Each keeps its number, also where a document before it is gone,
   * so that {@link #context(String, Message.Place)} never shows another than was numbered so.
   */
  Reply more(Message.Place place) {
    List<Citation> held = conversations.held(place);
    int first = conversations.shown(place).size() + 1;
    SortedMap<Integer, Passage> numbered = new TreeMap<>();
    for (int i = 0; i < held.size(); i++) {
      int number = first + i;
      whereabouts.of(held.get(i)).ifPresent(passage -> numbered.put(number, passage));
    }
    conversations.shownAll(place);
    return numbered.isEmpty() ? wording.noMore() : wording.more(numbered);
  }
}

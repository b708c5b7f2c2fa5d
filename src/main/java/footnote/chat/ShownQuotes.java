package footnote.chat;

import footnote.chat.Reply.Block;
import footnote.text.Citation;
import footnote.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The quotes of the last answer in a place: in their paragraphs, and more of them. */
final class ShownQuotes {

  /** So many are shown at a time. */
  private static final int PAGE = 16;

  private final Conversations conversations;
  private final Whereabouts whereabouts;
  private final Wording wording;

  /** A quote that was held back, under what is set above it. */
  record Further(Optional<Block> heading, Passage passage) {}

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
    conversations.held(place).forEach(held -> quoted.add(held.where()));
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
   * What the last answer held back, a page at a time. Each keeps its number, also where a document
   * before it is gone, so that {@link #context(String, Message.Place)} never shows another than was
   * numbered so.
   */
  Reply more(Message.Place place) {
    List<HeldBack> held = conversations.held(place);
    int first = conversations.shown(place).size() + 1;
    int last = Math.min(PAGE, held.size());
    SortedMap<Integer, Further> numbered = new TreeMap<>();
    for (int i = 0; i < last; i++) {
      int number = first + i;
      Optional<Block> heading = held.get(i).heading();
      whereabouts
          .of(held.get(i).where())
          .ifPresent(passage -> numbered.put(number, new Further(heading, passage)));
    }
    conversations.shownMore(place, last);
    int left = held.size() - last;
    return numbered.isEmpty() && left == 0 ? wording.noMore() : wording.more(numbered, left);
  }
}

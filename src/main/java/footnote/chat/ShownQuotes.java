package footnote.chat;

import footnote.text.Citation;
import footnote.text.Passage;
import java.util.ArrayList;
import java.util.List;

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

  /** What the last answer held back. */
  Reply more(Message.Place place) {
    List<Passage> held =
        conversations.held(place).stream()
            .flatMap(citation -> whereabouts.of(citation).stream())
            .toList();
    int first = conversations.shown(place).size() + 1;
    conversations.shownAll(place);
    return held.isEmpty() ? wording.noMore() : wording.more(held, first);
  }
}

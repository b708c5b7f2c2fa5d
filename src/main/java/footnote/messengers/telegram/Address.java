package footnote.messengers.telegram;

import footnote.chat.Message.Place;
import java.util.Optional;

/**
 * Where a reply goes.
 *
 * @param chat positive for a person, negative for a group
 * @param topic of a forum
 */
record Address(long chat, Optional<Integer> topic) {

  static Address person(long user) {
    return new Address(user, Optional.empty());
  }

  boolean isGroup() {
    return chat < 0;
  }

  Place place() {
    return new Place(Telegram.NAME, Long.toString(chat), topic.map(String::valueOf));
  }
}

package footnote;

import footnote.chat.Message;
import footnote.chat.Reply;
import footnote.messengers.console.Console;
import java.util.List;
import java.util.Optional;

/** Says one line in a chat of its own, and shows the reply. */
final class ChatLine {

  private ChatLine() {}

  /**
   * Sends {@code command} with its words, as if they had been typed in the chat.
   *
   * @param command such as "/timeline"
   * @param words what follows it
   */
  static Reply say(Options options, String command, List<String> words) {
    Surroundings surroundings = options.surroundings();
    Message.Place place = new Message.Place(Console.NAME, command, Optional.empty());
    String text = (command + " " + String.join(" ", words)).strip();
    try (Room room = options.open(options.settings())) {
      Message message =
          new Message(place, "you", text, Optional.empty(), surroundings.clock().instant());
      Reply reply = room.desk().ask(message);
      Console.show(reply.withoutOffers(), surroundings.out());
      return reply;
    }
  }
}

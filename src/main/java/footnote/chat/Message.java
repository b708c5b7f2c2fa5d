package footnote.chat;

import java.time.Instant;
import java.util.Optional;

/**
 * What a person said to Footnote, freed of the messenger it came through.
 *
 * @param place where it was said; replies go there, and a conversation is remembered by it
 * @param author who said it, an opaque identifier within the messenger
 * @param text the words, without the bot's own name
 * @param quoting the part of an earlier message that this one answers
 * @param at when it was said
 */
public record Message(
    Place place, String author, String text, Optional<String> quoting, Instant at) {

  /**
   * Where a conversation goes on. The identifiers are the messenger's own and mean nothing here.
   *
   * @param messenger the messenger's name, such as "telegram"
   * @param room a chat or channel
   * @param thread a thread or topic within it
   */
  public record Place(String messenger, String room, Optional<String> thread) {}
}

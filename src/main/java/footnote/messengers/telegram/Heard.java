package footnote.messengers.telegram;

import footnote.chat.Message;
import footnote.chat.Reply.Action;
import java.time.Instant;
import java.util.List;

/** What an update comes to, freed of the library's types. */
sealed interface Heard {

  /** What must be dealt with in order: all that has the same lane. */
  Object lane();

  /** Something said to the bot, for the first time or over again. */
  record Said(Address to, int number, Message message, boolean edited) implements Heard {
    @Override
    public Object lane() {
      return to;
    }
  }

  /** A button pressed under the message {@code number}, and all buttons there, row by row. */
  record Pressed(Address to, int number, String press, String ticket, List<List<Button>> buttons)
      implements Heard {
    public Pressed {
      buttons = buttons.stream().map(List::copyOf).toList();
    }

    @Override
    public Object lane() {
      return to;
    }
  }

  /** A button as it stands under a message. */
  record Button(String label, String ticket) {}

  /** A link followed that opens the bot at a citation. */
  record Followed(Address to, int number, Action opened) implements Heard {
    @Override
    public Object lane() {
      return to;
    }
  }

  /** A question typed after the bot's name in any chat. */
  record Typed(String query, long user, String text, Instant at) implements Heard {
    @Override
    public Object lane() {
      return "typed by " + user;
    }
  }

  /** A question from a chat that the bot has not joined, to be answered once, by its number. */
  record Called(String query, Message message) implements Heard {
    @Override
    public Object lane() {
      return message.place();
    }
  }

  /** Something said to the bot that is not text. */
  record Shown(Address to, int number) implements Heard {
    @Override
    public Object lane() {
      return to;
    }
  }

  /**
   * A document sent to the bot.
   *
   * @param file what the server knows it by
   * @param name as the sender calls it; may be anything, or empty
   * @param size in bytes, as the server says
   */
  record Brought(Address to, int number, long user, String file, String name, long size)
      implements Heard {
    @Override
    public Object lane() {
      return to;
    }
  }

  /** A group that became a supergroup. */
  record Moved(long from, long to) implements Heard {
    @Override
    public Object lane() {
      return Address.person(from);
    }
  }
}

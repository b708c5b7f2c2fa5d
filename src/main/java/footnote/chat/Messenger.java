package footnote.chat;

/** A way for people to talk to the desk. */
public interface Messenger extends AutoCloseable {

  /** Lower-case, such as "telegram". */
  String name();

  /**
   * Begins to take messages to the desk, and returns once it does.
   *
   * @throws MessengerException if it cannot, saying what is wrong and what to do
   */
  void open(Desk desk);

  /**
   * Stops taking messages, finishes the replies under way, and frees every thread. Throws a {@link
   * RuntimeException} for what could not be closed, once all the rest is.
   */
  @Override
  void close();

  /** A messenger that cannot be opened; the message is meant for the person who runs Footnote. */
  final class MessengerException extends RuntimeException {
    public MessengerException(String message, Throwable cause) {
      super(message, cause);
    }
  }
}

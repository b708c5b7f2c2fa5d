package footnote.chat;

/** Where messages are answered. May be called from many threads at once; never throws. */
public interface Desk {

  /**
   * The reply to a message: an answer, or what a command such as {@code /sources} asks for.
   * Messages from one place must be given in the order in which they were said, because a question
   * may lean on the one before.
   */
  Reply ask(Message message);

  /** The reply to an offer that was taken up, in the place where it was made. */
  Reply take(Reply.Action action, Message.Place place);

  /** So many questions may be thought about at once; more would only hold each other up. */
  static int atOnce() {
    return Math.max(2, 2 * Runtime.getRuntime().availableProcessors());
  }
}

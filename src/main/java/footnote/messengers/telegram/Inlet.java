package footnote.messengers.telegram;

import java.io.IOException;

/** A way for updates to come in. */
sealed interface Inlet extends AutoCloseable permits Poller, Webhook {

  /**
   * Begins to take updates, those first that an earlier run did not finish.
   *
   * @throws CallFailed if the server will not have it
   * @throws IOException if they cannot be written down, or nobody can be listened to
   */
  void open() throws CallFailed, IOException;

  /** Takes no more. */
  @Override
  void close();
}

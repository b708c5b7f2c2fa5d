package footnote.messengers.telegram;

import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the server takes rich messages. Its first answer to one decides, until the next start: a
 * server that is older than they are does not know them.
 */
final class RichSupport {
  private static final Logger log = LoggerFactory.getLogger(RichSupport.class);

  private enum State {
    UNKNOWN,
    TAKEN,
    REFUSED
  }

  private final AtomicReference<State> state = new AtomicReference<>(State.UNKNOWN);

  boolean isWorthTrying() {
    return state.get() != State.REFUSED;
  }

  void taken() {
    state.compareAndSet(State.UNKNOWN, State.TAKEN);
  }

  /** A rich message was refused, and the same words went as a plain one. */
  void refused() {
    if (state.compareAndSet(State.UNKNOWN, State.REFUSED)) {
      log.info("the Telegram server takes no rich messages: quotes are sent the older way");
    }
  }
}

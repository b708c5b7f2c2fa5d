package footnote.messengers.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** A call to the Bot API that brought no result. */
abstract sealed class CallFailed extends Exception {
  private static final int TOO_MANY = 429;
  private static final int SERVER_TROUBLE = 500;

  private CallFailed(String message, Throwable cause) {
    super(message, cause);
  }

  /** Whether the same call may well succeed a little later. */
  boolean isPassing() {
    return !(this instanceof Refused refused)
        || refused.code == TOO_MANY
        || refused.code >= SERVER_TROUBLE;
  }

  /** The server understood and said no. */
  static final class Refused extends CallFailed {
    private final int code;
    private final Optional<Duration> retryAfter;
    private final Optional<Long> movedTo;

    Refused(
        int code,
        String description,
        Optional<Duration> retryAfter,
        Optional<Long> movedTo,
        Throwable cause) {
      super(code + " " + description, cause);
      this.code = code;
      this.retryAfter = retryAfter;
      this.movedTo = movedTo;
    }

    /** A refusal that came without any words of the server's. */
    static Refused of(int code, String description) {
      return new Refused(
          code, description, Optional.empty(), Optional.empty(), new IOException(description));
    }

    int code() {
      return code;
    }

    /** How long the server asks to be left alone. */
    Optional<Duration> retryAfter() {
      return retryAfter;
    }

    /** The chat's new identifier, where a group became a supergroup. */
    Optional<Long> movedTo() {
      return movedTo;
    }
  }

  /** No answer, or none that can be read: the network, a proxy, a server in trouble. */
  static final class Unreachable extends CallFailed {
    Unreachable(String message, Throwable cause) {
      super(message, cause);
    }
  }
}

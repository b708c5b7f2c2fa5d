package footnote.feedback;

import java.nio.file.Path;

/** A book that cannot be read or written; the message is meant for the person who owns it. */
public final class FeedbackException extends RuntimeException {
  FeedbackException(Path file, Throwable cause) {
    super(
        file
            + " cannot be used to keep feedback: "
            + cause.getMessage()
            + ". Check its rights and the room on its disk; a damaged file may be moved away.",
        cause);
  }
}

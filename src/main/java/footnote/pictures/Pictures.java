package footnote.pictures;

import footnote.chat.Reply;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws what can be drawn; where the system has no fonts, words have to do. May be used from any
 * thread.
 */
public final class Pictures {
  private static final Logger log = LoggerFactory.getLogger(Pictures.class);

  private final AtomicBoolean fontless = new AtomicBoolean();

  /** The picture of a reply as PNG, where it has one. */
  public Optional<byte[]> of(Reply reply) {
    if (fontless.get()) {
      return Optional.empty();
    }
    try {
      return TimelinePicture.of(reply);
    } catch (LinkageError | InternalError | RuntimeException none) {
      // Java tells of missing fonts in any of these ways.
      fontless.set(true);
      log.warn("no pictures will be sent: install fonts, such as those of fontconfig", none);
      return Optional.empty();
    }
  }
}

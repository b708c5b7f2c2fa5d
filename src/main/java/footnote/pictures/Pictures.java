package footnote.pictures;

import footnote.chat.Reply;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws what can be drawn; where one picture cannot be, its words have to do. May be used from any
 * thread.
 */
public final class Pictures {
  private static final Logger log = LoggerFactory.getLogger(Pictures.class);

  private final Function<Reply, Optional<byte[]>> drawing;

  /** The kinds of failures that were noted. */
  private final Set<Class<?>> noted = ConcurrentHashMap.newKeySet();

  public Pictures() {
    this(TimelinePicture::of);
  }

  Pictures(Function<Reply, Optional<byte[]>> drawing) {
    this.drawing = drawing;
  }

  /** The picture of a reply as PNG, where it has one. */
  public Optional<byte[]> of(Reply reply) {
    try {
      return drawing.apply(reply);
    } catch (LinkageError | InternalError | RuntimeException failed) {
      // Java tells of missing fonts in any of these ways.
      note(failed);
      return Optional.empty();
    }
  }

  /** In full once, for what fails every time would fill the log. */
  private void note(Throwable failed) {
    if (noted.add(failed.getClass())) {
      log.warn(
          "a picture could not be drawn and was left out; this is said once. Where none can be"
              + " drawn, install fonts, such as those of fontconfig",
          failed);
    } else {
      log.debug("one more picture could not be drawn: {}", failed.toString());
    }
  }
}

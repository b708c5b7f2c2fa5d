package footnote.formats;

import footnote.library.Format.Original;
import footnote.library.Format.Reading;
import footnote.text.Document;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a reader built on somebody else's parser, which may fail in any way on a broken file, and
 * turns each failure into a reason.
 */
final class Careful {
  private static final Logger log = LoggerFactory.getLogger(Careful.class);

  private Careful() {}

  /** Reads one file, or says why it cannot. */
  @FunctionalInterface
  interface Reader {
    Document read(Original original) throws Refused, IOException;
  }

  static Reading read(Original original, String kind, Reader reader) {
    try {
      Document document = reader.read(original);
      return document.blocks().isEmpty()
          ? unreadable(original, "it holds no text; write into it, or remove it")
          : new Reading.Read(document);
    } catch (Refused refused) {
      return unreadable(original, String.valueOf(refused.getMessage()));
    } catch (IOException | RuntimeException broken) {
      log.debug("{} is broken", original.source(), broken);
      return unreadable(original, "it is damaged or no " + kind + "; save it anew");
    } catch (StackOverflowError deep) {
      log.debug("{} is nested too deeply", original.source());
      return unreadable(original, "it is nested too deeply to be read; save it as plain text");
    }
  }

  private static Reading unreadable(Original original, String reason) {
    return new Reading.Unreadable(original.source().path(), reason);
  }
}

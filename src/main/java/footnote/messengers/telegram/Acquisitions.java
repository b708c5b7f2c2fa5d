package footnote.messengers.telegram;

import footnote.library.Shelf;
import footnote.library.Shelf.Outcome;
import footnote.messengers.telegram.CallFailed.Refused;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetFile;

/** Takes the documents that librarians send into the library, and tells everybody else why not. */
final class Acquisitions {
  private static final Logger log = LoggerFactory.getLogger(Acquisitions.class);

  /** "For the moment, bots can download files of up to 20MB in size" (getFile). */
  private static final int MEGABYTES = 20;

  private static final int LARGEST = MEGABYTES << 20;
  private static final int ATTEMPTS = 4;

  /** One at a time: each may fill 20 MB of memory, and its text some more. */
  private final Semaphore hands = new Semaphore(1, true);

  private final BotApi api;
  private final Shelf shelf;
  private final Set<Long> librarians;

  Acquisitions(BotApi api, Shelf shelf, Set<Long> librarians) {
    this.api = api;
    this.shelf = shelf;
    this.librarians = librarians;
  }

  /** Takes a document, or does not; what to say about it. */
  String take(Heard.Brought brought) {
    if (!librarians.contains(brought.user())) {
      return Words.NO_LIBRARIAN.formatted(brought.user());
    }
    if (brought.size() > LARGEST) {
      return Words.TOO_LARGE.formatted(MEGABYTES);
    }
    if (!shelf.reads(brought.name())) {
      return Words.OTHER_KIND;
    }
    hands.acquireUninterruptibly();
    try {
      return words(shelf.put(brought.name(), fetch(brought.file())));
    } catch (CallFailed failed) {
      log.warn("a document was not fetched: {}", failed.getMessage());
      return failed instanceof Refused refused && refused.code() == BotApi.TOO_LARGE
          ? Words.TOO_LARGE.formatted(MEGABYTES)
          : Words.NOT_FETCHED;
    } catch (IOException broken) {
      log.error("a document could not be put into the library", broken);
      return Words.NOT_KEPT;
    } finally {
      hands.release();
    }
  }

  private static String words(Outcome outcome) {
    if (outcome instanceof Outcome.Kept kept) {
      log.info("{} came by Telegram", kept.name());
      return Words.KEPT.formatted(kept.document().title(), kept.name());
    }
    if (outcome instanceof Outcome.AlreadyThere there) {
      return Words.THERE.formatted(there.name());
    }
    Outcome.Refused refused = (Outcome.Refused) outcome;
    return Words.UNREADABLE.formatted(refused.name(), refused.reason());
  }

  private byte[] fetch(String file) throws CallFailed {
    Backoff backoff = new Backoff();
    while (true) {
      try {
        Optional<String> path = Optional.ofNullable(api.call(new GetFile(file)).getFilePath());
        return api.download(path.orElse(""), LARGEST);
      } catch (CallFailed failed) {
        pause(backoff, failed);
      }
    }
  }

  /** Waits where another attempt may help. */
  private static void pause(Backoff backoff, CallFailed failed) throws CallFailed {
    long millis = backoff.after(failed).toMillis();
    if (!failed.isPassing()
        || backoff.failures() >= ATTEMPTS
        || Thread.currentThread().isInterrupted()) {
      throw failed;
    }
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed;
    }
  }
}

package footnote.messengers.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes updates down as they come in and hands them on, one after another. */
final class Inbox {
  private static final Logger log = LoggerFactory.getLogger(Inbox.class);

  private final Journal journal;
  private final Consumer<Journal.Arrival> taker;

  Inbox(Journal journal, Consumer<Journal.Arrival> taker) {
    this.journal = journal;
    this.taker = taker;
  }

  /** The number from which on updates are to be asked for; 0 for all there are. */
  long next() {
    return journal.next();
  }

  /** Hands on what an earlier run did not finish. */
  synchronized void resume() throws IOException {
    journal.unfinished().forEach(this::hand);
  }

  /** Once this returns, the server may forget the updates; those that were there are left out. */
  synchronized void take(Iterable<JsonNode> batch) throws IOException {
    journal.keep(batch).forEach(this::hand);
  }

  /** An update that its taker fails on is that update's loss alone. */
  private void hand(Journal.Arrival arrival) {
    try {
      taker.accept(arrival);
    } catch (RuntimeException e) {
      log.error("update {} could not be dealt with", arrival.id(), e);
      journal.finish(arrival.id());
    }
  }
}

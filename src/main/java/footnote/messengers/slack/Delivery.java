package footnote.messengers.slack;

import footnote.messengers.slack.SlackApi.Busy;
import footnote.messengers.slack.SlackApi.Declined;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls to Slack that belong together, such as the messages of one reply. It can be gone on with
 * where Slack was too busy; what was said is not said again. For one thread at a time.
 */
final class Delivery {

  private static final Logger log = LoggerFactory.getLogger(Delivery.class);

  private final Deque<Runnable> calls;
  private final Consumer<Declined> declined;

  /**
   * @param declined is told why a call was not carried out; those after it are left out
   */
  Delivery(Collection<Runnable> calls, Consumer<Declined> declined) {
    this.calls = new ArrayDeque<>(calls);
    this.declined = declined;
  }

  /** A channel that is archived or left is no reason to stop. */
  static Delivery of(Collection<Runnable> calls) {
    return new Delivery(calls, why -> log.warn("Slack did not take a reply: {}", why.getMessage()));
  }

  static Delivery of(Runnable call) {
    return of(List.of(call));
  }

  /** Makes the calls that are left; throws {@link Busy} where they have to wait. */
  void proceed() {
    try {
      while (!calls.isEmpty()) {
        calls.element().run();
        calls.remove();
      }
    } catch (Busy later) {
      throw later;
    } catch (Declined why) {
      calls.clear();
      declined.accept(why);
    }
  }
}

package footnote.chat;

import footnote.answers.Answer;
import footnote.questions.Question;
import footnote.text.Citation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What each conversation was last about. It is forgotten after a while, and when there are too many
 * conversations the oldest goes first. May be used from any thread.
 */
public final class Conversations {

  private static final int MOST = 10_000;

  private final Clock clock;
  private final Duration memory;
  private final Map<Message.Place, Last> lasts =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Message.Place, Last> eldest) {
          return size() > MOST;
        }
      };

  /**
   * @param memory how long a conversation is remembered after its last question
   */
  public Conversations(Clock clock, Duration memory) {
    this.clock = clock;
    this.memory = memory;
  }

  private record Last(Question question, List<Citation> quoted, Instant at) {}

  /** The question asked last in {@code place}, if it is remembered. */
  Optional<Question> last(Message.Place place) {
    return remembered(place).map(Last::question);
  }

  /** The quotes shown last in {@code place}, in the order of their numbers. */
  List<Citation> quoted(Message.Place place) {
    return remembered(place).map(Last::quoted).orElse(List.of());
  }

  private synchronized Optional<Last> remembered(Message.Place place) {
    return Optional.ofNullable(lasts.get(place))
        .filter(last -> last.at.plus(memory).isAfter(clock.instant()));
  }

  synchronized void said(Message.Place place, Answer answer) {
    List<Citation> quoted =
        answer.quotes().stream().map(quote -> quote.passage().citation()).toList();
    lasts.put(place, new Last(answer.asked(), quoted, clock.instant()));
  }

  synchronized void forget(Message.Place place) {
    lasts.remove(place);
  }
}

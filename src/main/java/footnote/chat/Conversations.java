package footnote.chat;

import footnote.answers.Answer;
import footnote.answers.Quote;
import footnote.questions.Exchange;
import footnote.text.Citation;
import footnote.text.Passage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each conversation was last about, by place: a chat, or a thread of it. It is forgotten after
 * a while, and when there are too many conversations the oldest goes first. May be used from any
 * thread.
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

  /**
   * @param shown the footnotes of the last answer, in the order of their numbers
   * @param held its quotes that were not shown
   * @param marked the answers marked in what was shown
   */
  private record Last(
      Exchange exchange,
      List<Citation> shown,
      List<HeldBack> held,
      Set<Citation> marked,
      Instant at) {

    /** The same with the first {@code many} of those that were held back among those shown. */
    Last showing(int many) {
      Stream<Citation> now = held.stream().limit(many).map(HeldBack::where);
      return new Last(
          exchange,
          Stream.concat(shown.stream(), now).toList(),
          held.subList(Math.min(many, held.size()), held.size()),
          marked,
          at);
    }
  }

  /** What was said last in {@code place}, if it is remembered. */
  Optional<Exchange> last(Message.Place place) {
    return remembered(place).map(Last::exchange);
  }

  /** What the footnotes shown last in {@code place} point at, in the order of their numbers. */
  List<Citation> shown(Message.Place place) {
    return remembered(place).map(Last::shown).orElse(List.of());
  }

  /** What the last answer in {@code place} held back. */
  List<HeldBack> held(Message.Place place) {
    return remembered(place).map(Last::held).orElse(List.of());
  }

  /** From now on, the first {@code many} that the last answer held back count as shown. */
  synchronized void shownMore(Message.Place place, int many) {
    lasts.computeIfPresent(place, (same, last) -> last.showing(many));
  }

  /** What was shown last in {@code place}: the passages, and the answers marked in them. */
  Set<Citation> told(Message.Place place) {
    return remembered(place)
        .map(last -> Stream.concat(last.shown.stream(), last.marked.stream()))
        .orElse(Stream.empty())
        .collect(Collectors.toSet());
  }

  /** What the answer before the last showed stands before what the last one did. */
  synchronized void showBefore(Message.Place place, List<Citation> earlier) {
    lasts.computeIfPresent(
        place,
        (same, last) ->
            new Last(
                last.exchange,
                Stream.concat(earlier.stream(), last.shown.stream()).toList(),
                last.held,
                last.marked,
                last.at));
  }

  private synchronized Optional<Last> remembered(Message.Place place) {
    return Optional.ofNullable(lasts.get(place))
        .filter(last -> last.at.plus(memory).isAfter(clock.instant()));
  }

  synchronized void said(Message.Place place, Answer answer) {
    List<Quote> shown = answer.shown();
    lasts.put(
        place,
        new Last(
            answer.exchange(),
            footnotes(shown),
            HeldBack.of(answer),
            marked(shown),
            clock.instant()));
  }

  private static Set<Citation> marked(List<Quote> quotes) {
    return quotes.stream()
        .flatMap(
            quote -> quote.marked().map(span -> quote.passage().narrow(span).citation()).stream())
        .collect(Collectors.toSet());
  }

  private static List<Citation> footnotes(List<Quote> quotes) {
    return quotes.stream()
        .flatMap(quote -> Stream.concat(Stream.of(quote.passage()), quote.twins().stream()))
        .map(Passage::citation)
        .toList();
  }

  synchronized void forget(Message.Place place) {
    lasts.remove(place);
  }
}

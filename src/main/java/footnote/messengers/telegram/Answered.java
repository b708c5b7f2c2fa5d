package footnote.messengers.telegram;

import footnote.messengers.telegram.TelegramPage.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which messages answer which, so that an edited question has its answer edited. */
final class Answered {
  private static final int KEPT = 2_000;

  /** A message of the bot's as it now stands. */
  record Sent(int number, Sheet sheet) {}

  /** What was asked, the messages that answer it, and the picture after them. */
  record Exchange(String question, List<Sent> answer, Optional<Integer> picture) {
    Exchange {
      answer = List.copyOf(answer);
    }
  }

  private record Key(Address to, int number) {}

  private final Map<Key, Exchange> exchanges =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Exchange> eldest) {
          return size() > KEPT;
        }
      };

  synchronized void remember(Address to, int question, Exchange exchange) {
    exchanges.put(new Key(to, question), exchange);
  }

  synchronized Optional<Exchange> find(Address to, int question) {
    return Optional.ofNullable(exchanges.get(new Key(to, question)));
  }
}

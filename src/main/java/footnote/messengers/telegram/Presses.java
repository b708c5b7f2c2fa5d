package footnote.messengers.telegram;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

/** Tells a pressed button that it was felt: until then it shows itself busy. */
record Presses(BotApi api) {
  private static final Logger log = LoggerFactory.getLogger(Presses.class);

  /** An old press can no longer be answered, which harms nobody. */
  void acknowledge(String press) {
    api.begin(
        new AnswerCallbackQuery(press),
        failure -> log.debug("a press was not acknowledged: {}", failure.getMessage()));
  }
}

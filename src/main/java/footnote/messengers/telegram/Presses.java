package footnote.messengers.telegram;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

/** Tells a pressed button that it was felt: until then it shows itself busy. */
record Presses(BotApi api) {
  private static final Logger log = LoggerFactory.getLogger(Presses.class);

  /** "Text of the notification, 0-200 characters" (answerCallbackQuery). */
  private static final int LONGEST = 200;

  void acknowledge(String press) {
    answer(new AnswerCallbackQuery(press));
  }

  /** Shows a few words over the chat for a moment, instead of a message. */
  void acknowledge(String press, String words) {
    AnswerCallbackQuery answer = new AnswerCallbackQuery(press);
    answer.setText(
        words.length() <= LONGEST ? words : words.substring(0, Sheets.cut(words, LONGEST)));
    answer(answer);
  }

  /** An old press can no longer be answered, which harms nobody. */
  private void answer(AnswerCallbackQuery answer) {
    api.begin(
        answer, failure -> log.debug("a press was not acknowledged: {}", failure.getMessage()));
  }
}

package footnote.messengers;

import footnote.chat.Messenger;
import footnote.chat.Messenger.MessengerException;
import footnote.messengers.telegram.Telegram;
import footnote.messengers.telegram.TelegramSettings;
import footnote.settings.Secret;
import footnote.settings.Settings;
import java.util.List;

/** The messengers that run beside each other in one process. */
public final class Messengers {

  private Messengers() {}

  /**
   * Every messenger whose token is set; none is open yet.
   *
   * @throws MessengerException if a token or an address cannot be one
   */
  public static List<Messenger> withToken(Settings settings) {
    return settings.telegram().token().stream()
        .<Messenger>map(token -> telegram(token, settings))
        .toList();
  }

  private static Messenger telegram(Secret token, Settings settings) {
    try {
      return new Telegram(
          new TelegramSettings(
              token.value(), settings.telegram().server(), settings.cache().resolve("telegram")));
    } catch (IllegalArgumentException malformed) {
      throw new MessengerException(String.valueOf(malformed.getMessage()), malformed);
    }
  }
}

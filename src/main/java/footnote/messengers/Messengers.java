package footnote.messengers;

import footnote.chat.Messenger;
import footnote.messengers.telegram.Telegram;
import footnote.messengers.telegram.TelegramSettings;
import footnote.settings.Settings;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The messengers that run beside each other in one process. */
public final class Messengers {

  private Messengers() {}

  /** Every messenger whose token is set; none is open yet. */
  public static List<Messenger> withToken(Settings settings, Clock clock) {
    List<Messenger> messengers = new ArrayList<>();
    settings
        .telegram()
        .token()
        .map(
            token ->
                new TelegramSettings(
                    token.value(),
                    settings.telegram().server(),
                    settings.cache().resolve("telegram")))
        .map(telegram -> new Telegram(telegram, clock))
        .ifPresent(messengers::add);
    return messengers;
  }
}

package footnote.messengers;

import footnote.chat.Messenger;
import footnote.chat.Messenger.MessengerException;
import footnote.library.Shelf;
import footnote.messengers.slack.Slack;
import footnote.messengers.slack.SlackSettings;
import footnote.messengers.telegram.Telegram;
import footnote.messengers.telegram.TelegramSettings;
import footnote.messengers.web.Web;
import footnote.messengers.web.WebSettings;
import footnote.settings.Secret;
import footnote.settings.Settings;
import footnote.text.Document;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** The messengers that run beside each other in one process. */
public final class Messengers {

  private Messengers() {}

  /**
   * Every messenger whose token is set; none is open yet.
   *
   * @param shelf where documents are put that people send
   * @throws MessengerException if a token or an address cannot be one
   */
  public static List<Messenger> withToken(Settings settings, Shelf shelf) {
    List<Messenger> messengers = new ArrayList<>();
    settings
        .telegram()
        .token()
        .ifPresent(token -> messengers.add(telegram(token, settings, shelf)));
    settings.slack().botToken().ifPresent(token -> messengers.add(slack(token, settings.slack())));
    return messengers;
  }

  /**
   * The page in the browser, not open yet.
   *
   * @param documents those that can be shown now
   */
  public static Web web(Settings settings, Supplier<Collection<Document>> documents, Clock clock) {
    Settings.Web web = settings.web();
    return new Web(
        new WebSettings(
            web.host(),
            web.port(),
            web.names(),
            settings.library(),
            settings.cache().resolve("web")),
        documents,
        clock);
  }

  private static Messenger slack(Secret bot, Settings.Slack slack) {
    try {
      return new Slack(
          new SlackSettings(
              bot.value(),
              SlackSettings.Way.of(
                  slack.appToken().map(Secret::value),
                  slack.signingSecret().map(Secret::value),
                  slack.host(),
                  slack.port()),
              slack.server()));
    } catch (IllegalArgumentException malformed) {
      throw new MessengerException(String.valueOf(malformed.getMessage()), malformed);
    }
  }

  private static Messenger telegram(Secret token, Settings settings, Shelf shelf) {
    try {
      return new Telegram(
          new TelegramSettings(
              token.value(),
              settings.telegram().server(),
              settings.cache().resolve("telegram"),
              settings.telegram().librarians(),
              settings.telegram().webhook().map(Messengers::webhook)),
          shelf);
    } catch (IllegalArgumentException malformed) {
      throw new MessengerException(String.valueOf(malformed.getMessage()), malformed);
    }
  }

  private static TelegramSettings.Webhook webhook(Settings.Webhook set) {
    return set.secret()
        .map(
            secret ->
                new TelegramSettings.Webhook(set.url(), set.host(), set.port(), secret.value()))
        .orElseGet(() -> TelegramSettings.Webhook.guarded(set.url(), set.host(), set.port()));
  }
}
